import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditStore } from '../../audit/audit.store.js';
import { DetailsStore } from '../../audit/erasure/details.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { PdfService } from '../../pdf/pdf.service.js';
import { VersionErasure } from '../../versions/version-erasure.store.js';
import { ReviewErasure } from '../../reviews/store/review-erasure.store.js';
import { AccountStore } from '../account/account.store.js';
import { type Holder } from '../account/account-trail.js';
import { isLastAdministrator } from '../administration/members.service.js';
import { OrganisationStore, type OwnOrganisation } from '../organisation/organisation.store.js';
import { AccountDataStore } from './account-data.store.js';

/** `organisation`: its last administrator cannot go. */
export type Erased = { ok: true } | { ok: false; organisation: string };

/** What is known of an account, for its owner; and its end. */
@Injectable()
export class AccountData {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: AccountDataStore,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly details: DetailsStore,
    private readonly audit: AuditStore,
    private readonly versions: VersionErasure,
    private readonly documents: PdfService,
    private readonly reviews: ReviewErasure,
  ) {}

  /** Everything but secrets, ready to be written as JSON. */
  read(accountId: string): Promise<object> {
    return this.database.inAccess(async (tx) => {
      const account = await this.accounts.find(tx, accountId);
      if (!account) throw new Error('a session without an account');
      const { email, name, locale, createdAt, passwordHash, totpSecret } = account;
      const protection = { hasPassword: passwordHash !== null, hasAuthenticator: totpSecret !== null };
      const trail: object[] = [];
      for (const { id, name: organisation } of await this.organisations.of(tx, accountId)) {
        const entries = await this.database.within(tx, id, () => this.store.deeds(tx, accountId));
        trail.push({ organisation, entries });
      }
      const parts = await this.store.read(tx, accountId);
      return { account: { email, name, locale, createdAt, ...protection }, ...parts, trail };
    });
  }

  /** The account, its sessions and memberships, and what the trail of its organisations says of the person. */
  async erase(who: Holder): Promise<Erased> {
    const erased = await this.database.inAccess(async (tx): Promise<Erased> => {
      const organisations = inOrder(await this.organisations.of(tx, who.accountId));
      for (const { id, name } of organisations) {
        await this.organisations.lock(tx, id);
        const members = await this.organisations.members(tx, id);
        if (isLastAdministrator(members, who.accountId)) return { ok: false, organisation: name };
      }
      const account = await this.accounts.lock(tx, who.accountId);
      if (!account) return { ok: true };
      for (const id of await this.whereKnown(tx, who.accountId, organisations))
        await this.forget(tx, { ...who, companyId: id }, account);
      await this.store.erase(tx, account);
      // Covers name who approved. Here already: where the disk refuses, nothing was erased.
      await this.documents.forget();
      return { ok: true };
    });
    // What was printed before the change could be seen.
    if (erased.ok) await this.documents.forget();
    return erased;
  }

  /** Organisations of the account, and those that it has left: nobody could ask them later. In the order of their ids. */
  private async whereKnown(tx: EntityManager, accountId: string, own: OwnOrganisation[]): Promise<string[]> {
    const known: string[] = [];
    for (const { id } of inOrder(await this.organisations.all(tx))) {
      const isOwn = own.some((each) => each.id === id);
      if (isOwn || (await this.database.within(tx, id, () => this.details.knows(tx, accountId)))) known.push(id);
    }
    return known;
  }

  private forget(
    tx: EntityManager,
    who: Holder & { companyId: string },
    account: { name: string; email: string },
  ): Promise<void> {
    return this.database.within(tx, who.companyId, async () => {
      // First, so that nobody adds to the chain while it is gone through.
      await this.audit.append(tx, who, { action: 'member.erased' }, new Date());
      await this.details.eraseAccount(tx, who.accountId, account);
      await this.versions.forgetAccount(tx, who.accountId);
      await this.reviews.forgetAccount(tx, who.accountId);
    });
  }
}

/** In the order of their ids: two who lock the same ones never wait for each other in a circle. */
function inOrder<T extends { id: string }>(organisations: T[]): T[] {
  return [...organisations].sort((one, other) => (one.id < other.id ? -1 : 1));
}
