import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { spokenPhone } from '../../i18n/spoken.js';
import { type Simple } from './field.js';

/** What was typed into one field, as the format writes it; undefined: nothing was. What cannot be understood stays as typed. */
export function readValue(field: Simple, typed: string | string[] | undefined): unknown {
  if (field.kind === 'choices') return readChoices(typed) ?? (field.emptyIsList ? [] : undefined);
  const text = (Array.isArray(typed) ? (typed.at(-1) ?? '') : (typed ?? '')).replaceAll('\r\n', '\n');
  if (field.kind === 'check') return text === 'yes';
  if (field.kind === 'text') return text.trim() === '' ? undefined : text;
  if (field.kind === 'lines') return readLines(text);
  if (field.kind === 'password') return text === '' ? undefined : text;
  const short = text.trim();
  if (short === '') return field.emptyIsNull ? null : undefined;
  if (field.dashIsNull && /^[-–—]$/.test(short)) return null;
  switch (field.kind) {
    case 'number':
      return /^-?\d{1,15}$/.test(short) ? Number(short) : short;
    case 'time':
      return readTime(short);
    case 'date':
      return readDate(short);
    case 'phone':
      return readPhone(short, field.country);
    default:
      return short;
  }
}

/** The other way: a value of the format as the field shows it. */
export function showValue(field: Simple, value: unknown): string | string[] {
  if (field.kind === 'choices') return Array.isArray(value) ? value.map(String) : [];
  if (field.kind === 'check') return value === true ? 'yes' : '';
  if (field.kind === 'lines')
    return Array.isArray(value) ? value.map((line) => String(line).replaceAll('\n', '\n  ')).join('\n') : '';
  if (value === null && field.dashIsNull) return '–';
  if (value === undefined || value === null) return '';
  if (field.kind === 'phone' && typeof value === 'string') return showPhone(value, field.country);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readChoices(typed: string | string[] | undefined): string[] | undefined {
  const chosen = (Array.isArray(typed) ? typed : [typed ?? '']).filter((value) => value !== '');
  return chosen.length === 0 ? undefined : chosen;
}

/** One entry a line; a line that begins with a blank goes on with the entry before. */
function readLines(text: string): string[] | undefined {
  const entries = text.replace(/\n[ \t]+/g, '\u0001').split('\n');
  const lines = entries.map((entry) => entry.replaceAll('\u0001', '\n').trim()).filter((entry) => entry !== '');
  return lines.length === 0 ? undefined : lines;
}

/** 8, 8:30, 8.30, 0830 and 24:00 are times of day. */
function readTime(text: string): string {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?:\s*(?:uhr|h))?$/i.exec(text);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}` : text;
}

/** 2027-03-31, 31.3.2027 and 31/3/2027 are dates. */
function readDate(text: string): string {
  const match = /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})$/.exec(text);
  return match ? `${match[3] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}` : text;
}

/** Any usual way of writing a number, as E.164. */
function readPhone(text: string, country: string | undefined): string {
  const parsed = parsePhoneNumberFromString(text, country as CountryCode | undefined);
  return parsed?.isPossible() ? parsed.number : text;
}

/** In groups, where it is read back as the same number. */
function showPhone(number: string, country: string | undefined): string {
  const spoken = spokenPhone(number);
  return readPhone(spoken, country) === number ? spoken : number;
}
