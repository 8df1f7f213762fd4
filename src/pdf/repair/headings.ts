import { type Element } from './structure.js';

const HEADING = /^H([1-6])$/;

/** Headings go down one level at a time, whatever the document left out; what was alike stays alike. */
export function settleHeadings(elements: readonly Element[]): void {
  const above: number[] = [];
  for (const element of elements) {
    const level = Number(HEADING.exec(element.type)?.[1] ?? 0);
    if (level === 0) continue;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    element.type = `H${above.length}`;
  }
}
