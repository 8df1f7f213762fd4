import { parseArgs } from 'node:util';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { allFindings } from '../domain/rules/all-findings.js';
import { dependence } from '../domain/rules/dependence.js';
import { type Finding } from '../domain/rules/finding.js';
import { exitCodes, misused } from './command.js';
import { checkReport } from './check-report.js';
import { type Io } from './io.js';
import { readPlanFile } from './plan-file.js';
import { isLocalDate, today } from './today.js';
import { usage } from './usage.js';

interface Call {
  file: string;
  on: LocalDate;
  json: boolean;
}

/** Checks a plan file. */
export async function runCheck(args: string[], io: Io): Promise<number> {
  const call = understood(args);
  if (typeof call === 'string') return misused(io, call, usage.check);
  const plan = await readPlanFile(call.file, io);
  if (!plan) return exitCodes.refused;
  const found = allFindings(plan, { today: call.on });
  if (call.json) io.data(asJson(plan, found));
  else checkReport(plan, found, call.on, io.width).forEach((line) => io.out(line));
  return found.some((finding) => finding.level !== 'warning') ? exitCodes.findings : exitCodes.fine;
}

/** The call, or the sentence that says why it is none. */
function understood(args: string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, on: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'Name one plan file.';
    if (values.on !== undefined && !isLocalDate(values.on)) return `“${values.on}” is not a date: write YYYY-MM-DD.`;
    return { file, on: values.on ?? today(), json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function asJson(plan: Plan, found: Finding[]): string {
  const list = found.map(({ code, level, path, message }) => ({ code, level, path, message: message[plan.locale] }));
  return JSON.stringify({ findings: list, dependence: Math.round(dependence(plan) * 100) / 100 }, null, 2);
}
