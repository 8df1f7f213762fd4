/** What may be kept at most, in pieces of a timing: about 30 bytes each. */
const mostKept = 6_000_000;

/**
 * Room for what is made once for each set of missing people. There may be very many sets of the largest size, and each
 * is needed for few questions: where too much is kept, they are let go of first, and made anew when asked for.
 */
export class Room {
  private readonly users: KeptByMissing<unknown>[] = [];
  /** by how many are missing */
  private sizes: number[] = [];

  join(user: KeptByMissing<unknown>): void {
    this.users.push(user);
  }

  take(missing: number, size: number): void {
    this.sizes[missing] = (this.sizes[missing] ?? 0) + size;
    if (this.taken() > mostKept) this.makeRoom();
  }

  private makeRoom(): void {
    while (this.sizes.length > 0 && this.taken() > mostKept / 2) {
      this.sizes.pop();
      for (const user of this.users) user.letGo(this.sizes.length);
    }
  }

  private taken(): number {
    return this.sizes.reduce((sum, size) => sum + size, 0);
  }
}

/** Things that share a room. */
export class KeptByMissing<Thing> {
  /** by how many are missing */
  private readonly things: Map<string, Thing>[] = [];

  constructor(private readonly room: Room) {
    room.join(this);
  }

  /** @param make is given what to tell when the thing grows */
  of(key: string, missing: readonly number[], make: (onKept: (size: number) => void) => Thing): Thing {
    const whole = `${key} -${missing.join(' ')}`;
    const things = (this.things[missing.length] ??= new Map<string, Thing>());
    let thing = things.get(whole);
    if (thing === undefined) things.set(whole, (thing = make((size) => this.room.take(missing.length, size))));
    return thing;
  }

  /** What was made for so many missing people. */
  letGo(missing: number): void {
    this.things[missing]?.clear();
  }
}
