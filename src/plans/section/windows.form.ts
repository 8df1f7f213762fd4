import { type Translate } from '../../i18n/translate.js';
import { type Repeat } from '../../web/form/field.js';
import { termOptions } from './options.js';

/** Days and hours in a week: duty hours, service hours, a roster's hours. */
export function windowsField(t: Translate, at: string, text: string, required = false): Repeat {
  return {
    kind: 'repeat',
    at,
    text,
    required,
    spare: 1,
    fields: [
      { kind: 'choices', at: 'days', text: 'window.days', options: termOptions(t, 'weekday') },
      { kind: 'time', at: 'from', text: 'window.from' },
      { kind: 'time', at: 'to', text: 'window.to' },
      { kind: 'check', at: 'holidays', text: 'window.holidays' },
    ],
  };
}
