import { type Channel, type Id, type Person, type Plan, type Roster } from '../../domain/plan/plan.js';
import { zoneName } from '../../i18n/places.js';
import { type Translate } from '../../i18n/translate.js';
import { type OnDuty } from './duty-days.js';

/** Whose hours a form shows, with what the picture says of them. */
export interface Subject {
  kind: 'person' | 'roster' | 'channel';
  /** the field under which the picture stands */
  at: string;
  whose: OnDuty;
  /** whose public holidays are named */
  region: string | undefined;
  notes: string[];
  hasHours: boolean;
}

/** The fields of sections that have a picture. */
const pictureFields = { people: 'dutyHours', rosters: 'hours', channels: 'serviceHours' } as const;

/** The field of a section that has a picture, or null. */
export function pictureField(section: string): string | null {
  return new Map<string, string>(Object.entries(pictureFields)).get(section) ?? null;
}

/** The thing of a section whose hours can be shown; null where there is none. */
export function subjectOf(plan: Plan, section: string, key: string, t: Translate): Subject | null {
  const byKey = ({ id }: { id: Id }) => id === key;
  if (section === 'people') return ofPerson(plan, plan.people.find(byKey), t);
  if (section === 'rosters') return ofRoster(plan, plan.rosters.find(byKey), t);
  return section === 'channels' ? ofChannel(plan, plan.channels.find(byKey), t) : null;
}

function ofPerson(plan: Plan, person: Person | undefined, t: Translate): Subject | null {
  if (!person) return null;
  return {
    kind: 'person',
    at: pictureFields.people,
    whose: { holder: person.id },
    region: person.holidayRegion ?? plan.company.holidayRegion,
    notes: elsewhere(plan, person.timeZone, t),
    hasHours: (person.dutyHours ?? []).length > 0,
  };
}

function ofRoster(plan: Plan, roster: Roster | undefined, t: Translate): Subject | null {
  if (!roster) return null;
  return {
    kind: 'roster',
    at: pictureFields.rosters,
    whose: { holder: `roster:${roster.id}` },
    region: plan.company.holidayRegion,
    notes: elsewhere(plan, roster.timeZone, t),
    hasHours: true,
  };
}

function ofChannel(plan: Plan, channel: Channel | undefined, t: Translate): Subject | null {
  if (!channel) return null;
  return {
    kind: 'channel',
    at: pictureFields.channels,
    whose: { channel },
    region: plan.company.holidayRegion,
    notes: channel.serviceHours ? [] : [t('hours.picture.company')],
    hasHours: (channel.serviceHours ?? plan.company.serviceHours ?? []).length > 0,
  };
}

/** Rows are days of the company: where somebody lives by another clock, this is said. */
function elsewhere({ company }: Plan, zone: string | undefined, t: Translate): string[] {
  if (zone === undefined || zone === company.timeZone) return [];
  return [t('hours.picture.zone', { zone: zoneName(company.timeZone, t) })];
}
