/** `npm test`: everything. `npm test -- PATTERN`: only the test files whose path matches. */
import { join } from 'node:path';
import { runJest } from './parts/jest.mjs';
import { runBeside } from './parts/run.mjs';
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

/** Steps that pass or fail as a whole, each one test; they take a core each, and are told in their order. */
async function checks(wanted) {
  const running = Object.entries(wanted).map(([title, [script, ...args]]) => {
    const startedAt = Date.now();
    const ended = runBeside(process.execPath, [join(root, script), ...args], root);
    return { title, ended: ended.then((result) => ({ ...result, seconds: (Date.now() - startedAt) / 1000 })) };
  });
  for (const { title, ended } of running) {
    const { status, output, seconds } = await ended;
    total[status === 0 ? 'passed' : 'failed'] += 1;
    console.log(`\n== ${title}`);
    process.stdout.write(output);
    console.log(`-- ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  }
}

prepare((line) => console.log(line));
const missing = missingTools();
for (const sentence of missing) console.log(sentence);
if (required) step('programs of the system', () => ({ passed: 0, failed: missing.length }));
if (patterns.length === 0) {
  await checks({
    'format (prettier)': ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
    'lint (eslint)': ['node_modules/eslint/bin/eslint.js', '.'],
    'types (tsc)': ['node_modules/typescript/bin/tsc', '--noEmit'],
    'layers (dependency-cruiser)': ['scripts/layers.mjs'],
  });
}
step('tests (jest)', () => runJest(root, patterns, required && patterns.length === 0));

if (total.passed + total.failed === 0) console.log('\nNo test was run.');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
