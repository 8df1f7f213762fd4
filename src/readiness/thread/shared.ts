/** What both threads see while a check runs, without a message: how far it is, and whether it is to stop. */
export type Shared = Int32Array<SharedArrayBuffer>;

const thousandths = 1000;
const [doneAt, totalAt, stopAt] = [0, 1, 2] as const;

export function newShared(): Shared {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}

/** There may be more cases than such a number can count: told are thousandths. */
export function tell(shared: Shared, done: number, total: number): void {
  Atomics.store(shared, doneAt, total === 0 ? 0 : Math.floor((done / total) * thousandths));
  Atomics.store(shared, totalAt, thousandths);
}

export function told(shared: Shared): { done: number; total: number } {
  return { done: Atomics.load(shared, doneAt), total: Atomics.load(shared, totalAt) };
}

export function stop(shared: Shared): void {
  Atomics.store(shared, stopAt, 1);
}

/** Whether a check is to stop. It knows whether it has said so: what was computed until then is whole. */
export class StopSign {
  wasSeen = false;

  constructor(private readonly shared: Shared) {}

  readonly isUp = (): boolean => {
    this.wasSeen ||= Atomics.load(this.shared, stopAt) === 1;
    return this.wasSeen;
  };
}
