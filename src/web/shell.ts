import { type Locale } from '../domain/plan/plan.js';
import { type View } from '../rendering/renderer.js';

export interface Crumb {
  label: string;
  href: string;
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
}

export type PageView<V extends object> = V & View & { shell: Shell };
