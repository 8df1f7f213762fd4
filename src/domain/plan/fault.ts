import { type ErrorObject } from 'ajv/dist/2020.js';
import { type Locale } from './plan.js';
import { pointer } from './pointer.js';

/** Why an input is not a plan (or not a part of one): where, and one sentence that says what to do. */
export interface Fault {
  /** JSON pointer; the empty one is the whole */
  path: string;
  message: Record<Locale, string>;
}

type Sentence = (params: Record<string, unknown>) => { de: string; en: string };

const types: Record<string, { de: string; en: string }> = {
  string: { de: 'Text', en: 'text' },
  integer: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'ja oder nein (true, false)', en: 'yes or no (true, false)' },
  array: { de: 'eine Liste', en: 'a list' },
  object: { de: 'ein Objekt', en: 'an object' },
};

const sentences: Record<string, Sentence> = {
  required: () => ({ de: 'Bitte ausfüllen: Diese Angabe fehlt.', en: 'Fill this in: it is missing.' }),
  additionalProperties: () => ({
    de: 'Diese Angabe gibt es im Format crisis-plan/1 nicht. Bitte entfernen.',
    en: 'The format crisis-plan/1 has no such field. Remove it.',
  }),
  const: (p) => ({
    de: `Hier muss „${String(p.allowedValue)}“ stehen.`,
    en: `This must be “${String(p.allowedValue)}”.`,
  }),
  enum: (p) => ({
    de: `Bitte einen dieser Werte wählen: ${list(p.allowedValues)}.`,
    en: `Choose one of: ${list(p.allowedValues)}.`,
  }),
  type: (p) => {
    const type = types[String(p.type)] ?? { de: String(p.type), en: String(p.type) };
    return { de: `Hier wird ${type.de} erwartet.`, en: `This must be ${type.en}.` };
  },
  maxLength: (p) => ({
    de: `Zu lang: höchstens ${String(p.limit)} Zeichen. Bitte kürzen.`,
    en: `Too long: at most ${String(p.limit)} characters. Shorten it.`,
  }),
  minLength: () => ({ de: 'Bitte ausfüllen: Dieses Feld ist leer.', en: 'Fill this in: it is empty.' }),
  minItems: (p) => ({
    de: `Mindestens ${String(p.limit)} Angabe ist nötig. Bitte ergänzen.`,
    en: `At least ${String(p.limit)} is needed. Add one.`,
  }),
  uniqueItems: (p) => ({
    de: `Das steht schon an ${Number(p.j) + 1}. Stelle dieser Liste. Bitte hier etwas anderes eintragen oder es entfernen.`,
    en: `This list has the same at place ${Number(p.j) + 1} already. Enter something else here, or remove it.`,
  }),
  minimum: (p) => ({ de: `Mindestens ${String(p.limit)} eingeben.`, en: `Enter at least ${String(p.limit)}.` }),
  maximum: (p) => ({ de: `Höchstens ${String(p.limit)} eingeben.`, en: `Enter at most ${String(p.limit)}.` }),
  format: () => ({
    de: 'Das ist keine E-Mail-Adresse. Beispiel: name@firma.example',
    en: 'This is not an e-mail address. Example: name@company.example',
  }),
  pattern: (p) => patternSentence(String(p.pattern)),
  anyOf: () => ({ de: 'Dieser Wert passt hier nicht. Bitte prüfen.', en: 'This value does not fit here. Check it.' }),
};

const fallback = {
  de: 'Diese Angabe passt nicht zum Format. Bitte prüfen.',
  en: 'This does not fit the format. Check it.',
};

/** An error of the schema validator as a fault. */
export function faultOf(error: ErrorObject): Fault {
  const params = error.params as Record<string, unknown>;
  const message = sentences[error.keyword]?.(params) ?? fallback;
  return { path: error.instancePath + ownPart(error.keyword, params), message };
}

/** Missing and surplus properties are reported at the object, what a list has twice at the list: the fault belongs to the part. */
function ownPart(keyword: string, params: Record<string, unknown>): string {
  if (keyword === 'required') return pointer(String(params.missingProperty));
  if (keyword === 'additionalProperties') return pointer(String(params.additionalProperty));
  if (keyword === 'uniqueItems') return pointer(Number(params.i));
  return '';
}

function patternSentence(pattern: string): { de: string; en: string } {
  if (pattern.startsWith('^\\+')) {
    return {
      de: 'Das ist keine vollständige Telefonnummer. Bitte mit Landesvorwahl eingeben. Beispiel: +436601234567. Im Formular genügt für Nummern im eigenen Land auch 06601234567.',
      en: 'This is not a complete phone number. Enter it with its country code. Example: +447700900123. In the form, a number of the company’s own country can also be entered as 07700900123.',
    };
  }
  if (pattern.includes('[01]')) {
    return { de: 'Bitte eine Uhrzeit eingeben. Beispiel: 08:30', en: 'Enter a time of day. Example: 08:30' };
  }
  if (pattern.includes('\\d{4}')) {
    return { de: 'Bitte ein Datum eingeben. Beispiel: 2027-03-31', en: 'Enter a date. Example: 2027-03-31' };
  }
  if (pattern === '^[a-z]{2}$') {
    return { de: 'Bitte ein Sprachkürzel eingeben. Beispiel: de', en: 'Enter a language code. Example: en' };
  }
  if (pattern.startsWith('^[A-Z]{2}')) {
    return {
      de: 'Bitte ein Land oder Bundesland eingeben. Beispiele: AT, AT-9, DE-BY, CH-ZH',
      en: 'Enter a country or state. Examples: AT, AT-9, DE-BY, GB-ENG',
    };
  }
  return {
    de: 'Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen (höchstens 63 Zeichen).',
    en: 'Ids consist of small letters, digits and hyphens (at most 63 characters).',
  };
}

function list(values: unknown): string {
  return (values as unknown[]).map(String).join(', ');
}
