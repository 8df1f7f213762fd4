import { type Roster } from '../../domain/plan/plan.js';
import { zoneOptions } from '../hours/zones.js';
import { labelOf, personOptions } from '../section/options.js';
import { type Section } from '../section/section.js';
import { windowsField } from '../section/windows.form.js';

export const rostersSection: Section = {
  name: 'rosters',
  home: 'rosters',
  blank: {},
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'roster.name', required: true },
    {
      kind: 'ordered',
      at: 'members',
      text: 'roster.members',
      required: true,
      options: personOptions(plan),
      spare: 3,
      places: 'turns',
    },
    {
      kind: 'group',
      text: 'roster.handover',
      fields: [
        { kind: 'date', at: 'handover.from', text: 'roster.from', required: true },
        { kind: 'time', at: 'handover.at', text: 'roster.at', required: true, initial: '09:00' },
        {
          kind: 'number',
          at: 'handover.everyDays',
          text: 'roster.everyDays',
          required: true,
          unit: 'days',
          initial: 7,
        },
      ],
    },
    windowsField(t, 'hours', 'roster.hours', { required: true, hasPicture: true }),
    {
      kind: 'choice',
      at: 'timeZone',
      text: 'roster.timeZone',
      options: zoneOptions(t),
      empty: t('hours.zones.asCompany'),
    },
  ],
  facts: (item, { plan, t }) => {
    const members = (item as unknown as Roster).members.map((id) => labelOf(personOptions(plan), id));
    return [{ label: t('web.fields.roster.members.label'), value: members.join(', ') }];
  },
};
