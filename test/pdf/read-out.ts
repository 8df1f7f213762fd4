import { load } from 'cheerio';
import { type Painted } from './matterhorn-content.js';
import { type Examined } from './matterhorn.js';
import { plain, type StructureNode, type Value } from './matterhorn-file.js';
import { everyNode, structureOf } from './matterhorn-tree.js';

/** Text without what only the layout puts there. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Cf}]/gu, '')
    .toLowerCase();
}

/** Where what a program reads out is not what the HTML says, in its order; nothing: it is the same. */
export function misread(html: string, examined: Examined): string[] {
  return difference(squeezed(readOut(examined)), squeezed(written(html, examined)));
}

/** All that a program reads out, in its order, without what stands for a figure and the numbers of a list. */
function readOut({ file, painted }: Examined): string {
  const texts = textsByMark(painted, file.pages());
  const textOf = (node: StructureNode): string => {
    if (node.role === 'Figure' || node.role === 'Lbl') return '';
    const parts = file.list(node.dictionary['/K']).map((kid) => partText(node, kid));
    return parts.join('');
  };
  const partText = (node: StructureNode, kid: Value): string => {
    const dictionary = file.dictionary(kid);
    const page = plain(dictionary['/Pg'] ?? node.dictionary['/Pg']);
    const mark = typeof kid === 'number' ? kid : dictionary['/MCID'];
    const element = node.kids.find((one) => one.dictionary === dictionary);
    return element ? textOf(element) : (texts.get(`${page} ${plain(mark)}`) ?? '');
  };
  return structureOf(file).map(textOf).join('');
}

/** Where two texts part ways, or nothing. */
function difference(a: string, b: string): string[] {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (a === b) return [];
  const from = Math.max((at < 0 ? a.length : at) - 40, 0);
  return [a.slice(from, from + 100), b.slice(from, from + 100)];
}

function textsByMark(painted: readonly Painted[], pages: { reference: string }[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { page, within, text } of painted) {
    const mark = within.find((one) => one.mark !== null)?.mark;
    if (typeof mark !== 'number') continue;
    const key = `${pages[page - 1]?.reference} ${mark}`;
    texts.set(key, (texts.get(key) ?? '') + text);
  }
  return texts;
}

/** What the HTML says, its table of contents filled in with the pages on which the file has its destinations. */
function written(html: string, examined: Examined): string {
  const $ = load(html);
  const pages = pagesById(examined);
  $('style, script, svg, title').remove();
  $('[data-toc]').each((_, entry) => void $(entry).text(String(pages.get($(entry).attr('data-toc') ?? '') ?? '')));
  return $('body').text();
}

/** The headings of the HTML in their order. */
export function headings(html: string): string[] {
  const $ = load(html);
  return $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map((heading) => $(heading).text());
}

/** Entries of the table of contents that lead to a heading, and not to the page on which it stands. */
export function misleading(html: string, examined: Examined): string[] {
  const $ = load(html);
  const [said, standing] = [pagesById(examined), headingPages(examined)];
  const all = $('h1, h2, h3, h4, h5, h6').toArray();
  if (standing.length !== all.length) return [`${all.length} headings, ${standing.length} in the tree`];
  const entries = $('[data-toc]')
    .toArray()
    .map((entry) => $(entry).attr('data-toc') ?? '');
  return entries.filter((id) => {
    const target = $(`[id="${id}"]`);
    const index = all.findIndex((heading) => target.is(heading) || target.has(heading).length > 0);
    return index >= 0 && standing[index] !== said.get(id);
  });
}

/** The page on which each heading begins, in their order. */
function headingPages({ file, nodes }: Examined): number[] {
  const pages = file.pages().map(({ reference }) => reference);
  const headings = nodes.filter(({ role }) => /^H[1-6]$/.test(role));
  return headings.map((heading) => {
    const marks = everyNode([heading]).flatMap((node) => node.marks);
    return Math.min(...marks.map(({ page }) => pages.indexOf(page) + 1));
  });
}

function pagesById({ file }: Examined): Map<string, number> {
  const pages = file.pages().map(({ reference }) => reference);
  const places = Object.entries(file.dictionary(file.catalog['/Dests']));
  return new Map(
    places.map(([name, place]) => [decodeURIComponent(name.slice(1)), pages.indexOf(plain(file.list(place)[0])) + 1]),
  );
}

const ORNAMENTS = /^[\d×]*$/;

/**
 * What is kept from being read out, although it is no margin of the page, no table head that was read out before, and no
 * ornament of a list.
 */
export function silenced(html: string, examined: Examined): string[] {
  const read = squeezed(readOut(examined));
  const margins = new RegExp(marginTexts(html).join('|') || '$^');
  return artifactRuns(examined.painted)
    .flatMap((run) => squeezed(run).split(margins))
    .filter((rest) => !ORNAMENTS.test(rest) && !read.includes(rest.replace(/^[\d×]+/, '')));
}

function artifactRuns(painted: readonly Painted[]): string[] {
  const runs = [''];
  for (const { within, text } of painted) {
    if (within.some(({ tag }) => tag === 'Artifact')) runs.push(`${runs.pop() ?? ''}${text}`);
    else if (runs.at(-1) !== '') runs.push('');
  }
  return runs;
}

/** Patterns of what the page rules of a document put into the margins, page numbers as any number. */
function marginTexts(html: string): string[] {
  const rules = [...html.matchAll(/@(?:top|bottom)-[a-z-]+\s*\{\s*content:((?:[^;}"]|"[^"]*")*)[;}]/g)];
  const patterns = rules.map(([, content = '']) =>
    [...content.matchAll(/"([^"]*)"|counter\(/g)]
      .map(([, text]) => (text === undefined ? '\\d+' : escaped(squeezed(unescapedCss(text)))))
      .join(''),
  );
  return patterns.filter((pattern) => pattern !== '');
}

function unescapedCss(text: string): string {
  return text.replace(/\\([0-9a-f]+) ?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
