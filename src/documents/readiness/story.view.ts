import { type Id } from '../../domain/plan/plan.js';
import { type Trace, type TracedCall, type TracedStage } from '../../domain/readiness/trace.js';
import { type Writing } from '../parts/writing.js';
import { type PromiseFigures } from '../../domain/readiness/figures.js';
import { promiseRow, type PromiseRow } from './promises.view.js';

/** How a promise breaks in its worst minute although everybody can be reached, in local time. */
export interface StoryView {
  promise: PromiseRow;
  events: { when: string; what: string }[];
  sums: string;
}

export function storyView(figures: PromiseFigures, trace: Trace, writing: Writing): StoryView {
  const { words } = writing;
  const events = trace.stages.flatMap((stage) => stageEvents(stage, writing));
  return {
    promise: promiseRow(figures, writing),
    events: events.map(({ when, what }, index) => ({ when: when === events[index - 1]?.when ? '' : when, what })),
    sums: words.t('documents.report.sums', {
      waiting: words.delay(trace.waiting),
      calling: words.delay(trace.calling),
      working: words.delay(trace.working),
    }),
  };
}

function stageEvents(stage: TracedStage, writing: Writing): StoryView['events'] {
  const { words, references } = writing;
  const roles = references.roles(stage.roles).map(({ text }) => text);
  const end = stage.place.kind === 'watch' ? 'seen' : 'done';
  const when = (minute: number) => words.instant(new Date(minute * 60_000).toISOString());
  return [
    { when: when(stage.from), what: `${stageName(stage, writing)}: ${roles.join(', ')}` },
    ...stage.calls.map((call) => ({ when: when(call.at), what: callText(call, writing) })),
    stage.until === null
      ? { when: '', what: words.t('documents.report.neverDone') }
      : { when: when(stage.until), what: words.t(`documents.report.${end}`) },
  ];
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
