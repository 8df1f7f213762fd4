import { Injectable } from '@nestjs/common';
import { type Actor, AuditStore } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { Sessions } from '../session/session.service.js';
import { Vault } from '../vault/vault.js';
import { OpenId } from './openid.service.js';
import { type ProviderDto } from './provider.dto.js';
import { type IdentityProviderEntity } from './provider.entity.js';
import { type ProviderOffer, ProviderStore } from './provider.store.js';

export type ProviderFault = 'issuer' | 'clientSecret' | 'unreachable';

/** The provider of an organisation, as its administrators set it up. */
@Injectable()
export class Providers {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ProviderStore,
    private readonly openId: OpenId,
    private readonly vault: Vault,
    private readonly sessions: Sessions,
    private readonly audit: AuditStore,
  ) {}

  offers(): Promise<ProviderOffer[]> {
    return this.database.inAccess((tx) => this.store.offers(tx));
  }

  find(organisationId: string): Promise<IdentityProviderEntity | null> {
    return this.database.inAccess((tx) => this.store.find(tx, organisationId));
  }

  /** Kept only once the provider has answered. */
  async put(who: Actor, { issuer, clientId, clientSecret }: ProviderDto): Promise<ProviderFault | null> {
    if (!this.openId.isAllowed(issuer)) return 'issuer';
    const before = await this.find(who.companyId);
    // A secret is never sent to another provider than the one that it was entered for.
    const kept = before?.issuer === issuer ? before.clientSecret : null;
    if (clientSecret === '' && kept === null) return 'clientSecret';
    const { companyId: organisationId } = who;
    const sealed = clientSecret === '' && kept !== null ? kept : this.vault.seal(clientSecret, organisationId);
    const provider = { organisationId, issuer, clientId, clientSecret: sealed };
    const isThere = await this.openId.check(provider).then(
      () => true,
      () => false,
    );
    if (!isThere) return 'unreachable';
    await this.database.inAccess(async (tx) => {
      await this.store.put(tx, provider);
      // Whom the one before has let in asks the new one.
      if (before && before.issuer !== issuer) await this.sessions.endBound(tx, organisationId);
      const sides = { ...(before && { before: before.issuer }), after: issuer };
      await this.database.within(tx, organisationId, () =>
        this.audit.append(tx, who, { action: 'organisation.provider-set', place: 'provider', ...sides }, new Date()),
      );
    });
    return null;
  }

  async remove(who: Actor): Promise<void> {
    const before = await this.find(who.companyId);
    if (!before) return;
    await this.database.inAccess(async (tx) => {
      await this.store.remove(tx, who.companyId);
      await this.sessions.endBound(tx, who.companyId);
      const what = { action: 'organisation.provider-removed', place: 'provider', before: before.issuer };
      await this.database.within(tx, who.companyId, () => this.audit.append(tx, who, what, new Date()));
    });
  }
}
