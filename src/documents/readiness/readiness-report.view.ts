import { isKept } from '../../domain/readiness/holds.js';
import { type Plan } from '../../domain/plan/plan.js';
import { dependence } from '../../domain/rules/dependence.js';
import { frameOf, headOf, type Frame, type Head } from '../parts/frame.js';
import { writingOf, type DocumentContext, type Writing } from '../parts/writing.js';
import { type PromiseFigures, type ReadinessFigures } from '../../domain/readiness/figures.js';
import { promiseRow } from './promises.view.js';
import { readinessPart, type ReadinessPart } from './readiness-part.view.js';
import { storyView, type StoryView } from './story.view.js';

/** The readiness report: what holds, what breaks and how, on whom it hangs, and what the rules find. */
export interface ReadinessReportView extends Frame {
  head: Head;
  figures: { value: string; text: string }[];
  part: ReadinessPart;
  /** whose absence alone breaks promises, most of them first */
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
    pillars: pillars(figures, writing),
    stories: (figures?.promises ?? [])
      .flatMap((each) => (each.story ? [storyView(each, each.story, writing)] : []))
      .slice(0, storiesShown),
  };
}

function keyFigures(figures: ReadinessFigures | null, { plan, words, findings, isWhole }: Writing) {
  const { t } = words;
  const promises = figures?.promises ?? [];
  const least = (unreachable: number) => promises.filter(({ answer }) => isKept(answer, unreachable)).length;
  const figure = (value: string, name: string) => ({ value, text: t(`documents.report.figure.${name}`) });
  const errors = findings.filter(({ level }) => level !== 'warning').length;
  const all = String(promises.length);
  return [
    ...(figures ? [figure(`${String(least(0))}/${all}`, 'kept'), figure(`${String(least(1))}/${all}`, 'firm')] : []),
    ...(isWhole ? [figure(String(errors), 'errors')] : []),
    figure(words.percent(dependence(plan)), 'dependence'),
  ];
}

function pillars(figures: ReadinessFigures | null, writing: Writing): ReadinessReportView['pillars'] {
  const { words, references } = writing;
  const promises = figures?.promises ?? [];
  return (figures?.pillars ?? []).map(({ person, promises: ids }) => ({
    name: references.to('person', person).text,
    count: ids.length,
    promises: shortened(
      promises.filter(({ promise }) => ids.includes(promise.id)).map((each) => promiseText(each, writing)),
      words,
    ),
  }));
}

function promiseText(figures: PromiseFigures, writing: Writing): string {
  const { name, severity } = promiseRow(figures, writing);
  return severity ? `${name} (${severity.name})` : name;
}

function shortened(texts: string[], { t }: Writing['words']): string {
  const rest = texts.length - promisesNamed;
  const shown = texts.slice(0, promisesNamed).join(' · ');
  return rest > 0 ? `${shown} ${t('documents.report.andMore', { count: rest })}` : shown;
}
