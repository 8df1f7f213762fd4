import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, AuditStore, type Happening } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { LinkStore } from '../links/link.store.js';
import { type Member, OrganisationStore } from '../organisation/organisation.store.js';
import { type Role } from '../permissions/permissions.js';
import { Sessions } from '../session/session.service.js';

/** 'last': somebody has to be able to administer the organisation; 'nobody': no such member. */
export type Changed = 'done' | 'same' | 'last' | 'nobody';

/** Who belongs to an organisation, and in which role. Who loses a role is signed out everywhere. */
@Injectable()
export class Members {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationStore,
    private readonly links: LinkStore,
    private readonly sessions: Sessions,
    private readonly audit: AuditStore,
  ) {}

  list(organisationId: string): Promise<Member[]> {
    return this.database.inAccess((tx) => this.organisations.members(tx, organisationId));
  }

  async find(organisationId: string, accountId: string): Promise<Member | null> {
    return (await this.list(organisationId)).find((member) => member.accountId === accountId) ?? null;
  }

  changeRole(who: Actor, accountId: string, role: Role): Promise<Changed> {
    return this.change(who, accountId, role, async (tx, { name, role: before }) => {
      await this.organisations.changeRole(tx, who.companyId, accountId, role);
      return { action: 'member.role-changed', before: { role: before }, after: { name, role } };
    });
  }

  remove(who: Actor, accountId: string): Promise<Changed> {
    return this.change(who, accountId, null, async (tx, { name, email, role }) => {
      await this.organisations.leave(tx, who.companyId, accountId);
      // A link that stands in this organisation's outbox would open what the account has elsewhere.
      await this.links.removePasswords(tx, accountId);
      return { action: 'member.removed', before: { name, email, role } };
    });
  }

  /** The new name of the organisation. */
  async rename(who: Actor, name: string): Promise<void> {
    const now = new Date();
    await this.database.inAccess(async (tx) => {
      await this.organisations.lock(tx, who.companyId);
      const before = (await this.organisations.find(tx, who.companyId))?.name;
      if (before === name) return;
      await this.organisations.rename(tx, who.companyId, name);
      await this.append(tx, who, { action: 'organisation.renamed', before: { name: before }, after: { name } }, now);
    });
  }

  /** Whether all members are asked for a second factor. Who has none sets one up when they come next. */
  async askSecondFactor(who: Actor, isAsked: boolean): Promise<void> {
    await this.database.inAccess(async (tx) => {
      await this.organisations.lock(tx, who.companyId);
      const before = (await this.organisations.find(tx, who.companyId))?.asksSecondFactor;
      if (before === isAsked) return;
      await this.organisations.askSecondFactor(tx, who.companyId, isAsked);
      const action = `organisation.second-factor-${isAsked ? 'asked' : 'not-asked'}`;
      await this.append(tx, who, { action }, new Date());
    });
  }

  /** One at a time: of two administrators who demote each other one stays. `role` null: none any more. */
  private change(
    who: Actor,
    accountId: string,
    role: Role | null,
    work: (tx: EntityManager, member: Member) => Promise<Happening>,
  ): Promise<Changed> {
    return this.database.inAccess(async (tx) => {
      await this.organisations.lock(tx, who.companyId);
      const members = await this.organisations.members(tx, who.companyId);
      const member = members.find((each) => each.accountId === accountId);
      if (!member) return 'nobody';
      if (member.role === role) return 'same';
      if (isLastAdministrator(members, accountId)) return 'last';
      const what = await work(tx, member);
      await this.sessions.endAll(tx, accountId);
      await this.append(tx, who, what, new Date());
      return 'done';
    });
  }

  private append(tx: EntityManager, who: Actor, what: Happening, now: Date): Promise<void> {
    return this.database.within(tx, who.companyId, () => this.audit.append(tx, who, what, now));
  }
}

export function isLastAdministrator(members: Member[], accountId: string): boolean {
  const administrators = members.filter(({ role }) => role === 'administrator');
  return administrators.length === 1 && administrators[0]?.accountId === accountId;
}
