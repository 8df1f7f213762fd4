import { type Translate } from '../../i18n/translate.js';
import { type Repeat } from '../../web/form/field.js';
import { windowInWords } from '../hours/window-words.js';
import { termOptions } from './options.js';

/** Days and hours in a week: duty hours, service hours, a roster's hours. */
export function windowsField(
  t: Translate,
  at: string,
  text: string,
  more: Pick<Repeat, 'required' | 'needed' | 'hasPicture'> = {},
): Repeat {
  return {
    kind: 'repeat',
    at,
    text,
    ...more,
    spare: 1,
    presets: presets(t),
    says: (row) => windowInWords(row, t),
    fields: [
      { kind: 'choices', at: 'days', text: 'window.days', required: true, options: termOptions(t, 'weekday') },
      { kind: 'time', at: 'from', text: 'window.from', required: true },
      { kind: 'time', at: 'to', text: 'window.to', required: true },
      { kind: 'check', at: 'holidays', text: 'window.holidays' },
    ],
  };
}

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const weekend = ['sat', 'sun'];

/** Hours that many have, to start from. */
function presets(t: Translate): NonNullable<Repeat['presets']> {
  return [
    {
      label: t('hours.presets.always'),
      rows: [{ days: [...workdays, ...weekend], from: '00:00', to: '24:00', holidays: 'yes' }],
    },
    { label: t('hours.presets.office'), rows: [{ days: workdays, from: '09:00', to: '17:00' }] },
    {
      label: t('hours.presets.evenings'),
      rows: [
        { days: workdays, from: '17:00', to: '22:00', holidays: 'yes' },
        { days: weekend, from: '08:00', to: '22:00', holidays: 'yes' },
      ],
    },
  ];
}
