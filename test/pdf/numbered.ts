import { fontRules } from '../../src/documents/parts/fonts.js';

/** A part of a document: its title, on how many lines it goes on, and whether it begins a page. */
export interface Part {
  title: string;
  lines: number;
  onNewPage: boolean;
}

const FONTS = fontRules('Aő');
const STYLE = `@page { size: A5; margin: 20mm;
    @top-left { content: "Firma"; font: 600 8pt 'Source Sans 3' }
    @top-center { font: 400 8pt 'Source Sans 3'; color: #1b2529 }
    @bottom-right { content: "Seite " counter(page) " von " counter(pages) } }
  html { font: 9pt 'Source Sans 3'; font-variant-numeric: tabular-nums }
  h2 { break-after: avoid } .new { break-before: page }
  nav a { display: flex } nav .of { flex: 1 } nav .page { flex: 0 0 9mm; text-align: right; font-weight: 600 }
  p .page { display: inline-block; min-width: 3ch; text-align: left }`;

export function documentOf(parts: readonly Part[], style = ''): string {
  const entries = parts.map(
    ({ title }, n) =>
      `<a href="#t${n}"><span class="of">Eintrag ${n}</span><span class="page" data-toc="t${n}" data-running="${title}"></span></a>`,
  );
  const body = parts.map(({ title, lines, onNewPage }, n) => {
    const other = parts.length - 1 - n;
    const text = Array.from({ length: lines }, (_, line) => `<p>Zeile ${line}</p>`).join('');
    return `<h2 id="t${n}"${onNewPage ? ' class="new"' : ''}>Teil ${n}: ${title}</h2>
      <p><a href="#t${other}">Verweis ${other} auf <span class="page" data-toc="t${other}"></span></a></p>${text}`;
  });
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Nummern</title>
    <style>${FONTS}${STYLE}${style}</style></head><body><nav>${entries.join('')}</nav>${body.join('')}</body></html>`;
}

/** Where what the pages say of each other is not true; nothing: it is. */
export function wrongIn(pages: readonly string[], parts: readonly Part[]): string[] {
  const begins = parts.map((_, n) => pages.findIndex((page) => page.includes(`Teil ${n}:`)) + 1);
  const said = [...pages.join('\n').matchAll(/(?:Eintrag (\d+)|Verweis (\d+) auf) +(\d+)\n/g)].map(
    ([, entry, reference, page]) => ({ part: Number(entry ?? reference), page: Number(page) }),
  );
  const untrue = said.filter(({ part, page }) => begins[part] !== page).map((one) => JSON.stringify(one));
  const heads = pages.map((page) => page.trimStart().split('\n')[0]?.replace('Firma', '').trim() ?? '');
  const unheaded = heads.flatMap((head, index) => {
    const here = begins.indexOf(index + 1);
    const title = parts[here >= 0 ? here : begins.findLastIndex((page) => page <= index)]?.title ?? '';
    return head === title ? [] : [`page ${index + 1}: “${head}”, not “${title}”`];
  });
  const all = said.length === 2 * parts.length ? [] : [`${said.length} numbers of ${2 * parts.length}`];
  return [...all, ...untrue, ...unheaded];
}

/** Each on a page of its own, behind the contents. */
export function pagewise(count: number): Part[] {
  return Array.from({ length: count }, (_, n) => ({ title: `Thema ${n}`, lines: n % 3, onNewPage: true }));
}
