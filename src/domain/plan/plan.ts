/**
 * The Plan value: the file format crisis-plan/1 as types. Rows, versions, rules, documents and files all speak it.
 * A value of these types has passed `parsePlan`: defaults are filled in, and the bounds of the schema (schema.ts) hold.
 */

export type Locale = 'de' | 'en';
/** `YYYY-MM-DD`, a date of the calendar. */
export type LocalDate = string;
/** `HH:MM` on the wall, or `24:00`: midnight at the end of the date. */
export type WallTime = string;
/** Key of a thing within its plan: small letters, digits, hyphens. */
export type Id = string;
/** A person's id, or `roster:ID`. */
export type HolderRef = string;

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
export type Classification = 'public' | 'internal' | 'confidential';
export type Letter = 'R' | 'A' | 'S' | 'C' | 'I';
export type Phase = 'before' | 'during' | 'after';
export type StepAction = 'assess' | 'decide' | 'draft' | 'check' | 'approve' | 'inform';
export type Blocks = 'first_reaction' | 'statement' | 'nothing';
export type ResponseKind = 'first_reaction' | 'statement';
export type StatementKind = 'first_reaction' | 'statement' | 'internal' | 'answer';
export type ContactMethod = 'phone' | 'sms' | 'messenger' | 'email' | 'pager' | 'in_person';
export type ExerciseKind = 'alarm' | 'tabletop' | 'full';
export type Service =
  | 'onboarding'
  | 'recommendations'
  | 'ideas'
  | 'monitoring'
  | 'drafting'
  | 'sparring'
  | 'media_training'
  | 'exercise_direction'
  | 'production'
  | 'translation'
  | 'moderation_under_supervision'
  | 'other';
export type ChannelType =
  | 'facebook'
  | 'instagram'
  | 'x'
  | 'threads'
  | 'linkedin'
  | 'tiktok'
  | 'youtube'
  | 'messenger'
  | 'forum'
  | 'reviews'
  | 'website'
  | 'dark_site'
  | 'status_page'
  | 'press'
  | 'hotline'
  | 'email'
  | 'newsletter'
  | 'intranet'
  | 'other';
export type StakeholderGroup =
  | 'employees'
  | 'customers'
  | 'partners'
  | 'media'
  | 'authorities'
  | 'emergency_services'
  | 'investors'
  | 'neighbours'
  | 'public'
  | 'other';

export interface Window {
  days: Weekday[];
  from: WallTime;
  to: WallTime;
  /** true: the window also stands on public holidays */
  holidays: boolean;
}

export interface Phone {
  label: string;
  /** E.164 */
  number: string;
}

export interface Absence {
  from: LocalDate;
  /** included */
  to: LocalDate;
}

export interface Person {
  id: Id;
  name: string;
  jobTitle?: string;
  /** null: employed by the company itself */
  agency: Id | null;
  email?: string;
  phones?: Phone[];
  timeZone?: string;
  holidayRegion?: string;
  dutyHours?: Window[];
  absences?: Absence[];
  contactConfirmedOn?: LocalDate;
}

export interface Roster {
  id: Id;
  name: string;
  timeZone?: string;
  members: Id[];
  handover: { from: LocalDate; at: WallTime; everyDays: number };
  hours: Window[];
}

export interface Owner {
  id: Id;
  function: string;
  mandate?: string;
  /** in calling order: holder, then deputies */
  holders: HolderRef[];
}

export interface SupportRole {
  id: Id;
  name: string;
  mandate?: string;
  service: Service;
  holders: HolderRef[];
  /** the internal owner that takes this work over, and when */
  handover?: { to: Id; by: LocalDate; steps?: string[] };
}

export interface Agency {
  id: Id;
  name: string;
  contract?: string;
  supportRoles: SupportRole[];
}

export interface Severity {
  id: Id;
  name: string;
  rank: number;
  triggers?: string[];
  declaredBy?: Id;
}

export interface Activity {
  id: Id;
  phase: Phase;
  name: string;
  note?: string;
  /** true: here the company itself speaks or decides (release, publish, speak, notify) */
  voice: boolean;
  /** owner or support role id -> letter */
  assignments: Record<Id, Letter>;
}

export interface ResponseTime {
  severity: Id;
  kind: ResponseKind;
  withinMinutes: number;
  /** null promises nothing outside service hours, absent means `withinMinutes` */
  outsideServiceHoursMinutes?: number | null;
}

export interface Custody {
  accountOwner?: Id;
  admins?: Id[];
  agenciesWithAccess?: Id[];
  twoFactor?: boolean;
  recovery?: string;
}

export interface Channel {
  id: Id;
  type: ChannelType;
  name: string;
  address?: string;
  audience?: string;
  serviceHours?: Window[];
  monitor: { roles: Id[]; checkEveryMinutes: number };
  publish: { owner: Id; answerWithinMinutes: number; workMinutes: number };
  responseTimes: ResponseTime[];
  custody?: Custody;
}

export interface Step {
  id: Id;
  name: string;
  action: StepAction;
  /** an owner or a support role */
  role: Id;
  support?: Id[];
  via?: ContactMethod[];
  answerWithinMinutes: number;
  workMinutes: number;
  blocks: Blocks;
  withinMinutes?: number | null;
}

export interface EscalationPolicy {
  severity: Id;
  steps: Step[];
}

export interface ChecklistItem {
  minute: number;
  text: string;
  owner?: Id;
}

export interface Statement {
  kind: StatementKind;
  channels: Id[];
  language: string;
  question?: string;
  text: string;
  preApproved: boolean;
  approvedBy?: Id;
  approvedOn?: LocalDate;
}

export interface Scenario {
  id: Id;
  name: string;
  severity: Id;
  description?: string;
  signals?: string[];
  doNot?: string[];
  stakeholders?: Id[];
  firstHour?: ChecklistItem[];
  statements?: Statement[];
}

export interface Stakeholder {
  id: Id;
  name: string;
  group: StakeholderGroup;
  contact?: string;
  owner?: Id;
  note?: string;
}

export interface Notification {
  id: Id;
  name: string;
  law?: string;
  jurisdiction?: string;
  recipient: string;
  trigger?: string;
  owner: Id;
  withinMinutes: number;
  answerWithinMinutes: number;
  workMinutes: number;
}

export interface Exercise {
  id: Id;
  name: string;
  kind: ExerciseKind;
  everyMonths: number;
  lastHeld?: LocalDate;
  owner?: Id;
}

export interface Principles {
  purpose?: string;
  scope?: string;
  rules?: string[];
  coreMessages?: string[];
}

export interface Company {
  name: string;
  legalName?: string;
  industry?: string;
  timeZone: string;
  holidayRegion?: string;
  serviceHours?: Window[];
}

export interface Plan {
  format: 'crisis-plan/1';
  locale: Locale;
  title: string;
  classification: Classification;
  validUntil?: LocalDate;
  principles?: Principles;
  company: Company;
  people: Person[];
  rosters: Roster[];
  owners: Owner[];
  agencies: Agency[];
  severities: Severity[];
  activities: Activity[];
  channels: Channel[];
  escalation: EscalationPolicy[];
  scenarios: Scenario[];
  stakeholders: Stakeholder[];
  notifications: Notification[];
  exercises: Exercise[];
}
