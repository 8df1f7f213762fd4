import { type Page } from 'puppeteer-core';
import { cssString } from './css-string.js';
import { lettersOfTitle, shortened } from './shortened.js';
import { type PageNumbers } from './table-of-contents.js';

/** A title for the head of the pages, and the id of what begins with it. */
export interface RunningTitle {
  id: string;
  title: string;
}

/** Pages with one title; no `to`: to the end. */
interface Stretch {
  from: number;
  to: number | null;
  title: string;
}

/** The titles that the document wants to see at the head of its pages, in their order. */
export async function runningTitles(page: Page): Promise<RunningTitle[]> {
  const titles = await page.evaluate(() =>
    [...document.querySelectorAll('[data-running]')].map((entry) => ({
      id: entry.getAttribute('data-toc') ?? '',
      title: entry.getAttribute('data-running') ?? '',
    })),
  );
  return titles.map(({ id, title }) => ({ id, title: shortened(title, lettersOfTitle) }));
}

export async function fillTitles(page: Page, titles: readonly RunningTitle[], numbers: PageNumbers): Promise<void> {
  await page.evaluate(
    (rules) => {
      const known = document.head.querySelector('style[data-heads]');
      const style = known ?? document.head.appendChild(document.createElement('style'));
      style.setAttribute('data-heads', '');
      style.textContent = rules;
    },
    headRules(stretches(titles, numbers)),
  );
}

/** The title at the head of each page, counted from 1; null: none. */
export function titleOn(titles: readonly RunningTitle[], numbers: PageNumbers): (page: number) => string | null {
  const all = stretches(titles, numbers);
  return (page) => all.find(({ from, to }) => from <= page && page <= (to ?? page))?.title ?? null;
}

/** A page is headed by the first title that begins on it, else by the last one before. */
function stretches(titles: readonly RunningTitle[], numbers: PageNumbers): Stretch[] {
  const begun = titles.flatMap(({ id, title }) => {
    const from = numbers.get(id);
    return from === undefined ? [] : [{ from, title }];
  });
  const pages = [...new Set(begun.map(({ from }) => from))].sort((a, b) => a - b);
  return pages.flatMap((from, index) => {
    const here = begun.filter((one) => one.from === from);
    const next = pages[index + 1];
    const goesOn = { from: from + 1, to: next === undefined ? null : next - 1, title: here.at(-1)?.title ?? '' };
    const first = { from, to: from, title: here[0]?.title ?? '' };
    return goesOn.to !== null && goesOn.to < goesOn.from ? [first] : [first, goesOn];
  });
}

/** Chromium has no running heads, but it can write the number of a page in any style: here a title in place of each number. */
function headRules(all: readonly Stretch[]): string {
  if (all.length === 0) return '';
  const styles = all.map(
    ({ from, to, title }, index) => `@counter-style head-${index} {
  system: cyclic; symbols: ${cssString(title)}; range: ${from} ${to ?? 'infinite'}; fallback: head-${index + 1};
}`,
  );
  const none = `@counter-style head-${all.length} { system: cyclic; symbols: ""; }`;
  return [...styles, none, '@page { @top-center { content: counter(page, head-0); } }'].join('\n');
}
