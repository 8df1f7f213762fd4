import { spokenDate } from '../../i18n/spoken.js';
import { type Translate } from '../../i18n/translate.js';
import { type Field, type Input, type Option, type Simple } from './field.js';
import { rowCount } from './read.js';

/** The content of one field in words: to set two people's entries side by side. */
export function summary(field: Field, input: Input, t: Translate): string {
  switch (field.kind) {
    case 'group':
      return '';
    case 'ordered':
      return rows(field, input)
        .map((row) => labels(field.options, input[`${field.at}.${row}`]))
        .filter((text) => text !== '')
        .map((text, index) => `${index + 1}. ${text}`)
        .join('\n');
    case 'repeat':
      return rows(field, input)
        .map((row) =>
          field.fields
            .map((each) => one(each, input[`${field.at}.${row}.${each.at}`], t))
            .filter((text) => text !== '')
            .join(' · '),
        )
        .filter((text) => text !== '')
        .join('\n');
    case 'check':
      return input[field.at] === 'yes' ? '✓' : '–';
    default:
      return one(field, input[field.at], t);
  }
}

/** A tick in a row stands for its words. */
function one(field: Simple, value: string | string[] | undefined, t: Translate): string {
  if (field.kind === 'check') return value === 'yes' ? t(`web.fields.${field.text}.label`) : '';
  if (field.kind === 'date' && typeof value === 'string') return spokenDate(value, t);
  return labels(field.options, value);
}

function rows(field: Extract<Field, { kind: 'ordered' | 'repeat' }>, input: Input): number[] {
  return Array.from({ length: rowCount(field, input) }, (_, row) => row);
}

function labels(options: Option[] | undefined, value: string | string[] | undefined): string {
  const label = (each: string) => options?.find((option) => option.value === each)?.label ?? each;
  return [value ?? ''].flat().map(label).join(', ').replaceAll('\r\n', '\n').trim();
}
