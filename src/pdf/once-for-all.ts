/** Work that is done once for all who ask for it while it is under way. */
export class OnceForAll<Result> {
  private readonly underWay = new Map<string, Promise<Result>>();

  /** @param name equal for work that has the same result */
  do(name: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.underWay.get(name);
    if (known) return known;
    const result = work().finally(() => this.underWay.delete(name));
    this.underWay.set(name, result);
    return result;
  }
}
