import { type PlanPromise } from '../../domain/readiness/plan-promises.js';
import { type Trace } from '../../domain/readiness/trace.js';
import { eventsOf, type StoryEvent } from './story-events.js';
import { type Writing } from './writing.js';

/** An episode as people tell it, in local time, and what its time was spent on. */
export interface StoryView {
  begin: string;
  stages: { title: string; role: string; events: { time: string; text: string; tone: StoryEvent['tone'] }[] }[];
  end: string;
  isNever: boolean;
  spent: SpentView[];
}

interface SpentView {
  kind: 'waiting' | 'calling' | 'working';
  label: string;
  time: string;
  /** in the bar, of 100 */
  x: number;
  width: number;
}

/** @param isSlowest whether it begins at the slowest start: there the promise may be kept, where more is promised outside service hours */
export function storyView(trace: Trace, isSlowest: boolean, promise: PlanPromise, writing: Writing): StoryView {
  const { t, names, moments } = writing;
  const checkEvery = promise.channel?.monitor.checkEveryMinutes ?? 0;
  const stages = trace.stages.map((stage) => ({
    title: names.stage(stage.place),
    role: names.roles(stage.roles) || t('readiness.story.nobodyAtAll'),
    events: timed(eventsOf(stage, checkEvery, writing), writing),
  }));
  return {
    begin: t(isSlowest ? 'readiness.story.begin' : 'readiness.story.firstBroken', {
      at: moments.fullInstant(trace.from),
    }),
    ...{ stages, spent: spent(trace, writing) },
    end: endOf(trace, writing),
    isNever: trace.until === null,
  };
}

function endOf({ from, until }: Trace, { t, moments }: Writing): string {
  if (until === null) return t('readiness.story.never');
  return t('readiness.story.end', { at: moments.fullInstant(until), delay: moments.duration(until - from) });
}

/** The time stands only where it is another one than in the line before. */
function timed(events: StoryEvent[], { moments }: Writing): StoryView['stages'][number]['events'] {
  return events.map(({ at, text, tone }, index) => ({
    time: at === events[index - 1]?.at ? '' : moments.instant(at),
    ...{ text, tone },
  }));
}

function spent(trace: Trace, { t, moments }: Writing): SpentView[] {
  const kinds = ['waiting', 'calling', 'working'] as const;
  const all = Math.max(1, trace.waiting + trace.calling + trace.working);
  let x = 0;
  return kinds.map((kind) => {
    const width = (trace[kind] / all) * 100;
    const view = { kind, label: t(`readiness.spent.${kind}`), time: moments.duration(trace[kind]), x, width };
    x += width;
    return view;
  });
}
