import {
  type Channel,
  type HolderRef,
  type Id,
  type LocalDate,
  type Person,
  type Plan,
  type Roster,
} from '../plan/plan.js';
import { absenceSpans } from './absences.js';
import { Calendar, type Stint } from './calendar.js';
import { shiftsWithin } from './shifts.js';
import { type Spans, clipped, common, each, gaps } from './spans.js';
import { Weeks } from './weeks.js';
import { WindowHours } from './windows.js';
import { type Minute, type Zone, zoneNamed } from './zone.js';

const rosterPrefix = 'roster:';

/** The calendars of a plan, in weeks counted from a date in the company's zone. */
export class Calendars {
  readonly weeks: Weeks;
  /** people's ids by code unit: the number of a person is the place in this list */
  readonly people: readonly Id[];
  private readonly persons: ReadonlyMap<Id, Person>;
  private readonly holders = new Map<HolderRef, Calendar | null>();
  private readonly services = new Map<Id, Calendar>();
  private readonly like: Calendars | null;
  private readonly absencesKnown = new Map<Id, Spans>();

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
  }

  get companyZone(): Zone {
    return zoneNamed(this.plan.company.timeZone);
  }

  zoneOf(thing: { timeZone?: string }): Zone {
    return zoneNamed(thing.timeZone ?? this.plan.company.timeZone);
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
    let calendar = this.services.get(channel.id);
    if (!calendar) {
      const { company } = this.plan;
      const windows = channel.serviceHours ?? company.serviceHours ?? [];
      const hours = new WindowHours(windows, this.companyZone, company.holidayRegion);
      calendar = new Calendar(this.weeks, (from, until) => stints(hours.within(from, until), 0));
      this.services.set(channel.id, calendar);
    }
    return calendar;
  }

  /** Whether the holder is off duty because the person, or whoever's turn it is, is absent at a minute. */
  isAbsent(ref: HolderRef, minute: Minute): boolean {
    const id = ref.startsWith(rosterPrefix) ? this.turn(ref.slice(rosterPrefix.length), minute) : ref;
    return id !== undefined && clipped(this.absences(id), minute, minute + 1).length > 0;
  }

  /** Whose turn it is on a roster, on duty or not. */
  private turn(id: Id, minute: Minute): Id | undefined {
    const roster = this.roster(id);
    const shift = roster && shiftsWithin(roster, this.zoneOf(roster), minute, minute + 1).at(-1);
    return shift && roster.members[shift.member];
  }

  private made(ref: HolderRef): Calendar | null {
    return ref.startsWith(rosterPrefix) ? this.ofRoster(ref.slice(rosterPrefix.length)) : this.ofPerson(ref);
  }

  /** Whether a holder is the same in both plans. */
  private isLike(other: Calendars, ref: HolderRef): boolean {
    const isSamePerson = (id: Id) => this.persons.get(id) === other.persons.get(id);
    if (!ref.startsWith(rosterPrefix)) return isSamePerson(ref);
    const roster = this.roster(ref.slice(rosterPrefix.length));
    return roster === other.roster(ref.slice(rosterPrefix.length)) && (roster?.members ?? []).every(isSamePerson);
  }

  private absences(id: Id): Spans {
    let spans = this.absencesKnown.get(id);
    if (!spans) {
      const person = this.persons.get(id);
      spans = person ? absenceSpans(person.absences ?? [], this.zoneOf(person)) : [];
      this.absencesKnown.set(id, spans);
    }
    return spans;
  }

  private ofPerson(id: Id): Calendar | null {
    const person = this.persons.get(id);
    if (!person) return null;
    const region = person.holidayRegion ?? this.plan.company.holidayRegion;
    const hours = new WindowHours(person.dutyHours ?? [], this.zoneOf(person), region);
    const number = this.people.indexOf(id);
    return new Calendar(this.weeks, (from, until) =>
      stints(common(hours.within(from, until), gaps(this.absences(id), from, until)), number),
    );
  }

  private ofRoster(id: Id): Calendar | null {
    const roster = this.roster(id);
    if (!roster) return null;
    const hours = new WindowHours(roster.hours, this.zoneOf(roster), this.plan.company.holidayRegion);
    return new Calendar(this.weeks, (from, until) => {
      const open = hours.within(from, until);
      return shiftsWithin(roster, this.zoneOf(roster), from, until).flatMap((shift) => {
        const member = roster.members[shift.member] ?? '';
        const turn = clipped(open, shift.from, shift.until);
        return this.persons.has(member) ? this.present(member, turn, from, until) : [];
      });
    });
  }

  /** The stints of a person in these hours, but for absences. */
  private present(id: Id, hours: Spans, from: Minute, until: Minute): Stint[] {
    return stints(common(hours, gaps(this.absences(id), from, until)), this.people.indexOf(id));
  }

  private roster(id: Id): Roster | undefined {
    return this.plan.rosters.find((roster) => roster.id === id);
  }
}

function stints(spans: Spans, person: number): Stint[] {
  const list: Stint[] = [];
  each(spans, (from, until) => list.push({ from, until, person }));
  return list;
}
