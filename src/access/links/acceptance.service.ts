import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { AuditStore } from '../../audit/audit.store.js';
import { errorCode } from '../../database/error-code.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Locale } from '../../domain/plan/plan.js';
import { AccountStore } from '../account/account.store.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { hashPassword } from '../password/password.js';
import { hashOf } from '../session/secret.js';
import { Entrance, type Entry } from '../signin/entrance.service.js';
import { type InvitationRow, LinkStore } from './link.store.js';
import { type LinkState, stateOf } from './link-state.js';

export type Found = { state: 'open'; invitation: InvitationRow } | { state: Exclude<LinkState, 'open'> };

export interface NewMember {
  name: string;
  password: string;
  locale: Locale;
}

interface Person {
  id: string;
  name: string;
}

const UNIQUE_VIOLATION = '23505';

/** Accepting an invitation. To look at it changes nothing; of two who accept at once one is let in. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly database: TenantDatabase,
    private readonly links: LinkStore,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly audit: AuditStore,
    private readonly entrance: Entrance,
  ) {}

  async look(token: string): Promise<Found> {
    const row = await this.database.inAccess((tx) => this.links.invitation(tx, hashOf(token)));
    const state = stateOf(row, new Date());
    return row && state === 'open' ? { state, invitation: row } : { state: state === 'open' ? 'unknown' : state };
  }

  /** For who is signed in with the address of the invitation. Null: somebody was faster. */
  accept(token: string, person: Person, request: FastifyRequest): Promise<Entry | null> {
    return this.database.inAccess((tx) => this.enter(tx, token, () => Promise.resolve(person), request));
  }

  /** For who has no account yet. Null: somebody was faster. */
  async acceptNew(
    token: string,
    { name, password, locale }: NewMember,
    request: FastifyRequest,
  ): Promise<Entry | null> {
    const passwordHash = await hashPassword(password);
    try {
      return await this.database.inAccess((tx) =>
        this.enter(
          tx,
          token,
          async ({ email }, createdAt) => {
            const id = randomUUID();
            const blank = { totpSecret: null, totpLastStep: null };
            await this.accounts.insert(tx, { id, email, name, locale, passwordHash, ...blank, createdAt });
            return { id, name };
          },
          request,
        ),
      );
    } catch (error) {
      // Meanwhile there is an account with this address: by another invitation, at the same moment.
      if (errorCode(error) === UNIQUE_VIOLATION) return null;
      throw error;
    }
  }

  private async enter(
    tx: EntityManager,
    token: string,
    person: (invitation: InvitationRow, now: Date) => Promise<Person>,
    request: FastifyRequest,
  ): Promise<Entry | null> {
    const now = new Date();
    const tokenHash = hashOf(token);
    const invitation = await this.links.invitation(tx, tokenHash);
    if (!invitation || !(await this.links.use(tx, 'invitation', tokenHash, now))) return null;
    const { organisationId, kind, role, email } = invitation;
    const { id: accountId, name } = await person(invitation, now);
    // Whoever changes its password at this moment has the account, then its links.
    await this.accounts.lock(tx, accountId);
    // Whoever administers the new organisation gets no link that was asked for before.
    await this.links.removePasswords(tx, accountId);
    if (await this.organisations.join(tx, { organisationId, accountId, kind, role, createdAt: now })) {
      const who = { companyId: organisationId, accountId, name, requestId: request.id };
      const what = { action: 'member.joined', after: { name, email, role } };
      await this.database.within(tx, organisationId, () => this.audit.append(tx, who, what, now));
    }
    const { isStrong } = request.session?.accountId === accountId ? request.session : { isStrong: false };
    return this.entrance.enter(tx, { accountId, stage: 'full', organisationId, isStrong }, request, now);
  }
}
