/** Pages by the ids of what begins on them. */
export type PageNumbers = ReadonlyMap<string, number>;

const MOST = 200;

/** The page numbers that documents had when they were printed last: most changes of a plan move no heading. */
export class LastNumbers {
  private readonly numbers = new Map<string, PageNumbers>();

  of(document: string): PageNumbers | null {
    return this.numbers.get(document) ?? null;
  }

  /** Forgets what it learned first when it knows too many. */
  learn(document: string, numbers: PageNumbers): void {
    this.numbers.set(document, numbers);
    const [oldest] = this.numbers.keys();
    if (this.numbers.size > MOST && oldest !== undefined) this.numbers.delete(oldest);
  }
}
