import { codesOf } from './glyph-text.js';
import { type Pages } from './pages.js';
import { type Content, contentsOf, type Element, isContent, isElement } from './structure.js';

/**
 * A table head that is printed again on a further page is read out once. A row that goes on there is not a repeated one:
 * it shows other words.
 */
export function dropRepeatedHeads(elements: readonly Element[], pages: Pages): void {
  const rows = elements.filter(({ type }) => type === 'TR');
  for (const row of rows.filter((one) => one.kids.some((kid) => isElement(kid) && kid.type === 'TH'))) {
    dropRepetitions(row, pages);
  }
}

function dropRepetitions(row: Element, pages: Pages): void {
  const [first, ...others] = [...byPage(contentsOf(row)).values()];
  if (!first || others.length === 0) return;
  const shown = shownBy(first, pages);
  const repeated = new Set(others.filter((contents) => shownBy(contents, pages) === shown).flat());
  if (repeated.size > 0) removeFrom(row, repeated, pages);
}

function byPage(contents: readonly Content[]): Map<number, Content[]> {
  const pages = new Map<number, Content[]>();
  for (const content of contents) pages.set(content.page, [...(pages.get(content.page) ?? []), content]);
  return pages;
}

function shownBy(contents: readonly Content[], pages: Pages): string {
  return contents.map((content) => codesOf(pages.operators(content))).join('|');
}

function removeFrom(element: Element, repeated: ReadonlySet<Content>, pages: Pages): void {
  element.kids = element.kids.filter((kid) => {
    if (isElement(kid)) removeFrom(kid, repeated, pages);
    if (!isContent(kid) || !repeated.has(kid)) return true;
    pages.drop(kid);
    return false;
  });
}
