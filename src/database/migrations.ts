import { Plan1767225600000 } from '../../migrations/1767225600000-plan.js';
import { PeopleAndRoles1767225600001 } from '../../migrations/1767225600001-people-and-roles.js';
import { MatrixAndEscalation1767225600002 } from '../../migrations/1767225600002-matrix-and-escalation.js';
import { ChannelsAndScenarios1767225600003 } from '../../migrations/1767225600003-channels-and-scenarios.js';
import { Removals1767225600004 } from '../../migrations/1767225600004-removals.js';
import { Brand1767225600005 } from '../../migrations/1767225600005-brand.js';
import { Access1767225600006 } from '../../migrations/1767225600006-access.js';
import { Audit1767225600007 } from '../../migrations/1767225600007-audit.js';
import { Versions1767225600008 } from '../../migrations/1767225600008-versions.js';
import { Outsiders1767225600009 } from '../../migrations/1767225600009-outsiders.js';
import { SecondFactorAsked1767225600010 } from '../../migrations/1767225600010-second-factor-asked.js';
import { Reviews1767225600011 } from '../../migrations/1767225600011-reviews.js';
import { Contacts1767225600012 } from '../../migrations/1767225600012-contacts.js';
import { Reminders1767225600013 } from '../../migrations/1767225600013-reminders.js';
import { VersionMoves1767225600014 } from '../../migrations/1767225600014-version-moves.js';
import { VersionErasure1767225600015 } from '../../migrations/1767225600015-version-erasure.js';
import { ReviewErasure1767225600016 } from '../../migrations/1767225600016-review-erasure.js';

/** In their order; a new one is added at the end. */
export const migrations = [
  Plan1767225600000,
  PeopleAndRoles1767225600001,
  MatrixAndEscalation1767225600002,
  ChannelsAndScenarios1767225600003,
  Removals1767225600004,
  Brand1767225600005,
  Access1767225600006,
  Audit1767225600007,
  Versions1767225600008,
  Outsiders1767225600009,
  SecondFactorAsked1767225600010,
  Reviews1767225600011,
  Contacts1767225600012,
  Reminders1767225600013,
  VersionMoves1767225600014,
  VersionErasure1767225600015,
  ReviewErasure1767225600016,
];
