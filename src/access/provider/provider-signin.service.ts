import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { AuditStore } from '../../audit/audit.store.js';
import { TenantDatabase } from '../../database/tenant-database.js';
import { AccountStore } from '../account/account.store.js';
import { CeremonyStore } from '../ceremony/ceremony.store.js';
import { LinkStore } from '../links/link.store.js';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { Entrance, type Entry } from '../signin/entrance.service.js';
import { type Identity, type Journey, OpenId } from './openid.service.js';
import { ProviderStore } from './provider.store.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type CameBack =
  | { ok: true; entry: Entry; next: string }
  /** expired: too late, or not begun in this browser; refused: the provider did not vouch; uninvited: not a member */
  | { ok: false; reason: 'expired' | 'refused' | 'uninvited' };

/** Signing in at the organisation's own provider. Only its members, and who is invited, are let in, to it alone. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly database: TenantDatabase,
    private readonly providers: ProviderStore,
    private readonly openId: OpenId,
    private readonly ceremonies: CeremonyStore,
    private readonly accounts: AccountStore,
    private readonly organisations: OrganisationStore,
    private readonly links: LinkStore,
    private readonly audit: AuditStore,
    private readonly entrance: Entrance,
  ) {}

  /** Where to go, and the secret of the way for the cookie; null: the organisation has no provider. */
  async leave(organisationId: string, origin: string, next: string): Promise<{ to: URL; secret: string } | null> {
    const provider = UUID.test(organisationId) ? await this.providerOf(organisationId) : null;
    if (!provider) return null;
    const { to, journey } = await this.openId.leave(provider, origin, next);
    const secret = await this.database.inAccess((tx) => this.ceremonies.begin(tx, 'provider', journey, new Date()));
    return { to, secret };
  }

  async comeBack(secret: string | undefined, back: URL, request: FastifyRequest): Promise<CameBack> {
    const now = new Date();
    const journey = await this.database.inAccess((tx) => this.ceremonies.take(tx, 'provider', secret, now));
    const provider = journey && (await this.providerOf((journey as Journey).organisationId));
    if (!provider) return { ok: false, reason: 'expired' };
    const identity = await this.openId.comeBack(provider, journey as Journey, back).catch(() => null);
    if (!identity) return { ok: false, reason: 'refused' };
    const { organisationId } = provider;
    return this.database.inAccess(async (tx): Promise<CameBack> => {
      const member =
        (await this.providers.member(tx, organisationId, identity)) ??
        (await this.invited(tx, organisationId, identity, request, now));
      if (!member) return { ok: false, reason: 'uninvited' };
      await this.providers.link(tx, { issuer: identity.issuer, subject: identity.subject, accountId: member.id });
      const entering = { accountId: member.id, stage: 'full' as const, organisationId, isBound: true };
      const entry = await this.entrance.enter(tx, entering, request, now);
      return { ok: true, entry, next: (journey as Journey).next };
    });
  }

  private providerOf(organisationId: string) {
    return this.database.inAccess((tx) => this.providers.find(tx, organisationId));
  }

  /** Somebody with an open invitation joins, with an account that has no password where there is none yet. */
  private async invited(
    tx: EntityManager,
    organisationId: string,
    { email, name }: Identity,
    request: FastifyRequest,
    createdAt: Date,
  ): Promise<{ id: string } | null> {
    // Whoever has an account already accepts the invitation with it: a provider must not take it over.
    if (await this.accounts.findByEmail(tx, email)) return null;
    const organisation = await this.organisations.find(tx, organisationId);
    const link = (await this.links.unused(tx, organisationId)).find((each) => each.email === email);
    if (!organisation || !link || link.role === null) return null;
    if (!(await this.links.use(tx, 'invitation', link.tokenHash, createdAt))) return null;
    const { kind } = organisation;
    const { role } = link;
    const id = randomUUID();
    const blank = { passwordHash: null, totpSecret: null, totpLastStep: null };
    await this.accounts.insert(tx, { id, email, name, locale: request.locale, ...blank, createdAt });
    await this.organisations.join(tx, { organisationId, accountId: id, kind, role, createdAt });
    const who = { companyId: organisationId, accountId: id, name, requestId: request.id };
    const what = { action: 'member.joined', place: `member/${id}`, after: { name, email, role } };
    await this.database.within(tx, organisationId, () => this.audit.append(tx, who, what, createdAt));
    return { id };
  }
}
