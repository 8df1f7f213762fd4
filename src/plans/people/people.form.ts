import { type Person } from '../../domain/plan/plan.js';
import { agencyOptions, labelOf } from '../section/options.js';
import { type Section } from '../section/section.js';
import { windowsField } from '../section/windows.form.js';
import { countryOf } from './country.js';

export const peopleSection: Section = {
  name: 'people',
  home: 'people',
  blank: { agency: null },
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'person.name', required: true },
    { kind: 'line', at: 'jobTitle', text: 'person.jobTitle' },
    { kind: 'choice', at: 'agency', text: 'person.agency', options: agencyOptions(plan), emptyIsNull: true },
    {
      kind: 'repeat',
      at: 'phones',
      text: 'person.phones',
      spare: 1,
      fields: [
        { kind: 'line', at: 'label', text: 'phone.label' },
        { kind: 'phone', at: 'number', text: 'phone.number', country: countryOf(plan) },
      ],
    },
    { kind: 'email', at: 'email', text: 'person.email' },
    windowsField(t, 'dutyHours', 'person.dutyHours'),
    {
      kind: 'repeat',
      at: 'absences',
      text: 'person.absences',
      spare: 1,
      fields: [
        { kind: 'date', at: 'from', text: 'absence.from' },
        { kind: 'date', at: 'to', text: 'absence.to' },
      ],
    },
    {
      kind: 'group',
      text: 'person.place',
      fields: [
        { kind: 'line', at: 'timeZone', text: 'person.timeZone' },
        { kind: 'line', at: 'holidayRegion', text: 'person.holidayRegion' },
        { kind: 'date', at: 'contactConfirmedOn', text: 'person.contactConfirmedOn' },
      ],
    },
  ],
  facts: (item, { plan, t }) => {
    const person = item as unknown as Person;
    return [
      { label: t('web.fields.person.jobTitle.label'), value: person.jobTitle ?? '' },
      {
        label: t('web.fields.person.phones.label'),
        value: (person.phones ?? []).map((phone) => phone.number).join(', '),
      },
      { label: t('web.fields.person.agency.label'), value: labelOf(agencyOptions(plan), person.agency) },
    ];
  },
};
