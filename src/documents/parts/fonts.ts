import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/400.css'));
const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
const weights = [400, 600, 700];
const rules = new Map<string, string>();
/** Capitals in the middle of their line: by its own figures the font sits a tenth too high in every frame. */
const lineMetrics = 'ascent-override: 104%; descent-override: 38%; line-gap-override: 0%;';

/** Font rules, with the fonts in them, for the subsets whose characters occur in a text. */
export function fontRules(text: string): string {
  const points = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  return Object.entries(ranges)
    .filter(([, range]) => points.some((point) => covers(range, point)))
    .flatMap(([subset, range]) => weights.map((weight) => fontRule(subset, weight, range)))
    .join('\n');
}

function covers(ranges: string, point: number): boolean {
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-');
    return point >= parseInt(from, 16) && point <= parseInt(to, 16);
  });
}

function fontRule(subset: string, weight: number, range: string): string {
  const name = `source-sans-3-${subset}-${String(weight)}-normal.woff2`;
  const rule = rules.get(name) ?? readRule(name, weight, range);
  rules.set(name, rule);
  return rule;
}

function readRule(name: string, weight: number, range: string): string {
  const data = readFileSync(join(folder, 'files', name)).toString('base64');
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  return `@font-face { font-family: 'Source Sans 3'; font-weight: ${String(weight)}; src: ${source}; ${lineMetrics} unicode-range: ${range}; }`;
}
