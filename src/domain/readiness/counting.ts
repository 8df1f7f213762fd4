import { type Span } from '../calendar/spans.js';
import { type Weeks } from '../calendar/weeks.js';
import { type AlikeWeeks } from './alike-weeks.js';
import { LikeWeeks } from './like-weeks.js';
import { type Limits } from './limits.js';
import { type Period } from './period.js';
import { type People } from './roles.js';
import { type Tally, add, brokenSpans, count, emptyTally } from './tally.js';
import { type Stage, type Timing } from './timing.js';
import { type WeekCase, WeekCases } from './week-cases.js';

/** Of single weeks, without certain people. */
const mostCases = 200_000;
const mostStages = 50;

/** Counts whole periods; a week that is like one already counted is not computed again. */
export class Counting {
  private readonly groups: LikeWeeks[];
  private readonly stages = new Map<string, Stage>();
  private casesKept = 0;

  /** @param stageOf from the start of an episode to its end, without those who are gone */
  constructor(
    private readonly weeks: Weeks,
    private readonly period: Period,
    alike: AlikeWeeks,
    private readonly limits: Limits,
    private readonly stageOf: (gone: People) => Stage,
  ) {
    const { fullWeeks } = period;
    const groups = alike.groups(fullWeeks);
    // The days after the last full week count alone.
    if (weeks.start(fullWeeks) < period.end) groups.push([fullWeeks]);
    const stage = (gone: People) => this.stage(gone);
    const keep = () => this.keepCase();
    const cases = (week: number) => new WeekCases(weeks, week, stage, (timing) => this.ofWeek(week, timing), keep);
    this.groups = groups.map((group) => new LikeWeeks(group, alike, cases));
  }

  /** Of all starts in the period. */
  tally(gone: People): Tally {
    const total = emptyTally();
    this.eachCase(gone, ({ tally }, times) => add(total, tally, times));
    return total;
  }

  /** On whom the promise relies while some are gone: when anybody else is gone too, the tally is the same. */
  relied(gone: People): ReadonlySet<number> {
    const all = new Set<number>();
    this.eachCase(gone, ({ relied }) => relied.forEach((person) => all.add(person)));
    return all;
  }

  /** The starts at which the promise is broken, in order; spans do not touch. */
  broken(gone: People): Span[] {
    const stage = this.stage(gone);
    const spans: Span[] = [];
    for (let week = 0; this.weeks.start(week) < this.period.end; week += 1) {
      const until = Math.min(this.weeks.start(week + 1), this.period.end);
      for (const span of brokenSpans(stage.week(week), this.limits.week(week), this.weeks.start(week), until)) {
        const last = spans.at(-1);
        if (last?.until === span.from) last.until = span.until;
        else spans.push(span);
      }
    }
    return spans;
  }

  /** Lets go of what was found out about single weeks. */
  forget(): void {
    this.groups.forEach((group) => group.forget());
    this.stages.clear();
    this.casesKept = 0;
  }

  /** Sets come in an order in which those that a set grew from are seldom needed again later. */
  private keepCase(): void {
    this.casesKept += 1;
    if (this.casesKept > mostCases) this.forget();
  }

  private eachCase(gone: People, visit: (found: WeekCase, times: number) => void): void {
    for (const group of this.groups) {
      for (let like: LikeWeeks | null = group; like;) {
        const found = like.cases.of(gone);
        const { times, others } = like.split(found.following);
        visit(found, times);
        like = others;
      }
    }
  }

  private stage(gone: People): Stage {
    const key = gone.join(' ');
    let stage = this.stages.get(key);
    if (stage) return stage;
    // One that stays here keeps its weeks, even where they were let go of for others.
    if (this.stages.size >= mostStages) this.stages.clear();
    this.stages.set(key, (stage = this.stageOf(gone)));
    return stage;
  }

  private ofWeek(week: number, timing: Timing): Tally {
    const tally = emptyTally();
    const until = Math.min(this.weeks.start(week + 1), this.period.end);
    count(tally, timing, this.limits.week(week), this.weeks.start(week), until);
    return tally;
  }
}
