import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type DocumentKind, documentKinds } from '../../src/documents/document-kind.js';
import { DocumentsService } from '../../src/documents/documents.service.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { findings } from '../../src/domain/rules/findings.js';
import { type Draft } from '../../src/pdf/document/draft.js';
import { filledOnly, finished } from '../../src/pdf/finish/finished.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { templatesFolder } from '../../src/rendering/folders.js';
import { Renderer } from '../../src/rendering/renderer.js';
import { comparedHtml } from '../documents/examples.js';
import { damaged, damages, encrypted } from './damage.js';
import { documentOfEverything, page } from './documents.js';
import { drafted } from './drafted.js';
import { boxOf, conditions, type Examined, examine, failures } from './matterhorn.js';
import { unlike, sheetOf } from './pictures.js';
import { headings, misleading, misread, silenced, squeezed } from './read-out.js';
import { bookmarks, checkSound, foreignFonts, offThePaper, pixels, structureText } from './tools.js';

const MOST_BYTES = 1_500_000;
const today = '2026-11-23';
const log: string[] = [];
const printer = new PdfService({ deadlineMs: 120_000, log: (line) => log.push(line) });
const documents = new DocumentsService(new Renderer(templatesFolder), printer);
afterAll(() => printer.close());

function example(name: string): Plan {
  const plan = parsePlan(JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')));
  if (!plan.ok) throw new Error('the example is no plan');
  return plan.value;
}

async function print(html: string): Promise<Uint8Array> {
  const result = await printer.print(html);
  if (!result.ok) throw new Error(`${result.message.en}\n${log.join('\n')}`);
  return result.pdf;
}

/** As Chromium leaves it, with its page numbers. */
function unrepaired(draft: Draft): Uint8Array {
  return fileOf(filledOnly(draft));
}

function fileOf(file: ReturnType<typeof finished>): Uint8Array {
  if (file instanceof Uint8Array) return file;
  throw new Error(file.why);
}

const everyDocument = ['molkerei', 'credit-union'].flatMap((name) =>
  [...documentKinds, 'comparison' as const].map((kind) => [name, kind] as const),
);

function htmlOf(name: string, kind: DocumentKind | 'comparison'): string {
  if (kind === 'comparison') return comparedHtml(name);
  const plan = example(name);
  return documents.html(plan, kind, { today, findings: findings(plan, { today }) });
}

describe.each(everyDocument)('of the example %s the document “%s”', (name, kind) => {
  let html: string;
  let pdf: Uint8Array;
  let examined: Examined;
  beforeAll(async () => {
    html = htmlOf(name, kind);
    log.splice(0);
    pdf = await print(html);
    examined = examine(pdf);
  });

  it('fails no condition of the Matterhorn protocol', () => {
    expect(examined.nodes.length).toBeGreaterThan(30);
    expect(failures(examined)).toEqual([]);
  });

  it('reads out what it says, all of it, once and in its order, with the true page numbers', () => {
    expect(misread(html, examined)).toEqual([]);
  });

  it('leads from each entry of its contents to the page with the heading', () => {
    expect(misleading(html, examined)).toEqual([]);
  });

  it('takes one print', () => {
    expect(log.filter((line) => line.includes('is printed twice'))).toEqual([]);
  });

  it('has its fonts in it, as subsets', () => {
    expect(foreignFonts(pdf)).toEqual([]);
  });

  it('leaves unread only its margins, repeated table heads and ornaments', () => {
    expect(silenced(html, examined)).toEqual([]);
  });

  it('has a bookmark for each heading', () => {
    expect(bookmarks(pdf).map(squeezed).sort()).toEqual(headings(html).map(squeezed).sort());
  });

  it('is sound and small, has its words on the paper, and other programs find its structure', () => {
    checkSound(pdf);
    expect(pdf.length).toBeLessThan(MOST_BYTES);
    expect(offThePaper(pdf)).toEqual([]);
    const { text, complaints } = structureText(pdf);
    expect(complaints).toBe('');
    expect(headings(html).filter((heading) => !squeezed(text).includes(squeezed(heading)))).toEqual([]);
  });

  it('looks as in its stored pictures', async () => {
    expect(await unlike(sheetOf(pdf), `${name}-${kind}`)).toEqual([]);
  });
});

describe('a document of everything', () => {
  const html = documentOfEverything();
  let draft: Draft;
  let raw: Uint8Array;
  let pdf: Uint8Array;
  beforeAll(async () => {
    draft = await drafted(html);
    raw = unrepaired(draft);
    pdf = await print(html);
  });

  it('fails no condition, and failed many before', () => {
    expect(failures(examine(pdf))).toEqual([]);
    const before = new Set(failures(examine(raw)).map((failure) => failure.split(':')[0]));
    expect([...before].sort()).toEqual([
      ...['01-005', '02-001', '06-001', '06-002', '06-003', '09-005', '13-004', '14-003', '28-012'],
      'figure without place',
    ]);
  });

  it('reads out what it says', () => {
    expect(misread(html, examine(pdf))).toEqual([]);
    expect(silenced(html, examine(pdf))).toEqual([]);
    expect(bookmarks(pdf)).toEqual(['Erstens klein', 'Ausgelassen', 'Ziel & Ende', 'Zuletzt']);
  });

  it('says where its figures stand', () => {
    const boxes = examine(pdf)
      .nodes.filter(({ role }) => role === 'Figure')
      .map(boxOf);
    const sizes = boxes.map(([left = 0, bottom = 0, right = 0, top = 0]) =>
      [right - left, top - bottom].map(Math.round),
    );
    expect(sizes).toEqual([
      [30, 8],
      [15, 15],
    ]);
    expect(boxes.flat().every((side) => side > 50 && side < 800)).toBe(true);
  });

  it('looks the same as before, and is the same each time', () => {
    expect(fileOf(finished(draft))).toEqual(pdf);
    expect(pixels(pdf)).toEqual(pixels(raw));
  });

  it.each(damages)('is seen to fail %s with %s', (condition, _, change) => {
    const found = failures(examine(damaged(pdf, change)));
    expect(found.map((failure) => failure.split(': ')[0])).toContain(condition);
  });

  it('is seen to fail 26-001 behind a password', () => {
    expect(failures(examine(encrypted(pdf)))).toEqual([expect.stringMatching(/^26-001: /)]);
  });

  it('has every condition broken once', () => {
    const broken = new Set([...damages.map(([condition]) => condition), '26-001']);
    expect(Object.keys(conditions).filter((condition) => !broken.has(condition))).toEqual([]);
  });

  it('is seen to have lost a word, a page number, a bookmark, and words beside the paper', () => {
    const silent = damaged(pdf, (text) => text.replace(/\/S \/H1/, '/S /Figure'));
    expect(misread(html, examine(silent))).not.toEqual([]);
    const moved = damaged(pdf, (text) => text.replace(/(\/ziel \[\s+)\d+ 0 R/, '$1999 0 R'));
    expect(misread(html, examine(moved))).not.toEqual([]);
    const hushed = damaged(pdf, (text) => text.replace(/\/\w+ <<\/MCID \d+ >>BDC(?=\s*BT)/g, '/Artifact BMC'));
    expect(silenced(html, examine(hushed)).length).toBeGreaterThan(0);
    const renamed = damaged(pdf, (text) => text.replace('/Title (Zuletzt)', '/Title (Fort)'));
    expect(bookmarks(renamed)).not.toContain('Zuletzt');
    const cut = damaged(pdf, (text) => text.replaceAll(/\/MediaBox \[\s+0\s+0\s+\S+/g, '/MediaBox [ 0 0 300'));
    expect(offThePaper(cut).length).toBeGreaterThan(0);
    expect(misleading(html, examine(pdf))).toEqual([]);
    const led = damaged(pdf, (text) => text.replace(/(\/ziel \[\s+)\d+ 0 R/, '$1999 0 R'));
    expect(misleading(html, examine(led))).toEqual(['ziel']);
    const bare = damaged(pdf, (text) => text.replace(/\/FontFile2 \d+ 0 R/, ''));
    expect(foreignFonts(bare)).toHaveLength(1);
  });
});

describe('a text in another language than its document', () => {
  it('says so, and no other does', async () => {
    const plan = example('molkerei');
    const scenarios = plan.scenarios.map((scenario) => ({
      ...scenario,
      statements: scenario.statements?.map((each) => (each.kind === 'internal' ? { ...each, language: 'en' } : each)),
    }));
    const html = documents.html({ ...plan, scenarios }, 'checklists', { today, findings: [] });
    const { nodes, file } = examine(await print(html));
    const languages = nodes.map(({ dictionary }) => file.text(dictionary['/Lang']));
    const internal = scenarios.flatMap(({ statements = [] }) => statements).filter(({ language }) => language === 'en');
    expect(internal.length).toBeGreaterThan(3);
    expect(languages.filter((language) => language === 'en')).toHaveLength(internal.length);
    expect([...new Set(languages)].filter((language) => language).sort()).toEqual(['de', 'en']);
  });
});

describe('an empty cell', () => {
  it('hides nothing of what lies behind the page', async () => {
    const row = '<tr><th scope="row">Zeile</th><td style="height: 60mm"></td></tr>';
    const ground = '<style>@page { background: #000 } table { width: 100% }</style>';
    const pdf = await print(page(`<table>${row}${row}</table>`, ground));
    expect(examine(pdf).nodes.filter(({ role }) => role === 'TD')).toHaveLength(2);
    expect(sheetOf(pdf).grey.filter((grey) => grey > 200)).toHaveLength(0);
  });
});

describe('the printed plan', () => {
  it('looks exactly as Chromium printed it', async () => {
    const plan = example('molkerei');
    const draft = await drafted(documents.html(plan, 'full', { today, findings: findings(plan, { today }) }));
    expect(pixels(fileOf(finished(draft)))).toEqual(pixels(unrepaired(draft)));
  });
});

describe('docs/pdf-accessibility.md', () => {
  const document = readFileSync('docs/pdf-accessibility.md', 'utf8');
  const tests = readFileSync('test/pdf/accessible.spec.ts', 'utf8');
  const rows = (title: string) =>
    (document.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| .*\|$/.test(line));
  const cells = (row: string, index: number) => row.split('|')[index + 1]?.trim() ?? '';
  const numbers = (text: string) => text.match(/\d\d-\d{3}/g) ?? [];

  /** `31-001 to 31-003` names three. */
  function everyNumber(text: string): string[] {
    const ranges = text.matchAll(/(\d\d)-(\d{3}) to \d\d-(\d{3})/g);
    const within = [...ranges].flatMap(([, part, from, to]) =>
      Array.from(
        { length: Number(to) - Number(from) },
        (_, n) => `${part}-${String(Number(from) + n).padStart(3, '0')}`,
      ),
    );
    return [...new Set([...numbers(text), ...within])];
  }

  it('is what this page says', () => {
    const tested = rows('Conditions that are tested').slice(1);
    const checked = Object.keys(conditions).filter((condition) => /^\d\d-\d{3}$/.test(condition));
    expect(tested.flatMap((row) => numbers(cells(row, 0))).sort()).toEqual(checked.sort());
    const named = rows('More than the protocol asks').slice(1);
    const titles = named.map((row) => /^“(.*)”$/.exec(cells(row, 1))?.[1] ?? row);
    expect(titles).toHaveLength(7);
    expect(titles.filter((title) => !tests.includes(`it('${title}'`))).toEqual([]);
    const quoted = [...document.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title.replace(/\s+/g, ' '));
    expect(quoted.filter((title) => !tests.includes(`'${title.replace(/ …$/, '')}`))).toEqual([]);
  });

  it('names each of the 87 conditions that a machine can see', () => {
    expect(everyNumber(document)).toHaveLength(87);
  });
});

describe('a file that cannot be repaired', () => {
  it('is refused by the repair', async () => {
    const { pdf } = await drafted(page('<p>Wort</p>'));
    const treeless = damaged(pdf, (text) => text.replace('/StructTreeRoot', '/NoTreeRoot'));
    for (const wrong of [Buffer.from('%PDF-1.4 nothing'), pdf.subarray(0, pdf.length / 2), treeless])
      expect(() => finished({ pdf: wrong, left: null })).toThrow();
  });
});
