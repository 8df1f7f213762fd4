import { type Locale } from '../domain/plan/plan.js';
import { type View } from '../rendering/renderer.js';

export interface Crumb {
  label: string;
  href: string;
}

/** Figures at the head of a page that its scripts keep up to date. */
export interface ShellLine {
  href: string;
  /** address of the line alone */
  line: string;
  text: string;
  /** of what is shown */
  key: string;
  isGood: boolean;
  /** of what its scripts compare the figures with that come later; null: with these */
  known: string | null;
  /** the figures are still being worked out */
  isPending: boolean;
  /** what the last change did to them; '' for nothing */
  change: string;
}

/** Who is signed in, and the pages that this role opens beside the plans. */
export interface AccountLine {
  name: string;
  organisation: string | null;
  pages: Crumb[];
}

/** What the layout shows around every page. */
export interface Shell {
  title: string;
  trail: Crumb[];
  styles: string;
  script: string;
  icon: string;
  /** the other language, and the address that switches to it */
  otherLocale: Locale;
  here: string;
  /** a sentence that says what has just been done */
  notice: string | null;
  /** takes the removal back that was just made */
  undo: { action: string; home: string } | null;
  hasErrors: boolean;
  line: ShellLine | null;
  /** what scripts send along; null where nobody is signed in */
  csrf: string | null;
  account: AccountLine | null;
  /** may change plans; else forms that do so are shown to be read */
  mayEdit: boolean;
}

export type PageView<V extends object> = V & View & { shell: Shell };
