import { type HolderRef, type Id, type Locale, type Plan, type Window } from '../../domain/plan/plan.js';
import { duration, durationDative, listed, longestInHours } from '../../domain/readiness/spoken.js';
import { de, en } from '../../domain/rules/words.js';
import { References, type Thing } from '../../documents/parts/references.js';
import { regionName, zoneName } from '../../i18n/places.js';
import { spokenDate } from '../../i18n/spoken.js';
import { type Translate } from '../../i18n/translate.js';
import { windowInWords } from '../../plans/hours/window-words.js';

const quoted = { de, en };
const rosterPrefix = 'roster:';
/** So many comparisons of words are made for two plans: a tenth of a second or two, however long the plans are. */
const mostComparisons = 8_000_000;
/** Comparisons of words that one of two elements of lists is about as good as. */
const ofLikeness = 100;
/** Terms that begin with a capital where they stand alone, and with a small letter where they stand in a sentence. */
const smallTerms = {
  de: (group: string) => ['phase', 'classification'].includes(group),
  en: (group: string) => !['channelType', 'locale'].includes(group),
};

/** What people call the things, times and terms of two plans. Things have the name that they have in the second one. */
export class PlanWords {
  private readonly locale: Locale;
  private readonly then: References;
  private readonly now: References;
  private readonly languages: Intl.DisplayNames;
  private left = mostComparisons;

  constructor(
    private readonly before: Plan,
    private readonly after: Plan,
    readonly t: Translate,
  ) {
    this.locale = t('language') as Locale;
    this.then = new References(before, []);
    this.now = new References(after, []);
    this.languages = new Intl.DisplayNames([this.locale], { type: 'language' });
  }

  /** What nobody has the time for is told less closely: a text as a whole, an element as gone and another as come. */
  readonly affords = (comparisons: number): boolean => {
    if (comparisons > this.left) return false;
    this.left -= comparisons;
    return true;
  };

  /** The likenesses by which elements are looked for, as long as that can be afforded. */
  likenesses<L>(before: readonly unknown[], after: readonly unknown[], all: L[]): L[] {
    return this.affords(before.length * after.length * ofLikeness) ? all : [];
  }

  thing(thing: Thing, id: Id): string {
    const now = this.now.to(thing, id);
    return now.missing ? this.then.to(thing, id).text : now.text;
  }

  /** An internal owner or a support role. */
  role(id: Id): string {
    const now = this.now.role(id);
    return now.missing ? this.then.role(id).text : now.text;
  }

  roles(ids: readonly Id[]): string {
    return this.list(ids.map((id) => this.role(id)));
  }

  holder(ref: HolderRef): string {
    if (!ref.startsWith(rosterPrefix)) return this.thing('person', ref);
    return this.t('compare.roster', { name: this.thing('roster', ref.slice(rosterPrefix.length)) });
  }

  /** A role that the one plan has and the other has not: its letters go or come with it. */
  fateOf(role: Id): 'came' | 'gone' | 'stayed' {
    const [had, has] = [!this.then.role(role).missing, !this.now.role(role).missing];
    return had === has ? 'stayed' : had ? 'gone' : 'came';
  }

  /** The plans, for the few sentences that need more of them than names. */
  get plans(): { before: Plan; after: Plan } {
    return { before: this.before, after: this.after };
  }

  /** As it stands within a sentence. */
  term(group: string, value: string): string {
    const term = this.t(`terms.${group}.${value}`);
    if (!smallTerms[this.locale](group)) return term;
    return term.slice(0, 1).toLocaleLowerCase(this.locale) + term.slice(1);
  }

  quote(text: string): string {
    return quoted[this.locale](text);
  }

  list(names: readonly string[]): string {
    return listed(names, this.locale);
  }

  date(date: string): string {
    return spokenDate(date, this.t);
  }

  /** Exact to the minute, so that two times never sound the same. */
  duration(minutes: number): string {
    return this.exact(minutes, duration);
  }

  /** After "innerhalb von". */
  within(minutes: number): string {
    return this.exact(minutes, durationDative);
  }

  zone(zone: string): string {
    return zoneName(zone, this.t);
  }

  region(region: string): string {
    return regionName(region, this.t);
  }

  language(code: string): string {
    return this.languages.of(code) ?? code;
  }

  /** One line for each row of hours. */
  hours(windows: readonly Window[]): string {
    return windows.map((window) => windowInWords({ ...window }, this.t) ?? '').join('\n');
  }

  private exact(minutes: number, say: (minutes: number, locale: Locale) => string): string {
    const rest = minutes <= longestInHours ? 0 : minutes % 60;
    const parts = [say(minutes - rest, this.locale), ...(rest > 0 ? [say(rest, this.locale)] : [])];
    return this.list(parts);
  }
}
