import { type Id, type Locale } from '../plan/plan.js';
import { type ReadinessCheck } from '../readiness/check.js';
import { type PlanPromise } from '../readiness/plan-promises.js';
import { type PromiseReadiness, type ReadinessLevel } from '../readiness/readiness.js';
import { limitAt, tellingStart } from '../readiness/telling.js';
import { type Trace } from '../readiness/trace.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { promisePlace } from './promise-place.js';
import { causeOf, causeText } from './readiness-cause.js';
import { PromiseWords } from './readiness-words.js';

/** A start at which a promise is broken. */
interface Episode {
  promise: PlanPromise;
  limit: number;
  trace: Trace;
}

/**
 * E9: a promise that is broken with everybody reachable, or W7: one that is kept then, and broken as soon as a certain
 * person cannot be reached.
 */
export function weakPromise(check: ReadinessCheck, promise: PlanPromise, { levels }: PromiseReadiness): Finding[] {
  const [everybody, oneAway] = levels;
  const errors = everybody ? broken(check, promise, everybody) : [];
  return errors.length > 0 || !oneAway ? errors : fragile(check, promise, oneAway);
}

function broken(check: ReadinessCheck, promise: PlanPromise, weakest: ReadinessLevel): Finding[] {
  const episode = episodeOf(check, promise, weakest);
  if (!episode) return [];
  const text = (locale: Locale) => brokenText(new PromiseWords(check.plan, locale), episode);
  return [found('E9', promisePlace(check.plan, promise), text('de'), text('en'))];
}

function fragile(check: ReadinessCheck, promise: PlanPromise, weakest: ReadinessLevel): Finding[] {
  const episode = episodeOf(check, promise, weakest);
  const [person] = weakest.who;
  if (!episode || person === undefined) return [];
  const text = (locale: Locale) => fragileText(new PromiseWords(check.plan, locale), episode, person);
  return [found('W7', promisePlace(check.plan, promise), text('de'), text('en'))];
}

function episodeOf(check: ReadinessCheck, promise: PlanPromise, weakest: ReadinessLevel): Episode | null {
  const from = weakest.firstBroken === null ? null : tellingStart(check, promise, weakest);
  if (from === null) return null;
  return { promise, limit: limitAt(check, promise, from), trace: check.trace(promise, weakest.who, from) };
}

function brokenText(words: PromiseWords, { promise, limit, trace }: Episode): string {
  const { why, what } = causeText(words, causeOf(trace), promise, false);
  const [name, within, start] = [words.promise(promise), words.within(limit), words.instant(trace.from)];
  const late = lateness(words, trace);
  const isDuty = promise.id.startsWith('notification:');
  const [promised, due] = isDuty ? ['fällig', 'due'] : ['zugesagt', 'promised'];
  return words.locale === 'de'
    ? `${capital(name)} ist innerhalb von ${within} ${promised}, kommt aber ${late}, wenn es am ${start} beginnt, ${why}: ${what}.`
    : `${capital(name)} is ${due} within ${within} but ${late} when it begins on ${start}, ${why}: ${what}.`;
}

function fragileText(words: PromiseWords, { promise, limit, trace }: Episode, person: Id): string {
  const { why, what } = causeText(words, causeOf(trace), promise, true);
  const [name, within, start] = [words.promise(promise), words.within(limit), words.instant(trace.from)];
  const late = lateness(words, trace);
  return words.locale === 'de'
    ? `Ist ${words.person(person)} nicht erreichbar, kommt ${name} ${late} statt innerhalb von ${within}, wenn es am ${start} beginnt, ${why}: ${what}.`
    : `If ${words.person(person)} cannot be reached, ${name} ${late} instead of within ${within} when it begins on ${start}, ${why}: ${what}.`;
}

function lateness(words: PromiseWords, { from, until }: Trace): string {
  if (until === null) return words.locale === 'de' ? 'gar nicht' : 'never comes';
  const delay = words.within(until - from);
  return words.locale === 'de' ? `erst nach ${delay}` : `comes only after ${delay}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
