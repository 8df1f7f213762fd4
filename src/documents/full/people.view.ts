import { type Person } from '../../domain/plan/plan.js';
import { type Heading } from '../parts/outline.js';
import { anchor, type Reference } from '../parts/references.js';
import { type PhoneView } from '../parts/words.js';
import { type Writing } from '../parts/writing.js';
import { mentionsOf, type Mention } from './mentions.js';

export interface PeopleView {
  heading: Heading;
  people: PersonView[];
}

interface PersonView {
  id: string;
  name: string;
  jobTitle: string | null;
  agency: Reference | null;
  email: { text: string; href: string } | null;
  phones: PhoneView[];
  dutyHours: string[];
  zone: string | null;
  absences: string[];
  confirmed: string | null;
  mentions: Mention[];
}

export function peopleView(writing: Writing): PeopleView | null {
  const { plan, words, outline } = writing;
  if (plan.people.length === 0) return null;
  const people = [...plan.people].sort((one, other) => familyName(one).localeCompare(familyName(other), words.locale));
  return {
    heading: outline.chapter('s-people', words.t('documents.people.title')),
    people: people.map((person) => personView(person, writing)),
  };
}

/** The last word before academic titles behind a comma. */
function familyName(person: Person): string {
  return person.name.split(',')[0]?.trim().split(' ').at(-1) ?? person.name;
}

function personView(person: Person, writing: Writing): PersonView {
  const { words, references } = writing;
  const { email, contactConfirmedOn } = person;
  const zone = [person.timeZone, person.holidayRegion].filter((part) => part !== undefined).join(' · ');
  return {
    id: anchor('person', person.id),
    name: person.name,
    jobTitle: person.jobTitle ?? null,
    agency: person.agency === null ? null : references.to('agency', person.agency),
    email: email === undefined ? null : { text: email, href: `mailto:${email}` },
    phones: words.phones(person.phones),
    dutyHours: words.hours(person.dutyHours ?? []),
    zone: zone === '' ? null : zone,
    absences: (person.absences ?? []).map(({ from, to }) => words.dates(from, to)),
    confirmed: contactConfirmedOn === undefined ? null : words.date(contactConfirmedOn),
    mentions: mentionsOf(person, writing),
  };
}
