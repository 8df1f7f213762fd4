import { type Plan } from '../../domain/plan/plan.js';
import { dependence } from '../../domain/rules/dependence.js';
import { frameOf, headOf, type Frame, type Head } from '../parts/frame.js';
import { writingOf, type DocumentContext, type Writing } from '../parts/writing.js';
import { type ReadinessFigures } from '../../domain/readiness/figures.js';
import { readinessPart, type ReadinessPart } from './readiness-part.view.js';
import { storyView, type StoryView } from './story.view.js';

/** The readiness report: what holds, what breaks and how, on whom it hangs, and what the rules find. */
export interface ReadinessReportView extends Frame {
  head: Head;
  figures: { value: string; text: string }[];
  part: ReadinessPart;
  /** whose absence breaks promises, most of them first */
  pillars: { name: string; count: number; promises: string }[];
  stories: StoryView[];
}

const storiesShown = 8;
const promisesNamed = 4;

export function readinessReportView(plan: Plan, context: DocumentContext): ReadinessReportView {
  const writing = writingOf(plan, context, []);
  const figures = context.readiness ?? null;
  const part = readinessPart(figures, writing);
  return {
    ...frameOf(writing, 'readiness'),
    head: headOf(writing, 'readiness'),
    figures: keyFigures(figures, writing),
    part,
    pillars: pillars(part, writing),
    stories: (figures?.promises ?? [])
      .flatMap((each) => (each.story ? [storyView(each, each.story, writing)] : []))
      .slice(0, storiesShown),
  };
}

function keyFigures(figures: ReadinessFigures | null, { plan, words, findings }: Writing) {
  const { t } = words;
  const promises = figures?.promises ?? [];
  const least = (tolerance: number) => promises.filter(({ answer }) => answer.tolerance >= tolerance).length;
  const figure = (value: string, name: string) => ({ value, text: t(`documents.report.figure.${name}`) });
  const errors = findings.filter(({ level }) => level !== 'warning').length;
  const all = String(promises.length);
  return [
    figure(`${String(least(0))}/${all}`, 'kept'),
    figure(`${String(least(1))}/${all}`, 'firm'),
    figure(String(errors), 'errors'),
    figure(words.percent(dependence(plan)), 'dependence'),
  ];
}

function pillars({ promises }: ReadinessPart, { words }: Writing): ReadinessReportView['pillars'] {
  const named = new Map<string, string[]>();
  for (const { name, severity, state, weakest } of promises?.groups.flatMap(({ rows }) => rows) ?? []) {
    // What breaks with everybody there does not depend on one person.
    if (state !== 'fragile' || !weakest) continue;
    const text = severity ? `${name} (${severity.name})` : name;
    named.set(weakest.who, [...(named.get(weakest.who) ?? []), text]);
  }
  return [...named]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([name, texts]) => ({ name, count: texts.length, promises: shortened(texts, words) }));
}

function shortened(texts: string[], { t }: Writing['words']): string {
  const rest = texts.length - promisesNamed;
  const shown = texts.slice(0, promisesNamed).join(' · ');
  return rest > 0 ? `${shown} ${t('documents.report.andMore', { count: rest })}` : shown;
}
