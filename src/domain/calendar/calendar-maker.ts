import { type Id, type Person, type Plan, type Roster, type Window } from '../plan/plan.js';
import { absenceSpans } from './absences.js';
import { Calendar, type Stint } from './calendar.js';
import { shiftsWithin } from './shifts.js';
import { type Spans, clipped, common, each, gaps, reaches } from './spans.js';
import { WeekBasis } from './week-basis.js';
import { type Weeks } from './weeks.js';
import { WindowHours } from './windows.js';
import { type Minute, type Zone, zoneNamed } from './zone.js';

/** Makes the calendars of a plan out of hours, absences and turns. */
export class CalendarMaker {
  private readonly bases = new Map<string, WeekBasis>();
  private readonly absencesKnown = new Map<Id, Spans>();

  /** @param numbers of the people in the plan */
  constructor(
    private readonly company: Plan['company'],
    private readonly people: ReadonlyMap<Id, Person>,
    private readonly numbers: ReadonlyMap<Id, number>,
    private readonly weeks: Weeks,
  ) {}

  zoneOf(thing: { timeZone?: string }): Zone {
    return zoneNamed(thing.timeZone ?? this.company.timeZone);
  }

  /** The person of its stints means nothing. */
  ofService(windows: readonly Window[]): Calendar {
    const { hours, basis } = this.hoursIn(windows, this.company);
    const stintsOf = (from: Minute, until: Minute) => stints(hours.within(from, until), 0);
    return new Calendar(this.weeks, stintsOf, (week) => basis.of(week));
  }

  ofPerson(person: Person): Calendar {
    const { hours, basis } = this.hoursIn(person.dutyHours ?? [], person);
    const stintsOf = (from: Minute, until: Minute) => this.present(person.id, hours.within(from, until), from, until);
    return new Calendar(this.weeks, stintsOf, (week) => (this.isAway(person.id, week) ? null : basis.of(week)));
  }

  ofRoster(roster: Roster): Calendar {
    const { hours, basis } = this.hoursIn(roster.hours, { timeZone: roster.timeZone });
    const stintsOf = (from: Minute, until: Minute) => {
      const open = hours.within(from, until);
      return shiftsWithin(roster, this.zoneOf(roster), from, until).flatMap((shift) => {
        const turn = clipped(open, shift.from, shift.until);
        return this.present(roster.members[shift.member] ?? '', turn, from, until);
      });
    };
    return new Calendar(this.weeks, stintsOf, (week) => this.withTurns(basis.of(week), roster, week));
  }

  absences(id: Id): Spans {
    let spans = this.absencesKnown.get(id);
    if (!spans) {
      const person = this.people.get(id);
      spans = person ? absenceSpans(person.absences ?? [], this.zoneOf(person)) : [];
      this.absencesKnown.set(id, spans);
    }
    return spans;
  }

  /** Whose turn it is adds to what the hours of a week come from. */
  private withTurns(hours: string | null, roster: Roster, week: number): string | null {
    if (hours === null || roster.members.some((id) => this.isAway(id, week))) return null;
    const [start, end] = [this.weeks.start(week), this.weeks.start(week + 1)];
    const turns = shiftsWithin(roster, this.zoneOf(roster), start, end);
    return turns.reduce((basis, { from, member }) => `${basis} ${Math.max(from, start) - start} ${member}`, hours);
  }

  /** Whether an absence of the person reaches into a week. */
  private isAway(id: Id, week: number): boolean {
    return reaches(this.absences(id), this.weeks.start(week), this.weeks.start(week + 1));
  }

  /** The stints of a person in these hours, but for absences; none of somebody whom the plan does not have. */
  private present(id: Id, hours: Spans, from: Minute, until: Minute): Stint[] {
    const number = this.numbers.get(id);
    return number === undefined ? [] : stints(common(hours, gaps(this.absences(id), from, until)), number);
  }

  /** Windows in the own zone and holiday region of a thing, else in those of the company. */
  private hoursIn(windows: readonly Window[], thing: { timeZone?: string; holidayRegion?: string }) {
    const [zone, region] = [this.zoneOf(thing), thing.holidayRegion ?? this.company.holidayRegion];
    const key = `${zone.name} ${region ?? ''}`;
    let basis = this.bases.get(key);
    if (!basis) this.bases.set(key, (basis = new WeekBasis(this.weeks, zone, region)));
    return { hours: new WindowHours(windows, zone, region), basis };
  }
}

function stints(spans: Spans, person: number): Stint[] {
  const list: Stint[] = [];
  each(spans, (from, until) => list.push({ from, until, person }));
  return list;
}
