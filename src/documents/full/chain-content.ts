import { type Step } from '../../domain/plan/plan.js';
import { type Writing } from '../parts/writing.js';
import { chainTimes, type StepTimes } from './chain-times.js';

/** What stands in a box of the drawing. */
export interface BoxContent {
  title: string;
  details: string[];
  times: StepTimes;
  /** beside the others, it holds up nothing */
  parallel: boolean;
  /** the alarm, or the end of the chain: no step */
  end: boolean;
}

/** A box for the alarm, one for each step, one for the end. */
export function boxContents(steps: Step[], writing: Writing): BoxContent[] {
  const { t } = writing.words;
  const times = chainTimes(steps);
  const ends = {
    firstReaction: Math.max(0, ...times.map((time) => time.firstReaction ?? 0)),
    statement: Math.max(0, ...times.map((time) => time.statement ?? 0)),
  };
  const start = { firstReaction: 0, statement: 0 };
  return [
    { title: t('documents.escalation.alarm'), details: [], times: start, parallel: false, end: true },
    ...steps.map((step, index) => stepContent(step, index, times[index] ?? start, writing)),
    { title: t('documents.escalation.ready'), details: [], times: ends, parallel: false, end: true },
  ];
}

function stepContent(step: Step, index: number, times: StepTimes, { words, references }: Writing): BoxContent {
  const { t } = words;
  const support = references.roles(step.support).map((role) => role.text);
  const minutes = [
    t('documents.escalation.answerIn', { time: words.within(step.answerWithinMinutes) }),
    t('documents.escalation.workFor', { time: words.duration(step.workMinutes) }),
    ...(typeof step.withinMinutes === 'number'
      ? [t('documents.escalation.reachedIn', { time: words.within(step.withinMinutes) })]
      : []),
  ];
  return {
    title: `${String(index + 1)} · ${step.name}`,
    details: [
      [
        `${t(`terms.action.${step.action}`)}: ${references.role(step.role).text}`,
        ...(support.length > 0 ? [`${t('documents.escalation.supportedBy')}: ${support.join(', ')}`] : []),
      ].join(' · '),
      minutes.join(' · '),
      ...(step.action === 'approve' && step.blocks === 'first_reaction' ? [t('documents.escalation.dropsOut')] : []),
    ],
    times,
    parallel: step.blocks === 'nothing',
    end: false,
  };
}
