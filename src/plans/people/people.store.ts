import { type Person, type Plan } from '../../domain/plan/plan.js';
import { absencesFrom, windowsFrom } from '../store/leaf-lists.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type PersonEntity } from './people.entity.js';

export function personRows({ people }: Plan): Values<PersonEntity>[] {
  return people.map((person, position) => ({
    key: person.id,
    position,
    name: person.name,
    jobTitle: person.jobTitle ?? null,
    agencyKey: person.agency ?? null,
    email: person.email ?? null,
    phones: person.phones ?? null,
    timeZone: person.timeZone ?? null,
    holidayRegion: person.holidayRegion ?? null,
    dutyHours: person.dutyHours ?? null,
    absences: person.absences ?? null,
    contactConfirmedOn: person.contactConfirmedOn ?? null,
  }));
}

export function peopleFrom(rows: Values<PersonEntity>[]): Person[] {
  return rows.map((row) => ({
    id: row.key,
    name: row.name,
    agency: row.agencyKey,
    ...present<Omit<Person, 'id' | 'name' | 'agency'>>({
      jobTitle: row.jobTitle,
      email: row.email,
      phones: row.phones,
      timeZone: row.timeZone,
      holidayRegion: row.holidayRegion,
      dutyHours: row.dutyHours && windowsFrom(row.dutyHours),
      absences: row.absences && absencesFrom(row.absences),
      contactConfirmedOn: row.contactConfirmedOn,
    }),
  }));
}
