import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Deadline } from '../../src/pdf/deadline.js';
import { type Draft } from '../../src/pdf/document/draft.js';
import { Finisher } from '../../src/pdf/finish/finisher.js';
import { withDefaults } from '../../src/pdf/pdf-options.js';
import { Printer } from '../../src/pdf/printer.js';
import { WorkThread } from '../../src/pdf/thread/work-thread.js';
import { laboriousDocument } from './documents.js';
import { drafted } from './drafted.js';
import { documentOf, pagewise, wrongIn } from './numbered.js';
import { checkSound, textOfPages } from './tools.js';

const parts = pagewise(11);
let lines: string[] = [];
const finisher = new Finisher((line) => lines.push(line));
let draft: Draft;
beforeAll(async () => void (draft = await drafted(documentOf(parts))));
beforeEach(() => void (lines = []));
afterAll(() => finisher.end());

async function finish(what: Draft, withinMs = 60_000): ReturnType<Finisher['finish']> {
  const deadline = new Deadline(withinMs);
  const file = await finisher.finish(what, deadline);
  deadline.clear();
  return file;
}

/** Draws no less, but nobody can read it out. */
function treeless({ pdf, left }: Draft): Draft {
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(/\/StructTreeRoot(?= \d)/, '/StructTreeRook');
  return { pdf: Buffer.from(text, 'latin1'), left };
}

/** As if a number had been left that nobody finds. */
function unlike({ pdf, left }: Draft): Draft {
  if (!left) throw new Error('nothing was left');
  const numbers = [...left.blanks.numbers, ...left.blanks.numbers.slice(0, 1)];
  return { pdf, left: { ...left, blanks: { ...left.blanks, numbers } } };
}

describe('a printed file is delivered with true page numbers', () => {
  it.each([
    ['repaired', (one: Draft) => one, 60_000, true, ''],
    ['also where it cannot be repaired', treeless, 60_000, false, 'could not be repaired'],
    ['also where that takes too long', (one: Draft) => one, 0, false, 'not repaired in time'],
  ])('%s', async (_, as, withinMs, whole, told) => {
    const file = await finish(as(draft), withinMs);
    if (!('pdf' in file)) throw new Error(file.why);
    expect(file.whole).toBe(whole);
    checkSound(file.pdf);
    expect(wrongIn(textOfPages(file.pdf), parts)).toEqual([]);
    expect(lines.join('\n')).toContain(told);
  });

  it.each([
    ['', (one: Draft) => one, 60_000],
    [' where it cannot be repaired', treeless, 60_000],
    [' where that takes too long', (one: Draft) => one, 0],
  ])('or not at all%s, but told with which numbers to print it again', async (_, as, withinMs) => {
    const answer = await finish(unlike(as(draft)), withinMs);
    if (!('numbers' in answer)) throw new Error('it was filled in');
    expect(answer.why).toContain('were painted');
    expect(answer.wants.wanted).toHaveLength(2 * parts.length);
    expect(parts.map((_, n) => answer.numbers.get(`t${n}`))).toEqual(parts.map((_, n) => n + 2));
  });

  it('and repaired, where only another takes too long', async () => {
    const files = await Promise.all([finish(draft, 0), finish(draft), finish(draft)]);
    expect(files.map((file) => 'pdf' in file && file.whole)).toEqual([false, true, true]);
    expect(lines).toHaveLength(1);
  });
});

describe('a document that is late while its file is being finished, and would have to be printed again', () => {
  const { prototype } = WorkThread;
  const ask = Reflect.get<typeof prototype, 'ask'>(prototype, 'ask');
  afterEach(() => void (prototype.ask = ask));

  it('takes nothing else with it', async () => {
    const printer = new Printer(withDefaults({ deadlineMs: 60_000 }, (line) => lines.push(line)));
    const late = new Deadline(60_000);
    prototype.ask = () => {
      prototype.ask = ask;
      Object.assign(late, { passed: true, expiry: Promise.resolve() });
      return new Promise(() => undefined);
    };
    const wide = documentOf(parts).replaceAll('Thema 3', 'W'.repeat(60));
    const other = new Deadline(60_000);
    const answers = await Promise.all([printer.print(laboriousDocument(), other), printer.print(wide, late)]);
    [late, other].forEach((deadline) => deadline.clear());
    await printer.close();
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(lines.filter((line) => !line.startsWith('Printing with'))).toEqual([]);
  });
});
