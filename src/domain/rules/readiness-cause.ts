import { type Minute } from '../calendar/zone.js';
import { type Id } from '../plan/plan.js';
import { type PlanPromise } from '../readiness/plan-promises.js';
import { type Trace, type TracedStage } from '../readiness/trace.js';
import { type PromiseWords } from './readiness-words.js';

/** What takes the most time in an episode. */
export type Cause =
  | { kind: 'nobody'; roles: Id[] }
  | { kind: 'waiting'; roles: Id[]; until: Minute }
  | { kind: 'busy'; calling: number; working: number };

export function causeOf({ stages, calling, working }: Trace): Cause {
  const endless = stages.find(({ until }) => until === null);
  if (endless) return { kind: 'nobody', roles: endless.roles };
  const [longest] = [...stages].sort((a, b) => b.waiting - a.waiting);
  if (!longest || longest.waiting <= calling + working) return { kind: 'busy', calling, working };
  return { kind: 'waiting', roles: longest.roles, until: onDutyAgain(longest) };
}

/** When the wait ends: the call that was answered, or a channel that was looked at. */
function onDutyAgain({ calls, from, waiting }: TracedStage): Minute {
  return calls.at(-1)?.at ?? from + waiting;
}

/**
 * Why it takes so long, and what to do. The times of the law are not the plan's to change.
 * @param isAlone it takes that long since one person cannot be reached
 */
export function causeText(words: PromiseWords, cause: Cause, { id }: PlanPromise, isAlone: boolean) {
  const canPromiseLess = !id.startsWith('notification:');
  return words.locale === 'de'
    ? german(words, cause, canPromiseLess, isAlone)
    : english(words, cause, canPromiseLess, isAlone);
}

function german(words: PromiseWords, cause: Cause, canPromiseLess: boolean, isAlone: boolean) {
  const less = canPromiseLess ? ' oder weniger zusagen' : '';
  switch (cause.kind) {
    case 'nobody':
      return {
        why: `weil bei ${words.roles(cause.roles)} in 30 Tagen niemand im Dienst ist, der erreichbar wäre`,
        what: 'bitte dort jemanden eintragen, der Dienst hat',
      };
    case 'waiting':
      return {
        why: `weil bei ${words.roles(cause.roles)} bis ${words.instant(cause.until)} ${isAlone ? 'sonst ' : ''}niemand im Dienst ist`,
        what: `bitte dort für diese Zeit eine ${isAlone ? 'weitere Person' : 'Stellvertretung'} in Bereitschaft nehmen${less}`,
      };
    case 'busy':
      return {
        why: `weil das Anrufen ${words.duration(cause.calling)} und die Arbeit ${words.duration(cause.working)} braucht`,
        what: `bitte Antwortzeiten oder Arbeit kürzen${canPromiseLess ? ', vorab freigeben' : ''}${less}`,
      };
  }
}

function english(words: PromiseWords, cause: Cause, canPromiseLess: boolean, isAlone: boolean) {
  const less = canPromiseLess ? ' or promise less' : '';
  switch (cause.kind) {
    case 'nobody':
      return {
        why: `because nobody who can be reached is on duty for ${words.roles(cause.roles)} within 30 days`,
        what: 'enter somebody there who is on duty',
      };
    case 'waiting':
      return {
        why: `because nobody${isAlone ? ' else' : ''} is on duty for ${words.roles(cause.roles)} until ${words.instant(cause.until)}`,
        what: `put ${isAlone ? 'another person' : 'a deputy'} on call there for that time${less}`,
      };
    case 'busy':
      return {
        why: `because calling takes ${words.duration(cause.calling)} and the work ${words.duration(cause.working)}`,
        what: `shorten the times to answer or the work${canPromiseLess ? ', approve in advance' : ''}${less}`,
      };
  }
}
