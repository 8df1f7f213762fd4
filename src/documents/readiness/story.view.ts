import { type Id } from '../../domain/plan/plan.js';
import { type Trace, type TracedCall, type TracedStage } from '../../domain/readiness/trace.js';
import { type Writing } from '../parts/writing.js';
import { type PromiseFigures } from '../../domain/readiness/figures.js';
import { promiseRow, type PromiseRow } from './promises.view.js';

/** How a promise breaks in its worst minute although everybody can be reached, in local time. */
export interface StoryView {
  promise: PromiseRow;
  /** when it begins */
  from: string;
  stages: StageView[];
  sums: string;
}

interface StageView {
  name: string;
  roles: string;
  /** what happens meanwhile; the time is left out where it is that of the line before */
  events: { when: string; what: string; isEnd: boolean }[];
}

export function storyView(figures: PromiseFigures, trace: Trace, writing: Writing): StoryView {
  const { words } = writing;
  return {
    promise: promiseRow(figures, writing),
    from: instant(trace.from, writing),
    stages: trace.stages.map((stage) => stageView(stage, writing)),
    sums: words.t('documents.report.sums', {
      waiting: words.delay(trace.waiting),
      calling: words.delay(trace.calling),
      working: words.delay(trace.working),
    }),
  };
}

function stageView(stage: TracedStage, writing: Writing): StageView {
  const roles = writing.references.roles(stage.roles).map(({ text }) => text);
  const events = stageEvents(stage, writing);
  return {
    name: stageName(stage, writing),
    roles: roles.join(', '),
    events: events.map((event, index) => ({
      ...event,
      when: event.when === events[index - 1]?.when ? '' : event.when,
    })),
  };
}

function stageEvents(stage: TracedStage, writing: Writing): StageView['events'] {
  const { words } = writing;
  const end = stage.place.kind === 'watch' ? 'seen' : 'done';
  const when = (minute: number) => instant(minute, writing);
  return [
    ...stage.calls.map((call) => ({ when: when(call.at), what: callText(call, writing), isEnd: false })),
    stage.until === null
      ? { when: '', what: words.t('documents.report.neverDone'), isEnd: true }
      : { when: when(stage.until), what: words.t(`documents.report.${end}`), isEnd: true },
  ];
}

function instant(minute: number, { words }: Writing): string {
  return words.instant(new Date(minute * 60_000).toISOString());
}

function stageName({ place }: TracedStage, { plan, words, references }: Writing): string {
  const { t } = words;
  if (place.kind === 'watch') return t('documents.report.watch', { name: channel(place.channel) });
  if (place.kind === 'publish') return t('documents.report.publish', { name: channel(place.channel) });
  if (place.kind === 'notify') return nameIn(plan.notifications, place.duty);
  return nameIn(plan.escalation.find(({ severity }) => severity === place.severity)?.steps ?? [], place.step);

  function channel(id: Id): string {
    return references.to('channel', id).text;
  }
}

function nameIn(list: { id: Id; name: string }[], id: Id): string {
  return list.find((each) => each.id === id)?.name ?? id;
}

function callText({ holder, person, outcome }: TracedCall, { words, references }: Writing): string {
  const rosterId = holder.startsWith('roster:') ? holder.slice('roster:'.length) : null;
  const roster = rosterId === null ? null : references.to('roster', rosterId).text;
  const name = person === null ? null : references.to('person', person).text;
  const who =
    name !== null && roster !== null ? `${name} (${roster})` : (name ?? roster ?? references.to('person', holder).text);
  return `${who}: ${words.t(`documents.report.outcome.${outcome}`)}`;
}
