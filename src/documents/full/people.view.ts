import { type Person } from '../../domain/plan/plan.js';
import { type Heading } from '../parts/outline.js';
import { anchor, type Reference } from '../parts/references.js';
import { type PhoneView, type Words } from '../parts/words.js';
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
  /** by which clock the hours are meant, and whose holidays are free; where it is not the company's */
  places: string[];
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

function placesOf({ timeZone, holidayRegion }: Person, words: Words): string[] {
  const zone = timeZone === undefined ? [] : [words.t('documents.people.zone', { place: words.zone(timeZone) })];
  if (holidayRegion === undefined) return zone;
  return [...zone, words.t('documents.people.holidays', { region: words.holidaysOf(holidayRegion) })];
}

function personView(person: Person, writing: Writing): PersonView {
  const { words, references } = writing;
  const { email, contactConfirmedOn } = person;
  return {
    id: anchor('person', person.id),
    name: person.name,
    jobTitle: person.jobTitle ?? null,
    agency: person.agency === null ? null : references.to('agency', person.agency),
    email: email === undefined ? null : { text: email, href: `mailto:${email}` },
    phones: words.phones(person.phones),
    dutyHours: words.hours(person.dutyHours ?? []),
    places: placesOf(person, words),
    absences: (person.absences ?? []).map(({ from, to }) => words.dates(from, to)),
    confirmed: contactConfirmedOn === undefined ? null : words.date(contactConfirmedOn),
    mentions: mentionsOf(person, writing),
  };
}
