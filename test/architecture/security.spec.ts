import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Every requirement of ASVS 5.0 on level 1 or 2. */
const requirements = read('test/architecture/asvs-5.0.txt')
  .trim()
  .split('\n')
  .map((line) => line.split(' ')[0] ?? '');

describe('docs/security.md', () => {
  const page = read('docs/security.md');
  const rows = page
    .split('\n')
    .filter((line) => /^\| V\d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('names each requirement of ASVS 5.0 on level 1 and 2 once, and no other', () => {
    const named = page.match(/\bV\d+\.\d+\.\d+\b/g) ?? [];
    expect(named.sort()).toEqual([...requirements].sort());
  });

  it('says of each that applies what its state is and why, and counts them', () => {
    const states = rows.map(([, , , state]) => state?.replaceAll('*', '') ?? '');
    const count = (state: string) => states.filter((each) => each === state).length;
    expect(page).toContain(
      `Of ${requirements.length} requirements ${rows.length} apply: ${count('met')} are met, ${count('partly')} partly, ` +
        `${count('operator')} are the operator's, ${count('unmet')} are unmet.`,
    );
    expect(count('met') + count('partly') + count('operator') + count('unmet')).toBe(rows.length);
    expect(rows.filter(([, , about, , why]) => !about || !why)).toEqual([]);
  });

  it('names tests that there are', () => {
    const named = rows.flatMap(([, id = '', , , why = '']) => testsIn(why).map((test) => ({ id, ...test })));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ file, sentence }) => !isThere(file, sentence))).toEqual([]);
  });
});

/** `path: “sentence”; “another one of the same file”`. */
function testsIn(text: string): { file: string; sentence: string }[] {
  let file = '';
  return [...text.matchAll(/((?:test|src)\/[\w/.-]+\.spec\.ts)|“([^”]+)”/g)].flatMap(([, path, sentence]) => {
    file = path ?? file;
    return sentence === undefined ? [] : [{ file, sentence }];
  });
}

function isThere(file: string, sentence: string): boolean {
  return existsSync(join(ROOT, file)) && ["'", '"', '`'].some((mark) => read(file).includes(mark + sentence + mark));
}
