import { type Translate } from '../../i18n/translate.js';
import { type Field, flat, type Input } from './field.js';
import { inputOf } from './show.js';
import { summary } from './summary.js';

/** Some fields of a form, sent by themselves as soon as they were changed. */
export interface Patch {
  fields: Field[];
  input: Input;
  /** what these fields showed before they were changed */
  base: Input;
  version: number;
}

/** Reads `_only` (names of fields), their inputs, and `_base.NAME` for what they showed before. */
export function readPatch(all: Field[], sent: Input): Patch {
  const only = new Set([sent._only ?? []].flat());
  const fields = flat(all).filter((field) => only.has(field.at));
  return { fields, input: sent, base: withPrefix(sent, '_base.'), version: Number(sent._version ?? 0) };
}

export interface Clash {
  field: Field;
  /** what is saved now, in words and as inputs */
  text: string;
  input: Input;
}

/** Fields that somebody else has changed since, to something else than what is sent. */
export function clashes({ fields, input, base }: Patch, saved: Record<string, unknown>, t: Translate): Clash[] {
  return fields.flatMap((field) => {
    const now = inputOf([field], saved);
    const text = summary(field, now, t);
    const differs = text !== summary(field, base, t) && text !== summary(field, input, t);
    return differs ? [{ field, text, input: now }] : [];
  });
}

function withPrefix(sent: Input, prefix: string): Input {
  const own = Object.entries(sent).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
}
