import { parseArgs } from 'node:util';
import { type LocalDate } from '../domain/plan/plan.js';
import { ReadinessCheck, type ReadinessOptions } from '../domain/readiness/check.js';
import { type ReadinessAnswer, readinessOf } from '../domain/readiness/readiness.js';
import { exitCodes, misused } from './command.js';
import { type Io } from './io.js';
import { readPlanFile } from './plan-file.js';
import { Progress } from './readiness-progress.js';
import { readinessReport } from './readiness-report.js';
import { isLocalDate, today } from './today.js';
import { usage } from './usage.js';

interface Call {
  file: string;
  options: ReadinessOptions;
  json: boolean;
}

const mostDays = 36_525;
const mostUnreachable = 100;

/** Checks whether a plan keeps its promises. */
export async function runReadiness(args: string[], io: Io): Promise<number> {
  const call = understood(args);
  if (typeof call === 'string') return misused(io, call, usage.readiness);
  const plan = await readPlanFile(call.file, io);
  if (!plan) return exitCodes.refused;
  const check = new ReadinessCheck(plan, call.options);
  const progress = new Progress();
  const answer = readinessOf(check, { onProgress: (done, total) => progress.show(done, total) });
  progress.clear();
  if (call.json) io.data(JSON.stringify(answer, null, 2));
  else readinessReport(plan, check, answer, io.width).forEach((line) => io.out(line));
  return isKept(answer) ? exitCodes.fine : exitCodes.findings;
}

/** The call, or the sentence that says why it is none. */
function understood(args: string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        days: { type: 'string', default: '365' },
        unreachable: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'Name one plan file.';
    const options = optionsOf(values.from ?? today(), values.days, values.unreachable);
    return typeof options === 'string' ? options : { file, options, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function optionsOf(from: LocalDate, days: string, unreachable: string): ReadinessOptions | string {
  if (!isLocalDate(from) || from < '2000-01-01' || from > '2100-12-31')
    return `“${from}” is not a date from 2000 to 2100: write YYYY-MM-DD.`;
  if (!isWhole(days, 1, mostDays)) return `“${days}” is not a number of days: write 1 to ${mostDays}.`;
  if (!isWhole(unreachable, 0, mostUnreachable)) {
    return `“${unreachable}” is not a number of people: write 0 to ${mostUnreachable}.`;
  }
  return { from, days: Number(days), unreachable: Number(unreachable) };
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function isKept({ promises }: ReadinessAnswer): boolean {
  return promises.every(({ tolerance }) => tolerance >= 0);
}
