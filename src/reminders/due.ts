import { type Action, type OrganisationKind } from '../access/permissions/permissions.js';
import { type Translate } from '../i18n/translate.js';

/** Something that waits for somebody of an organisation: one line of a reminder. */
export interface DueThing {
  /** the same as long as the same is meant: another one makes it something new */
  keys: string[];
  /** what somebody has to be allowed to, to be reminded of it */
  needs: Action;
  /** accounts that cannot do anything about it */
  notFor: string[];
  /** the plan that it is about */
  about: string;
  text: (t: Translate) => string;
  /** path of the page where it is done */
  href: string;
}

export interface Reminded {
  id: string;
  kind: OrganisationKind;
}

/** What a room of the house knows to be due. Each room brings its own (reminders.module.ts). */
export interface DueSource {
  /** Opens transactions of its own. Nothing of organisations of the other kind. */
  of(organisation: Reminded, now: Date): Promise<DueThing[]>;
}
