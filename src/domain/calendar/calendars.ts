import {
  type Channel,
  type HolderRef,
  type Id,
  type LocalDate,
  type Person,
  type Plan,
  type Roster,
} from '../plan/plan.js';
import { type Calendar } from './calendar.js';
import { CalendarMaker } from './calendar-maker.js';
import { shiftsWithin } from './shifts.js';
import { reaches } from './spans.js';
import { Weeks } from './weeks.js';
import { type Minute, type Zone, zoneNamed } from './zone.js';

const rosterPrefix = 'roster:';

/** The calendars of a plan, in weeks counted from a date in the company's zone. */
export class Calendars {
  readonly weeks: Weeks;
  /** people's ids by code unit: the number of a person is the place in this list */
  readonly people: readonly Id[];
  private readonly persons: ReadonlyMap<Id, Person>;
  private readonly holders = new Map<HolderRef, Calendar | null>();
  private readonly services = new Map<string, Calendar>();
  private readonly like: Calendars | null;
  private readonly maker: CalendarMaker;

  /** @param like of a plan that differs little, from the same date: what is the same object in both is computed once */
  constructor(
    private readonly plan: Plan,
    from: LocalDate,
    like: Calendars | null = null,
  ) {
    this.persons = new Map(plan.people.map((person) => [person.id, person]));
    this.people = [...this.persons.keys()].sort();
    this.like = like && like.plan.company === plan.company && like.people.join() === this.people.join() ? like : null;
    this.weeks = this.like?.weeks ?? new Weeks(this.companyZone, from);
    const numbers = new Map(this.people.map((id, number) => [id, number]));
    this.maker = new CalendarMaker(plan.company, this.persons, numbers, this.weeks);
  }

  get companyZone(): Zone {
    return zoneNamed(this.plan.company.timeZone);
  }

  zoneOf(thing: { timeZone?: string }): Zone {
    return this.maker.zoneOf(thing);
  }

  /** When a person, or whoever's turn it is on a roster, is on duty; null where the plan has no such holder. */
  holder(ref: HolderRef): Calendar | null {
    let calendar = this.holders.get(ref);
    if (calendar === undefined) {
      calendar = this.like && this.isLike(this.like, ref) ? this.like.holder(ref) : this.made(ref);
      this.holders.set(ref, calendar);
    }
    return calendar;
  }

  /** Everybody who can be on duty as this holder, as numbers. */
  peopleOf(ref: HolderRef): number[] {
    const members = ref.startsWith(rosterPrefix) ? (this.roster(ref.slice(rosterPrefix.length))?.members ?? []) : [ref];
    return [...new Set(members)].map((id) => this.people.indexOf(id)).filter((person) => person >= 0);
  }

  /** People by number, in order; who is not in the plan is left out. */
  numbers(ids: readonly Id[]): number[] {
    const numbers = ids.map((id) => this.people.indexOf(id)).filter((person) => person >= 0);
    return numbers.sort((a, b) => a - b);
  }

  /** When a channel is in service; the person of its stints means nothing. */
  service(channel: Channel): Calendar {
    const windows = channel.serviceHours ?? this.plan.company.serviceHours ?? [];
    const key = JSON.stringify(windows);
    let calendar = this.services.get(key);
    if (!calendar) this.services.set(key, (calendar = this.maker.ofService(windows)));
    return calendar;
  }

  /** Whether the holder is off duty because the person, or whoever's turn it is, is absent at a minute. */
  isAbsent(ref: HolderRef, minute: Minute): boolean {
    const id = ref.startsWith(rosterPrefix) ? this.turn(ref.slice(rosterPrefix.length), minute) : ref;
    return id !== undefined && reaches(this.maker.absences(id), minute, minute + 1);
  }

  /** Whose turn it is on a roster, on duty or not. */
  private turn(id: Id, minute: Minute): Id | undefined {
    const roster = this.roster(id);
    const shift = roster && shiftsWithin(roster, this.zoneOf(roster), minute, minute + 1).at(-1);
    return shift && roster.members[shift.member];
  }

  private made(ref: HolderRef): Calendar | null {
    if (ref.startsWith(rosterPrefix)) {
      const roster = this.roster(ref.slice(rosterPrefix.length));
      return roster ? this.maker.ofRoster(roster) : null;
    }
    const person = this.persons.get(ref);
    return person ? this.maker.ofPerson(person) : null;
  }

  /** Whether a holder is the same in both plans. */
  private isLike(other: Calendars, ref: HolderRef): boolean {
    const isSamePerson = (id: Id) => this.persons.get(id) === other.persons.get(id);
    if (!ref.startsWith(rosterPrefix)) return isSamePerson(ref);
    const roster = this.roster(ref.slice(rosterPrefix.length));
    return roster === other.roster(ref.slice(rosterPrefix.length)) && (roster?.members ?? []).every(isSamePerson);
  }

  private roster(id: Id): Roster | undefined {
    return this.plan.rosters.find((roster) => roster.id === id);
  }
}
