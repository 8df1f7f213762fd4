import { type Locale, type Plan } from '../../plan/plan.js';
import { pointer } from '../../plan/pointer.js';
import { type PlanPromise } from '../plan-promises.js';
import { promiseParts } from '../promise-id.js';
import { duration } from '../spoken.js';
import { type Attempt, type Attempts, type Broken } from './attempt.js';
import { type Limits, keepableLimits } from './keepable-limits.js';

/** What the plan can keep is promised instead. The law does not bargain: duties that name one are left out. */
export function* promiseLess(broken: Broken): Attempts {
  const limits = keepableLimits(broken);
  const attempt = limits && attemptAt(broken, limits);
  if (attempt) yield [attempt];
}

function attemptAt({ check, promise }: Broken, limits: Limits): Attempt | null {
  const parts = promiseParts(promise.id);
  if (parts.kind === 'notification') return dutyAttempt(check.plan, promise, parts.duty, limits.within);
  return parts.kind === 'reach'
    ? stepAttempt(check.plan, promise, parts.severity, parts.step, limits.within)
    : responseAttempt(check.plan, promise, parts.kind, parts.severity, limits);
}

function responseAttempt(
  plan: Plan,
  promise: PlanPromise,
  kind: string,
  severity: string,
  limits: Limits,
): Attempt | null {
  const index = plan.channels.findIndex((each) => each.id === promise.channel?.id);
  const times = plan.channels[index]?.responseTimes ?? [];
  const row = times.findIndex((time) => time.kind === kind && time.severity === severity);
  if (row < 0) return null;
  const { within, outside } = limits;
  const next = times.map((time, at) =>
    at === row ? { ...time, withinMinutes: within, outsideServiceHoursMinutes: outside } : time,
  );
  const field = within === promise.withinMinutes ? 'outsideServiceHoursMinutes' : 'withinMinutes';
  return {
    kind: 'promise_less',
    path: pointer('channels', index, 'responseTimes', row, field),
    plan: {
      ...plan,
      channels: plan.channels.map((each, at) => (at === index ? { ...each, responseTimes: next } : each)),
    },
    text: { de: responseText(promise, limits, 'de'), en: responseText(promise, limits, 'en') },
  };
}

function responseText(promise: PlanPromise, { within, outside }: Limits, locale: Locale): string {
  const words = sentences[locale];
  const parts: string[] = [];
  if (within !== promise.withinMinutes)
    parts.push(words.within(duration(within, locale), duration(promise.withinMinutes, locale)));
  if (outside !== promise.outsideMinutes) {
    const before = promise.outsideMinutes === null ? '' : duration(promise.outsideMinutes, locale);
    parts.push(outside === null ? words.nothingOutside : words.outside(duration(outside, locale), before));
  }
  return words.promise(parts);
}

const sentences = {
  de: {
    promise: (parts: string[]) => `${capitalised(parts.join(', '))} zusagen.`,
    within: (now: string, before: string) => `${now} statt ${before}`,
    outside: (now: string, before: string) => `außerhalb der Servicezeit ${now} statt ${before}`,
    nothingOutside: 'außerhalb der Servicezeit nichts',
  },
  en: {
    promise: (parts: string[]) => `Promise ${parts.join(', ')}.`,
    within: (now: string, before: string) => `${now} instead of ${before}`,
    outside: (now: string, before: string) => `outside service hours ${now} instead of ${before}`,
    nothingOutside: 'nothing outside service hours',
  },
};

function stepAttempt(plan: Plan, promise: PlanPromise, severity: string, step: string, within: number): Attempt | null {
  const policy = plan.escalation.findIndex((each) => each.severity === severity);
  const index = (plan.escalation[policy]?.steps ?? []).findIndex(({ id }) => id === step);
  if (index < 0) return null;
  return {
    kind: 'promise_less',
    path: pointer('escalation', policy, 'steps', index, 'withinMinutes'),
    plan: {
      ...plan,
      escalation: plan.escalation.map((each, at) => {
        const steps = each.steps.map((s, place) => (place === index ? { ...s, withinMinutes: within } : s));
        return at === policy ? { ...each, steps } : each;
      }),
    },
    text: sameText(promise, within),
  };
}

function dutyAttempt(plan: Plan, promise: PlanPromise, id: string, within: number): Attempt | null {
  const index = plan.notifications.findIndex((each) => each.id === id);
  const duty = plan.notifications[index];
  if (!duty || (duty.law ?? '').trim() !== '') return null;
  return {
    kind: 'promise_less',
    path: pointer('notifications', index, 'withinMinutes'),
    plan: {
      ...plan,
      notifications: plan.notifications.map((each) => (each === duty ? { ...each, withinMinutes: within } : each)),
    },
    text: sameText(promise, within),
  };
}

function sameText({ withinMinutes }: PlanPromise, within: number): Attempt['text'] {
  const of = (locale: Locale) =>
    sentences[locale].promise([sentences[locale].within(duration(within, locale), duration(withinMinutes, locale))]);
  return { de: of('de'), en: of('en') };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
