import { listChanges } from '../../../domain/diff/list-changes.js';
import { type Absence, type Id, type Person, type Phone } from '../../../domain/plan/plan.js';
import { type Kind } from '../kind.js';
import { sentence } from '../sentence.js';
import { say, type Teller } from '../teller.js';
import { fact, hours, inWords, line, several, the, theDate } from './fields.js';

/** Without numbers: who compares two versions has both plans at hand, and a private number is nobody else's business. */
const phones: Teller<Phone[]> = (changed) => {
  const { before = [], after = [] } = changed;
  const sameNumber = (then: Phone, now: Phone) => then.number === now.number;
  const sameLabel = (then: Phone, now: Phone) => then.label === now.label;
  const changes = listChanges(before, after, changed.words.likenesses(before, after, [sameNumber, sameLabel]));
  const labelled = ({ label }: Phone) => ({ label: changed.words.quote(label) });
  return [
    ...changes.gone.map((phone) => say(changed, 'phones.gone', labelled(phone))),
    ...changes.changed.map(([then, now]) =>
      then.number === now.number
        ? say(changed, 'phones.renamed', { before: changed.words.quote(then.label), ...labelled(now) })
        : say(changed, 'phones.now', labelled(now)),
    ),
    ...changes.came.map((phone) => say(changed, 'phones.came', labelled(phone))),
    ...(changes.isReordered ? [say(changed, 'phones.order', labelled(after[0] ?? { label: '', number: '' }))] : []),
  ];
};

const absences = several<Absence>('absences', (words, { from, to }) =>
  from === to ? words.date(from) : words.t('compare.absences.span', { from: words.date(from), to: words.date(to) }),
);

export const people: Kind<Person> = {
  nameOf: ({ name }) => name,
  about: ({ jobTitle, agency }, words) => ({
    more: [jobTitle ?? '', agency === null ? '' : words.thing('agency', agency)]
      .filter((text) => text !== '')
      .map((text) => `, ${text}`)
      .join(''),
  }),
  fields: {
    name: ({ before = '', after = '', words }) => [sentence(words.t('compare.renamed', { before, after }))],
    jobTitle: line('jobTitle'),
    agency: inWords<Id | null>('people.agency', the('agency')),
    email: inWords('people.email', () => ''),
    phones,
    timeZone: fact('timeZone', (words, zone) => words.zone(zone)),
    holidayRegion: fact('holidayRegion', (words, region) => words.region(region)),
    dutyHours: hours('dutyHours'),
    absences,
    contactConfirmedOn: inWords('people.contactConfirmedOn', theDate),
  },
};
