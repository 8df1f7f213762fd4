import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { oneLine } from '../../mail/one-line.js';
import { Outbox } from '../../mail/outbox.service.js';
import { Renderer } from '../../rendering/renderer.js';
import { type AccountEntity } from '../account/account.entity.js';
import { type Role } from '../permissions/permissions.js';
import { hashOf, newSecret } from '../session/secret.js';
import { type LinkEntity } from './link.entity.js';
import { LinkStore } from './link.store.js';

const hour = 3_600_000;
export const invitationMs = 7 * 24 * hour;
const passwordMs = hour;
const contactMs = 14 * 24 * hour;
export const reviewMs = 14 * 24 * hour;
/** So long after its end a link is still known: whoever comes late is told that it has expired. */
const rememberedMs = 90 * 24 * hour;

export interface Invitation {
  organisation: { id: string; name: string };
  inviter: { id: string; name: string };
  email: string;
  role: Role;
  locale: Locale;
}

/** Somebody in a plan who is asked to look at their own contact data. */
export interface ContactQuestion {
  organisation: { id: string; name: string };
  inviter: { id: string; name: string };
  planId: string;
  /** the person's key in the plan */
  subject: string;
  email: string;
  locale: Locale;
}

/** A review that an agency is asked for the first time. */
export interface AskedReview {
  link: Pick<LinkEntity, 'email' | 'organisationId' | 'planId' | 'subject' | 'madeBy'>;
  inviter: string;
  names: { company: string; plan: string; agency: string };
  locale: Locale;
}

interface Made {
  link: LinkEntity;
  mail: { organisationId: string | null; subject: string; template: string; locale: Locale; names: object };
}

/** Mails with a link that lets somebody in once. Only the hash of its secret is kept. */
@Injectable()
export class Letters {
  constructor(
    private readonly links: LinkStore,
    private readonly outbox: Outbox,
    private readonly renderer: Renderer,
  ) {}

  async invite(tx: EntityManager, invitation: Invitation, origin: string, now: Date): Promise<void> {
    const { organisation, inviter, email, role, locale } = invitation;
    const t = translator(locale);
    const names = { inviter: oneLine(inviter.name), organisation: oneLine(organisation.name) };
    const link = { ...blank(now, invitationMs), email, organisationId: organisation.id, role, madeBy: inviter.id };
    await this.put(tx, origin, {
      link: { ...link, purpose: 'invitation' },
      mail: {
        ...{ organisationId: organisation.id, template: 'invitation', locale },
        subject: t('mail.invitation.subject', names),
        names: { ...names, role: t(`web.access.roles.${role}`) },
      },
    });
  }

  async askContact(tx: EntityManager, question: ContactQuestion, origin: string, now: Date): Promise<void> {
    const { organisation, inviter, planId, subject, email, locale } = question;
    const names = { inviter: oneLine(inviter.name), organisation: oneLine(organisation.name) };
    const about = { email, organisationId: organisation.id, planId, subject, madeBy: inviter.id };
    await this.put(tx, origin, {
      link: { ...blank(now, contactMs), ...about, purpose: 'contact' },
      mail: {
        ...{ organisationId: organisation.id, template: 'contact', locale, names },
        subject: translator(locale)('mail.contact.subject', names),
      },
    });
  }

  /** `organisationId`: whose administrators may hand the link over; null: nobody, it has to be sent. */
  async newPassword(
    tx: EntityManager,
    { id, email, name, locale }: AccountEntity,
    organisationId: string | null,
    origin: string,
    now: Date,
  ): Promise<void> {
    await this.put(tx, origin, {
      link: { ...blank(now, passwordMs), purpose: 'password', email, accountId: id },
      mail: {
        ...{ organisationId, template: 'password', locale, names: { name: oneLine(name) } },
        subject: translator(locale)('mail.password.subject'),
      },
    });
  }

  async review(
    tx: EntityManager,
    { link, inviter, names, locale }: AskedReview,
    origin: string,
    now: Date,
  ): Promise<void> {
    const { company, plan, agency } = names;
    const said = { inviter: oneLine(inviter), company: oneLine(company), plan: oneLine(plan), agency: oneLine(agency) };
    await this.put(tx, origin, {
      link: { ...blank(now, reviewMs), ...link, purpose: 'review' },
      mail: {
        ...{ organisationId: link.organisationId, template: 'review', locale, names: said },
        subject: translator(locale)('mail.review.subject', said),
      },
    });
  }

  private async put(tx: EntityManager, origin: string, { link, mail }: Made): Promise<void> {
    const { createdAt: now, email: to, purpose } = link;
    const secret = newSecret();
    const hash = hashOf(secret);
    const address = `${origin}/${purpose}/${secret}`;
    await this.links.clear(tx, new Date(now.getTime() - rememberedMs));
    await this.links.insert(tx, { ...link, tokenHash: hash });
    const { organisationId, subject, template, locale, names } = mail;
    const body = this.renderer.render(`emails/${template}`, { locale, ...names, link: address });
    await this.outbox.put(tx, { organisationId, to, subject, body, link: { address, hash } }, now);
  }
}

function blank(now: Date, lastsMs: number) {
  const nobodys = { organisationId: null, role: null, accountId: null, planId: null, subject: null, madeBy: null };
  return {
    ...{ id: randomUUID(), tokenHash: Buffer.alloc(0), ...nobodys },
    ...{ createdAt: now, usedAt: null, expiresAt: new Date(now.getTime() + lastsMs) },
  };
}
