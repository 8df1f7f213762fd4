import { type LocalDate, type Locale, type Plan } from '../domain/plan/plan.js';
import { dependence, dependenceOverTime } from '../domain/rules/dependence.js';
import { type Finding, type Level } from '../domain/rules/finding.js';
import { wrapped } from './wrapped.js';

const levels: Level[] = ['impossible', 'error', 'warning'];
const indent = 2;
const codeWidth = 5;

const texts = {
  de: {
    impossible: 'Unmöglich',
    error: 'Fehler',
    warning: 'Hinweise',
    nothing: 'Nichts gefunden: keine Fehler, keine Hinweise.',
    now: 'heute',
    overdue: 'überfällig',
    dependence: 'Abhängigkeit von Agenturen (Anteil der Tätigkeiten mit Unterstützung)',
  },
  en: {
    impossible: 'Impossible',
    error: 'Errors',
    warning: 'Warnings',
    nothing: 'Nothing found: no errors, no warnings.',
    now: 'today',
    overdue: 'overdue',
    dependence: 'Dependence on agencies (share of activities with support)',
  },
};

/** The findings for people, in the plan's language: by level, then counts and dependence. */
export function checkReport(plan: Plan, findings: Finding[], today: LocalDate, width: number): string[] {
  const text = texts[plan.locale];
  return [
    ...wrapped(plan.title, width),
    '',
    ...(findings.length === 0 ? [text.nothing, ''] : levels.flatMap((level) => group(plan, findings, level, width))),
    levels.map((level) => `${text[level]}: ${count(findings, level)}`).join('   '),
    '',
    ...dependenceLines(plan, today),
  ];
}

function group(plan: Plan, findings: Finding[], level: Level, width: number): string[] {
  const own = findings.filter((finding) => finding.level === level);
  if (own.length === 0) return [];
  return [
    `${texts[plan.locale][level]} (${own.length})`,
    ...own.flatMap((each) => entry(each, plan.locale, width)),
    '',
  ];
}

/** Code, sentence, and under it the place. */
function entry({ code, message, path }: Finding, locale: Locale, width: number): string[] {
  const margin = ' '.repeat(indent + codeWidth);
  const [first = '', ...rest] = wrapped(message[locale], width - margin.length);
  return [' '.repeat(indent) + code.padEnd(codeWidth) + first, ...rest.map((line) => margin + line), margin + path];
}

function count(findings: Finding[], level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}

/** The share now, and what it falls to on each planned handover date. */
function dependenceLines(plan: Plan, today: LocalDate): string[] {
  const text = texts[plan.locale];
  const line = (when: string, share: number) => ' '.repeat(indent) + when.padEnd(12) + percent(share, plan.locale);
  const planned = dependenceOverTime(plan).map(
    ({ on, share }) => line(on, share) + (on < today ? `   ${text.overdue}` : ''),
  );
  return [text.dependence, line(text.now, dependence(plan)), ...planned];
}

function percent(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share).padStart(5);
}
