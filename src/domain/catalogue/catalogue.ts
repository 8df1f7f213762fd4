import {
  type ChannelType,
  type LocalDate,
  type Letter,
  type Phase,
  type ResponseKind,
  type Service,
  type StakeholderGroup,
  type StatementKind,
} from '../plan/plan.js';

/** Ready-made parts of a plan in both languages. What is taken from here becomes the plan's own and is edited there. */
export interface Text {
  de: string;
  en: string;
}

export interface Texts {
  de: string[];
  en: string[];
}

export type FunctionId =
  | 'management'
  | 'crisis-team-lead'
  | 'communications'
  | 'spokesperson'
  | 'social-media'
  | 'community-management'
  | 'internal-communication'
  | 'legal'
  | 'data-protection'
  | 'it-security'
  | 'human-resources'
  | 'customer-service'
  | 'quality'
  | 'site-management'
  | 'public-affairs'
  | 'investor-relations'
  | 'monitoring'
  | 'log-keeping';

export type SupportRoleId =
  | 'agency-onboarding'
  | 'agency-recommendations'
  | 'agency-ideas'
  | 'agency-monitoring'
  | 'agency-drafting'
  | 'agency-sparring'
  | 'agency-media-training'
  | 'agency-exercise-direction'
  | 'agency-production'
  | 'agency-moderation';

export type SeverityId = 'issue' | 'incident' | 'crisis' | 'severe-crisis';

/** A function of the company: becomes an internal owner. */
export interface CatalogueFunction {
  id: FunctionId;
  name: Text;
  mandate: Text;
}

/** What an agency can do for a company, and who inside takes it over. */
export interface CatalogueSupportRole {
  id: SupportRoleId;
  service: Service;
  name: Text;
  mandate: Text;
  handoverTo: FunctionId;
  handoverSteps: Texts;
}

export interface CatalogueSeverity {
  id: SeverityId;
  rank: number;
  name: Text;
  triggers: Texts;
  declaredBy: FunctionId;
}

/** A row of the responsibility matrix with suggested letters: exactly one A, at least one R, support roles S, C or I. */
export interface CatalogueActivity {
  id: string;
  phase: Phase;
  name: Text;
  note: Text;
  voice: boolean;
  owners: Partial<Record<FunctionId, Letter>>;
  supportRoles: Partial<Record<SupportRoleId, 'S' | 'C' | 'I'>>;
}

export interface CatalogueChannel {
  type: ChannelType;
  name: Text;
  audience: Text;
  monitors: FunctionId[];
  checkEveryMinutes: number;
  publisher: FunctionId;
  publishAnswerMinutes: number;
  publishWorkMinutes: number;
  responseTimes: {
    severity: SeverityId;
    kind: ResponseKind;
    withinMinutes: number;
    /** null: no promise outside service hours; absent: the same */
    outsideServiceHoursMinutes?: number | null;
  }[];
}

export interface CatalogueScenario {
  id: string;
  name: Text;
  severity: SeverityId;
  description: Text;
  signals: Texts;
  doNot: Texts;
  groups: StakeholderGroup[];
  firstHour: { minute: number; text: Text; owner: FunctionId }[];
  statements: {
    kind: StatementKind;
    channels: ChannelType[];
    question?: Text;
    text: Text;
  }[];
}

export interface CatalogueDuty {
  id: string;
  jurisdiction: 'AT' | 'DE' | 'CH' | 'EU' | 'UK';
  name: Text;
  law: Text;
  recipient: Text;
  trigger: Text;
  withinMinutes: number;
  answerWithinMinutes: number;
  workMinutes: number;
  owner: FunctionId;
  /** the day on which this row was last checked against `source` */
  checkedOn: LocalDate;
  source: string;
}

/** A group that expects to hear from the company. */
export interface CatalogueStakeholder {
  id: string;
  group: StakeholderGroup;
  name: Text;
  note: Text;
  owner: FunctionId;
}
