import { AccountEntity } from '../access/account/account.entity.js';
import { LinkEntity } from '../access/links/link.entity.js';
import { MembershipEntity, OrganisationEntity } from '../access/organisation/organisation.entity.js';
import { PasskeyEntity } from '../access/secondfactor/passkeys/passkey.entity.js';
import { IdentityProviderEntity, OutsideIdentityEntity } from '../access/provider/provider.entity.js';
import { DeviceEntity } from '../access/session/device.entity.js';
import { SessionEntity } from '../access/session/session.entity.js';
import { AttemptEntity } from '../access/throttle/attempt.entity.js';
import { AuditDenialEntity, AuditDetailEntity, AuditEventEntity, AuditHeadEntity } from '../audit/audit.entity.js';
import { MailEntity } from '../mail/mail.entity.js';
import { AgencyEntity } from '../plans/agencies/agencies.entity.js';
import { BrandEntity } from '../plans/brand/brand.entity.js';
import { ChannelEntity, ResponseTimeEntity } from '../plans/channels/channels.entity.js';
import { CompanyEntity, PlanEntity } from '../plans/company/company.entity.js';
import { EscalationPolicyEntity, EscalationStepEntity } from '../plans/escalation/escalation.entity.js';
import { ExerciseEntity } from '../plans/exercises/exercises.entity.js';
import { ActivityEntity, AssignmentEntity } from '../plans/matrix/matrix.entity.js';
import { NotificationEntity } from '../plans/notifications/notifications.entity.js';
import { HolderEntity, RoleEntity } from '../plans/owners/owners.entity.js';
import { PersonEntity } from '../plans/people/people.entity.js';
import { CorrectionEntity } from '../plans/corrections/corrections.entity.js';
import { RemovalEntity } from '../plans/removals/removals.entity.js';
import { RosterEntity, RosterMemberEntity } from '../plans/rosters/rosters.entity.js';
import { ChecklistItemEntity, ScenarioEntity, StatementEntity } from '../plans/scenarios/scenarios.entity.js';
import { SeverityEntity } from '../plans/severities/severities.entity.js';
import { StakeholderEntity } from '../plans/stakeholders/stakeholders.entity.js';
import { ReminderEntity, ReminderOffEntity, ReminderTurnEntity } from '../reminders/reminder.entity.js';
import { ReviewEntity, ReviewEntryEntity, ReviewRoundEntity, ReviewSignOffEntity } from '../reviews/review.entity.js';
import { VersionEntity, VersionMoveEntity } from '../versions/version.entity.js';

export const entities = [
  CompanyEntity,
  PlanEntity,
  PersonEntity,
  RosterEntity,
  RosterMemberEntity,
  AgencyEntity,
  RoleEntity,
  HolderEntity,
  SeverityEntity,
  ActivityEntity,
  AssignmentEntity,
  EscalationPolicyEntity,
  EscalationStepEntity,
  ChannelEntity,
  ResponseTimeEntity,
  ScenarioEntity,
  ChecklistItemEntity,
  StatementEntity,
  StakeholderEntity,
  NotificationEntity,
  ExerciseEntity,
  RemovalEntity,
  CorrectionEntity,
  VersionEntity,
  VersionMoveEntity,
  ReviewEntity,
  ReviewRoundEntity,
  ReviewEntryEntity,
  ReviewSignOffEntity,
  AuditHeadEntity,
  AuditEventEntity,
  AuditDetailEntity,
  AuditDenialEntity,
  OrganisationEntity,
  AccountEntity,
  MembershipEntity,
  SessionEntity,
  DeviceEntity,
  IdentityProviderEntity,
  OutsideIdentityEntity,
  PasskeyEntity,
  AttemptEntity,
  LinkEntity,
  MailEntity,
  ReminderEntity,
  ReminderOffEntity,
  ReminderTurnEntity,
  BrandEntity,
];
