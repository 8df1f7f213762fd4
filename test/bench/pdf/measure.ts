/** How figures are taken and shown. */
const usualRounds = 7;

export function say(what: string, ...figures: string[]): void {
  process.stdout.write(`${what.padEnd(44)}${figures.map((figure) => figure.padStart(12)).join('')}\n`);
}

export const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
export const times = (ratio: number) => `${ratio.toFixed(2)} x`;

export async function timed(work: () => unknown): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

export function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Medians, one after the other in each round, so that whatever slows the machine slows all; the first does not count. */
export async function medians<Name extends string>(
  works: Record<Name, () => unknown>,
  rounds = usualRounds,
): Promise<Record<Name, number>> {
  const entries = Object.entries(works) as [Name, () => unknown][];
  const seen = new Map<Name, number[]>(entries.map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, work] of entries) {
      const time = await timed(work);
      if (round > 0) seen.get(name)?.push(time);
    }
  return Object.fromEntries([...seen].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}
