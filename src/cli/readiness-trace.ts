import { type Trace, type TracedCall, type TracedStage } from '../domain/readiness/trace.js';
import { columns } from './columns.js';
import { type Writing } from './readiness-writing.js';

const whenWidth = 23;
const indent = 2;

/** An episode as it goes on, a line an event, and what its time was spent on. */
export function traceLines(writing: Writing, trace: Trace): string[] {
  const { words, values, width } = writing;
  const rows = trace.stages.flatMap((stage) => stageRows(writing, stage));
  const spent = words.sums(
    values.duration(trace.waiting),
    values.duration(trace.calling),
    values.duration(trace.working),
  );
  return columns([...withoutRepeats(rows), ['', spent]], [whenWidth, width - whenWidth - indent]).map(
    (line) => ' '.repeat(indent) + line,
  );
}

function stageRows(writing: Writing, stage: TracedStage): string[][] {
  const { words, names, values } = writing;
  const roles = stage.roles.map((role) => names.role(role)).join(', ');
  const end = stage.place.kind === 'watch' ? words.seen : words.done;
  return [
    [values.instant(stage.from), `${names.stage(stage.place)}: ${roles}`],
    ...stage.calls.map((call) => callRow(writing, call)),
    stage.until === null ? ['', words.neverDone] : [values.instant(stage.until), end],
  ];
}

function callRow({ words, names, values }: Writing, { holder, person, at, outcome }: TracedCall): string[] {
  return [values.instant(at), `${names.holder(holder, person)}: ${words[outcome]}`];
}

/** The time stands only where it is another one than in the line before. */
function withoutRepeats(rows: string[][]): string[][] {
  return rows.map(([when = '', what = ''], index) => [when === rows[index - 1]?.[0] ? '' : when, what]);
}
