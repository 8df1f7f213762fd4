import { type Minute } from '../../domain/calendar/zone.js';
import { type TracedCall, type TracedStage } from '../../domain/readiness/trace.js';
import { type Writing } from './writing.js';

/** Something that happens in a stage, as a line of the story. */
export interface StoryEvent {
  at: Minute;
  text: string;
  tone: 'passed' | 'silent' | 'gap' | 'good' | 'never';
}

/** @param checkEvery minutes between two looks at the channel, where the stage is watching one */
export function eventsOf(stage: TracedStage, checkEvery: number, writing: Writing): StoryEvent[] {
  return stage.place.kind === 'watch' ? watching(stage, checkEvery, writing) : calling(stage, writing);
}

function watching({ from, until }: TracedStage, checkEvery: number, writing: Writing): StoryEvent[] {
  const { t, moments } = writing;
  if (until === null) return [nobody(from, writing)];
  const onDuty = until - checkEvery;
  const text = t('readiness.story.seen', { every: moments.duration(checkEvery) });
  return [...gap(from, onDuty, writing), { at: until, text, tone: 'good' }];
}

function calling(stage: TracedStage, writing: Writing): StoryEvent[] {
  const answered = stage.calls.find(({ outcome }) => outcome === 'answered');
  const turns = turnsOf(stage, writing);
  if (!answered || stage.until === null) return [...turns, nobody(stage.from + stage.calling, writing)];
  return [
    ...turns,
    ...gap(answered.at - stage.waiting, answered.at, writing),
    ...answering(answered, stage.until - stage.working, stage.working, writing),
  ];
}

/** Those who are passed over at one minute for one reason stand in one line. */
function turnsOf(stage: TracedStage, writing: Writing): StoryEvent[] {
  const events: StoryEvent[] = [];
  let together: TracedCall[] = [];
  const pass = () => {
    const [first] = together;
    const names = together.map((call) => nameOf(call, writing)).join('; ');
    if (first)
      events.push({ at: first.at, text: writing.t(`readiness.story.${first.outcome}`, { names }), tone: 'passed' });
    together = [];
  };
  stage.calls.forEach((call, index) => {
    if (together[0]?.outcome !== call.outcome || together[0].at !== call.at) pass();
    if (call.outcome === 'no_answer') events.push(silence(call, stage.calls[index + 1], stage, writing));
    else if (call.outcome !== 'answered') together.push(call);
  });
  pass();
  return events;
}

function silence(call: TracedCall, next: TracedCall | undefined, stage: TracedStage, writing: Writing): StoryEvent {
  const { t, moments } = writing;
  const until = next ? next.at - (next.outcome === 'answered' ? stage.waiting : 0) : stage.from + stage.calling;
  const words = { name: nameOf(call, writing), within: moments.duration(until - call.at) };
  return { at: call.at, text: t('readiness.story.no_answer', words), tone: 'silent' };
}

function answering(call: TracedCall, answeredAt: Minute, working: number, writing: Writing): StoryEvent[] {
  const { t, moments } = writing;
  const words = { name: nameOf(call, writing), within: moments.duration(answeredAt - call.at) };
  const answers: StoryEvent = { at: call.at, text: t('readiness.story.answered', words), tone: 'good' };
  if (working === 0) return [answers];
  const text = t('readiness.story.done', { work: moments.duration(working) });
  return [answers, { at: answeredAt + working, text, tone: 'good' }];
}

function gap(from: Minute, until: Minute, { t, moments }: Writing): StoryEvent[] {
  if (until <= from) return [];
  const words = { until: moments.instant(until), time: moments.duration(until - from) };
  return [{ at: from, text: t('readiness.story.gap', words), tone: 'gap' }];
}

function nobody(at: Minute, { t }: Writing): StoryEvent {
  return { at, text: t('readiness.story.nobodyFor30Days'), tone: 'never' };
}

function nameOf({ holder, person }: TracedCall, { names }: Writing): string {
  return names.holder(holder, person);
}
