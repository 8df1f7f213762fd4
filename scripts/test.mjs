/** `npm test`: everything. `npm test -- PATTERN`: only the test files whose path matches. */
import { join } from 'node:path';
import { runJest } from './parts/jest.mjs';
import { runShown } from './parts/run.mjs';
import { missingTools } from './parts/tools.mjs';
import { prepare, root } from './prepare.mjs';

const required = Boolean(process.env.CI);
const patterns = process.argv.slice(2);
const total = { passed: 0, failed: 0 };

/** `work` gives { passed, failed }. */
function step(title, work) {
  console.log(`\n== ${title}`);
  const startedAt = Date.now();
  const { passed, failed } = work();
  total.passed += passed;
  total.failed += failed;
  console.log(
    `-- ${title}: ${failed === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
  );
}

/** A step that passes or fails as a whole: one test. */
function check(title, script, ...args) {
  step(title, () => {
    const failed = runShown(process.execPath, [join(root, script), ...args], root) !== 0;
    return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
  });
}

prepare((line) => console.log(line));
const missing = missingTools();
for (const sentence of missing) console.log(sentence);
if (required) step('programs of the system', () => ({ passed: 0, failed: missing.length }));
if (patterns.length === 0) {
  check('format (prettier)', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  check('lint (eslint)', 'node_modules/eslint/bin/eslint.js', '.');
  check('types (tsc)', 'node_modules/typescript/bin/tsc', '--noEmit');
  check('layers (dependency-cruiser)', 'scripts/layers.mjs');
}
step('tests (jest)', () => runJest(root, patterns, required && patterns.length === 0));

if (total.passed + total.failed === 0) console.log('\nNo test was run.');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
