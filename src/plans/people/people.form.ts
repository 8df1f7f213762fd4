import { type Person } from '../../domain/plan/plan.js';
import { spokenPhone } from '../../i18n/spoken.js';
import { type Translate } from '../../i18n/translate.js';
import { type Simple } from '../../web/form/field.js';
import { regionOptions } from '../hours/regions.js';
import { zoneOptions } from '../hours/zones.js';
import { agencyOptions, labelOf } from '../section/options.js';
import { type Section } from '../section/section.js';
import { windowsField } from '../section/windows.form.js';
import { countryOf } from './country.js';
import { usualLabel } from './usual-label.js';

export const peopleSection: Section = {
  name: 'people',
  home: 'people',
  blank: { agency: null },
  titleOf: (item) => String(item.name),
  fields: ({ plan, t }) => [
    { kind: 'line', at: 'name', text: 'person.name', required: true },
    {
      kind: 'repeat',
      at: 'phones',
      text: 'person.phones',
      needed: true,
      spare: 1,
      fields: [
        // What a person is called at is part of the plan: it is written in the plan's language.
        { kind: 'line', at: 'label', text: 'phone.label', fallback: ({ number }) => usualLabel(number, plan) },
        { kind: 'phone', at: 'number', text: 'phone.number', required: true, country: countryOf(plan) },
      ],
    },
    { kind: 'email', at: 'email', text: 'person.email' },
    windowsField(t, 'dutyHours', 'person.dutyHours', { needed: true, hasPicture: true }),
    {
      kind: 'repeat',
      at: 'absences',
      text: 'person.absences',
      spare: 1,
      fields: [
        { kind: 'date', at: 'from', text: 'absence.from', required: true },
        { kind: 'date', at: 'to', text: 'absence.to', required: true },
      ],
    },
    { kind: 'line', at: 'jobTitle', text: 'person.jobTitle' },
    {
      kind: 'choice',
      at: 'agency',
      text: 'person.agency',
      options: agencyOptions(plan),
      emptyIsNull: true,
      empty: t('web.fields.person.noAgency'),
    },
    { kind: 'date', at: 'contactConfirmedOn', text: 'person.contactConfirmedOn' },
    { kind: 'group', text: 'person.place', fields: placeFields(t) },
  ],
  facts: (item, { plan, t }) => {
    const person = item as unknown as Person;
    return [
      { label: t('web.fields.person.jobTitle.label'), value: person.jobTitle ?? '' },
      {
        label: t('web.fields.person.phones.label'),
        value: (person.phones ?? []).map((phone) => spokenPhone(phone.number)).join(', '),
      },
      { label: t('web.fields.person.agency.label'), value: labelOf(agencyOptions(plan), person.agency) },
    ];
  },
};

function placeFields(t: Translate): Simple[] {
  return [
    {
      kind: 'choice',
      at: 'timeZone',
      text: 'person.timeZone',
      options: zoneOptions(t),
      empty: t('hours.zones.asCompany'),
    },
    {
      kind: 'choice',
      at: 'holidayRegion',
      text: 'person.holidayRegion',
      options: regionOptions(t),
      empty: t('hours.regions.asCompany'),
    },
  ];
}
