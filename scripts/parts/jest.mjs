import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runShown } from './run.mjs';

const PROGRAM = join('node_modules', 'jest', 'bin', 'jest.js');
const NODE_OPTIONS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Counts what a run says: a file that could not be loaded is a failure, and so is a skipped test when all are required. */
function count(report, status, allRequired) {
  const { numPassedTests: passed = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = report ?? {};
  const skipped = allRequired ? (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0) : 0;
  const failed = numFailedTests + numRuntimeErrorTestSuites + skipped;
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

/** Runs jest in `root`, its output shown. Gives { passed, failed }. */
export function runJest(root, args, allRequired) {
  const folder = mkdtempSync(join(tmpdir(), 'krisenfest-test-'));
  const reportFile = join(folder, 'report.json');
  try {
    const jest = [...NODE_OPTIONS, PROGRAM, '--json', `--outputFile=${reportFile}`, ...args];
    const status = runShown(process.execPath, jest, root);
    return count(readReport(reportFile), status, allRequired);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
