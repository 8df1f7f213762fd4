import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPdf } from '../../src/cli/pdf.js';
import { type PdfOptions } from '../../src/pdf/pdf-options.js';
import { aPlan } from '../builders/plan.builder.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'krisenfest-pdf-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function pdf(content: unknown, more: string[] = [], options: Partial<PdfOptions> = {}) {
  const file = join(folder, 'plan.json');
  const out = join(folder, 'plan.pdf');
  rmSync(out, { force: true });
  writeFileSync(file, JSON.stringify(content));
  const stdout: string[] = [];
  const stderr: string[] = [];
  const say = (line: string) => void stdout.push(line);
  const io = { data: say, out: say, err: (line: string) => void stderr.push(line), width: 100 };
  const code = await runPdf([file, out, ...more], io, options);
  return { code, stdout, stderr, written: existsSync(out) ? readFileSync(out) : null };
}

describe('krisenfest pdf', () => {
  it('writes the whole plan and says nothing', async () => {
    const { code, stdout, stderr, written } = await pdf(aPlan());
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: [], stderr: [] });
    expect(written?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('names each fault of a file that is no plan, and writes nothing', async () => {
    const { code, stdout, stderr, written } = await pdf({ ...aPlan(), title: 7, locale: undefined });
    expect({ code, stdout, written }).toEqual({ code: 2, stdout: [], written: null });
    expect(stderr.map((line) => line.split(':')[0])).toEqual(['/locale', '/title']);
  });

  it('knows only the documents that there are', async () => {
    const { code, stderr, written } = await pdf(aPlan(), ['--document', 'poster']);
    expect({ code, written }).toEqual({ code: 2, written: null });
    expect(stderr[0]).toBe(
      'There is no document “poster”. There is: full, matrix, cards, channels, checklists, exercise, readiness.',
    );
  });

  it('says how to get a browser where there is none', async () => {
    const { code, stderr, written } = await pdf(aPlan(), [], { finders: [] });
    expect({ code, written }).toEqual({ code: 3, written: null });
    expect(stderr).toHaveLength(1);
    expect(stderr[0]).toContain('PUPPETEER_EXECUTABLE_PATH');
  });
});
