import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { IdentityProviderEntity, OutsideIdentityEntity } from './provider.entity.js';

/** An organisation whose people can sign in at its provider. */
export interface ProviderOffer {
  organisationId: string;
  organisation: string;
}

/** The account behind an identity: linked before, else by its address; only members of the organisation count. */
const memberBehind = `
  SELECT a.id, a.name FROM membership m JOIN account a ON a.id = m.account_id
  LEFT JOIN outside_identity i ON i.account_id = a.id AND i.issuer = $2 AND i.subject = $3
  WHERE m.organisation_id = $1 AND (i.subject IS NOT NULL OR a.email = $4
    AND NOT EXISTS (SELECT FROM outside_identity WHERE issuer = $2 AND (subject = $3 OR account_id = a.id)))`;

@Injectable()
export class ProviderStore {
  find(tx: EntityManager, organisationId: string): Promise<IdentityProviderEntity | null> {
    return tx.findOneBy(IdentityProviderEntity, { organisationId });
  }

  offers(tx: EntityManager): Promise<ProviderOffer[]> {
    return tx.query<ProviderOffer[]>(
      `SELECT o.id AS "organisationId", o.name AS organisation FROM identity_provider p
       JOIN organisation o ON o.id = p.organisation_id ORDER BY o.name`,
    );
  }

  async put(tx: EntityManager, provider: IdentityProviderEntity): Promise<void> {
    await tx.upsert(IdentityProviderEntity, provider, ['organisationId']);
  }

  async remove(tx: EntityManager, organisationId: string): Promise<void> {
    await tx.delete(IdentityProviderEntity, { organisationId });
  }

  async member(
    tx: EntityManager,
    organisationId: string,
    { issuer, subject, email }: { issuer: string; subject: string; email: string },
  ): Promise<{ id: string; name: string } | null> {
    const [row] = await tx.query<{ id: string; name: string }[]>(memberBehind, [
      organisationId,
      issuer,
      subject,
      email,
    ]);
    return row ?? null;
  }

  async link(tx: EntityManager, identity: OutsideIdentityEntity): Promise<void> {
    await tx.createQueryBuilder().insert().into(OutsideIdentityEntity).values(identity).orIgnore().execute();
  }
}
