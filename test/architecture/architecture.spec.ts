import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');

function checkLayers(folder: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/layers.mjs'), folder], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('the layers', () => {
  const made: string[] = [];
  afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  /** A small source tree of its own: path -> text. */
  function tree(files: Record<string, string>): string {
    const folder = mkdtempSync(join(tmpdir(), 'krisenfest-layers-'));
    made.push(folder);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const manifest = { dependencies: { luxon: '*', '@nestjs/common': '*', typeorm: '*' } };
    const all = { 'package.json': JSON.stringify(manifest), ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  it('hold in this service', () => {
    const { status, output } = checkLayers(ROOT);
    expect(output).toMatch(/^0 forbidden imports in [1-9]\d* files$/m);
    expect(status).toBe(0);
  });

  it('let the domain use itself and pure libraries, and everyone the domain', () => {
    const folder = tree({
      'src/main.ts': `import './plans/plan.store.js';`,
      'src/plans/plan.store.ts': `import 'typeorm'; import { day } from '../domain/day.js'; export const d = day;`,
      'src/domain/day.ts': `import { DateTime } from 'luxon'; export const day = DateTime;`,
    });
    expect(checkLayers(folder)).toEqual({ status: 0, output: '0 forbidden imports in 3 files\n' });
  });

  it('report each forbidden import', () => {
    const folder = tree({
      'src/main.ts': `import './domain/nest.js'; import './domain/files.js'; import './domain/type.js'; import './domain/up.js';
        import './plans/plan.store.js'; import './plans/lost.js'; import './plans/dev.js'; import './plans/circle.js';`,
      'src/domain/nest.ts': `import '@nestjs/common';`,
      'src/domain/files.ts': `import 'node:fs';`,
      'src/domain/type.ts': `import type { EntityManager } from 'typeorm'; export type Manager = EntityManager;`,
      'src/domain/up.ts': `import '../web/page.js';`,
      'src/plans/plan.store.ts': `import './plan.service.js';`,
      'src/plans/plan.service.ts': `import '../web/page.js'; import '../cli/command.js';`,
      'src/plans/circle.ts': `import './circle-back.js';`,
      'src/plans/circle-back.ts': `import './circle.js';`,
      'src/plans/lost.ts': `import './nowhere.js';`,
      'src/plans/dev.ts': `import 'prettier';`,
      'src/plans/forgotten.ts': `import 'luxon';`,
      'src/web/page.ts': 'export const page = 1;',
      'src/cli/main.ts': `import './command.js';`,
      'src/cli/command.ts': 'export const command = 1;',
      'test/readiness/reference/time.ts': `import type { Day } from '../../../src/domain/type.js'; export type Date = Day;`,
    });
    const { status, output } = checkLayers(folder);
    expect(output.split('\n').sort()).toEqual([
      '',
      '12 forbidden imports in 16 files',
      'domain-is-pure: src/domain/files.ts -> fs',
      expect.stringMatching(/^domain-is-pure: src\/domain\/nest.ts -> .*node_modules\/@nestjs\/common\//),
      expect.stringMatching(/^domain-is-pure: src\/domain\/type.ts -> .*node_modules\/typeorm\//),
      'domain-is-pure: src/domain/up.ts -> src/web/page.ts',
      'everything-is-found: src/plans/lost.ts -> ./nowhere.js',
      'no-circles: src/plans/circle-back.ts -> src/plans/circle.ts -> src/plans/circle-back.ts',
      'nobody-imports-the-command-line: src/plans/plan.service.ts -> src/cli/command.ts',
      'nothing-unused: src/plans/forgotten.ts',
      expect.stringMatching(/^only-declared-libraries: src\/plans\/dev.ts -> .*node_modules\/prettier\//),
      'services-know-no-pages: src/plans/plan.service.ts -> src/web/page.ts',
      'stores-know-no-services: src/plans/plan.store.ts -> src/plans/plan.service.ts',
      'the-reference-is-independent: test/readiness/reference/time.ts -> src/domain/type.ts',
    ]);
    expect(status).toBe(1);
  });

  it('fail when nothing was looked at', () => {
    const folder = tree({ 'src/readme.txt': '' });
    expect(checkLayers(folder).status).toBe(1);
  });
});

describe('the migrations', () => {
  const folder = join(ROOT, 'migrations');

  it('stay as they were when they landed: `node scripts/checksums.mjs` lists new ones, none is edited', () => {
    const now = readdirSync(folder, { encoding: 'utf8', recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map(
        (name) =>
          `${createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex')}  ${name}`,
      );
    expect(now.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'CHECKSUMS'), 'utf8').trim().split('\n')).toEqual(now);
  });
});
