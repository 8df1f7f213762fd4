import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Id, type Person } from '../plan/plan.js';

/** By what somebody is recognised in texts and records. */
export interface Traces {
  /** the key of a person in a plan; null for others */
  id: Id | null;
  /** what stands in texts about nobody else: full name, mail address, phone numbers; null: nothing like it is known */
  texts: RegExp | null;
}

const between = '[\\s()/.\\-]*';
const shortestNumber = 5;

/** Of a person in a plan. A name of one word is left out: it may be any word of a text. */
export function tracesOf({ id, name, email, phones = [] }: Person): Traces {
  return { id, texts: anyOf([...named(name, email), ...phones.flatMap(({ number }) => phone(number))]) };
}

/** Of somebody who has an account. */
export function tracesOfAccount({ name, email }: { name: string; email: string }): Traces {
  return { id: null, texts: anyOf(named(name, email)) };
}

/** Whether a value of JSON, its fields or anything in it, is about the person. */
export function mentions(value: unknown, traces: Traces): boolean {
  if (typeof value === 'string') return isAbout(value, traces);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((each) => mentions(each, traces));
  return Object.entries(value).some(([key, each]) => isAbout(key, traces) || mentions(each, traces));
}

/** The text with something else in each place that is about the person. */
export function withoutTraces(text: string, { texts }: Traces, instead: string): string {
  return texts ? text.replaceAll(texts, instead) : text;
}

function isAbout(text: string, { id, texts }: Traces): boolean {
  if (id !== null && (text === id || new RegExp(`(^|/)people/${id}(/|$)`).test(text))) return true;
  return texts !== null && text.search(texts) >= 0;
}

function named(name: string, email: string | undefined): string[] {
  const whole = name.trim().split(/\s+/);
  const forms = [whole, withoutTitles(whole)].filter((words) => words.length > 1);
  return [...forms.map((words) => words.map(escaped).join('\\s+')), ...(email ? [escaped(email)] : [])];
}

/** A name as texts mention it: without Dr., Mag.a, DI before it and ', MSc' behind it. */
function withoutTitles(words: string[]): string[] {
  const end = words.findIndex((word) => word.endsWith(','));
  const before = end < 0 ? words : [...words.slice(0, end), words[end]?.slice(0, -1) ?? ''];
  return before.filter((word) => !/\.|^DI$/.test(word));
}

/** However it is grouped, and with or without the country. */
function phone(number: string): string[] {
  const parsed = parsePhoneNumberFromString(number);
  const [country, national] = parsed ? [parsed.countryCallingCode, parsed.nationalNumber] : ['', digitsOf(number)];
  if (national.length < shortestNumber) return [];
  const lead = `(?:(?:\\+|00)${spread(country)}${between}(?:\\(0\\)${between})?|0)`;
  return [`${country ? lead : '\\+?'}${spread(national)}`];
}

function spread(digits: string): string {
  return [...digits].join(between);
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '');
}

function anyOf(patterns: string[]): RegExp | null {
  if (patterns.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
