import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type EntityManager } from 'typeorm';
import { OrganisationStore } from '../organisation/organisation.store.js';
import { Cookies } from '../session/cookies.js';
import { deviceSeconds, DeviceStore } from '../session/device.store.js';
import { Sessions } from '../session/session.service.js';
import { logEntry } from './signin-log.js';

/** The cookies that a browser gets once its person is let in. */
export interface Entry {
  session: string;
  /** null: the browser was known already */
  device: string | null;
}

export interface Entering {
  accountId: string;
  stage: 'second-factor' | 'full';
  /** the organisation to work in; not given: the first of the account's */
  organisationId?: string;
  /** by the identity provider of the organisation: for this one alone */
  isBound?: boolean;
  /** two factors were shown, now or in the session before */
  isStrong?: boolean;
}

/** Lets a person in: a new session each time, the one before it ends. Every way in comes through here. */
@Injectable()
export class Entrance {
  constructor(
    private readonly sessions: Sessions,
    private readonly devices: DeviceStore,
    private readonly organisations: OrganisationStore,
    private readonly cookies: Cookies,
  ) {}

  async enter(tx: EntityManager, entering: Entering, request: FastifyRequest, now: Date): Promise<Entry> {
    const { accountId, stage, isBound = false, isStrong = false } = entering;
    if (request.session) await this.sessions.leave(tx, request.session.tokenHash);
    const own = await this.organisations.of(tx, accountId);
    const wanted = entering.organisationId ?? request.session?.organisation?.id;
    // Whom a provider vouches for works in its organisation, or nowhere.
    const organisationId = (own.find(({ id }) => id === wanted) ?? (isBound ? null : own[0]))?.id ?? null;
    const browser = request.headers['user-agent'] ?? '';
    const beginning = { accountId, organisationId, stage, isBound, isStrong, browser };
    const session = await this.sessions.begin(tx, beginning, now);
    logEntry(request, accountId, stage === 'full' ? 'let in' : 'password right, second factor asked');
    const known = this.cookies.get(request, 'device');
    const isKnown = stage !== 'full' || (known !== undefined && (await this.devices.isKnown(tx, accountId, known)));
    return { session, device: isKnown ? null : await this.devices.remember(tx, accountId, now) };
  }

  /** Once the transaction is committed. */
  show(reply: FastifyReply, { session, device }: Entry): void {
    this.cookies.set(reply, 'session', session);
    if (device !== null) this.cookies.set(reply, 'device', device, deviceSeconds);
  }
}
