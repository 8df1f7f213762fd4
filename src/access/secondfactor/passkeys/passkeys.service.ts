import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type FastifyRequest } from 'fastify';
import { TenantDatabase } from '../../../database/tenant-database.js';
import { AccountTrail, type Holder } from '../../account/account-trail.js';
import { CeremonyStore } from '../../ceremony/ceremony.store.js';
import { Sessions } from '../../session/session.service.js';
import { Entrance, type Entry } from '../../signin/entrance.service.js';
import { transportsOf } from './credential.js';
import { type PasskeyEntity } from './passkey.entity.js';
import { PasskeyStore } from './passkey.store.js';
import { type RelyingParty } from './relying-party.js';

/** What the browser is asked, and the secret of its ceremony for the cookie. */
export interface Begun<Options> {
  options: Options;
  ceremony: string;
}

/** Passkeys: made on the account page, and a whole way in, for the device has asked for finger, face or PIN. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: PasskeyStore,
    private readonly ceremonies: CeremonyStore,
    private readonly trail: AccountTrail,
    private readonly entrance: Entrance,
    private readonly sessions: Sessions,
  ) {}

  beginRegistration(
    who: Holder & { email: string },
    { id: rpID }: RelyingParty,
    name: string,
  ): Promise<Begun<PublicKeyCredentialCreationOptionsJSON>> {
    const { accountId } = who;
    return this.database.inAccess(async (tx) => {
      const known = await this.store.of(tx, accountId);
      const options = await generateRegistrationOptions({
        ...{ rpID, rpName: 'Krisenfest', userName: who.email, userDisplayName: who.name },
        userID: Uint8Array.from(Buffer.from(accountId)),
        excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      });
      const content = { accountId, name, challenge: options.challenge };
      return { options, ceremony: await this.ceremonies.begin(tx, 'passkey-registration', content, new Date()) };
    });
  }

  /** `tokenHash`: of the session in which it is done. False where it is not what was asked for, or too late. */
  register(
    { tokenHash, ...who }: Holder & { tokenHash: Buffer },
    { id: expectedRPID, origin: expectedOrigin }: RelyingParty,
    ceremony: string | undefined,
    response: RegistrationResponseJSON,
  ): Promise<boolean> {
    const now = new Date();
    const { accountId } = who;
    return this.database.inAccess(async (tx) => {
      const content = await this.ceremonies.take(tx, 'passkey-registration', ceremony, now);
      if (content?.accountId !== accountId) return false;
      const { challenge: expectedChallenge = '', name = '' } = content;
      const asked = { response, expectedChallenge, expectedOrigin, expectedRPID, requireUserVerification: true };
      const done = await orNull(() => verifyRegistrationResponse(asked));
      if (!done?.verified) return false;
      const { id: credentialId, publicKey, counter } = done.registrationInfo.credential;
      const passkey: PasskeyEntity = {
        ...{ credentialId, accountId, name, publicKey: Buffer.from(publicKey), counter: String(counter) },
        ...{ transports: transportsOf(response), createdAt: now, usedAt: null },
      };
      if (!(await this.store.insert(tx, passkey))) return false;
      await this.sessions.strengthen(tx, tokenHash);
      await this.trail.append(tx, who, { action: 'account.passkey-added', after: { name } }, now);
      return true;
    });
  }

  async beginSignIn({ id: rpID }: RelyingParty): Promise<Begun<PublicKeyCredentialRequestOptionsJSON>> {
    const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
    const content = { challenge: options.challenge };
    const ceremony = await this.database.inAccess((tx) =>
      this.ceremonies.begin(tx, 'passkey-sign-in', content, new Date()),
    );
    return { options, ceremony };
  }

  /** Null where it is not what was asked for, too late, or of nobody. */
  signIn(
    party: RelyingParty,
    ceremony: string | undefined,
    response: AuthenticationResponseJSON,
    request: FastifyRequest,
  ): Promise<Entry | null> {
    const now = new Date();
    return this.database.inAccess(async (tx) => {
      const content = await this.ceremonies.take(tx, 'passkey-sign-in', ceremony, now);
      const passkey = content && (await this.store.find(tx, response.id));
      if (!passkey || !isOf(response, passkey.accountId)) return null;
      const counter = await newCounter(party, content.challenge ?? '', response, passkey);
      if (counter === null) return null;
      await this.store.use(tx, passkey.credentialId, counter, now);
      const entering = { accountId: passkey.accountId, stage: 'full', isStrong: true } as const;
      return this.entrance.enter(tx, entering, request, now);
    });
  }

  /** False where the account has none of this id. */
  remove(who: Holder, credentialId: string): Promise<boolean> {
    return this.database.inAccess(async (tx) => {
      const removed = await this.store.remove(tx, who.accountId, credentialId);
      if (!removed) return false;
      await this.trail.append(
        tx,
        who,
        { action: 'account.passkey-removed', before: { name: removed.name } },
        new Date(),
      );
      return true;
    });
  }
}

/** How often the passkey has signed by now; null where it has not signed what was asked. */
async function newCounter(
  { id: expectedRPID, origin: expectedOrigin }: RelyingParty,
  expectedChallenge: string,
  response: AuthenticationResponseJSON,
  { credentialId, publicKey, counter, transports }: PasskeyEntity,
): Promise<number | null> {
  const credential = { id: credentialId, publicKey: Uint8Array.from(publicKey), counter: Number(counter), transports };
  const asked = {
    response,
    expectedChallenge,
    expectedOrigin,
    expectedRPID,
    credential,
    requireUserVerification: true,
  };
  const done = await orNull(() => verifyAuthenticationResponse(asked));
  return done?.verified ? done.authenticationInfo.newCounter : null;
}

/** The authenticator says itself whose passkey it is. */
function isOf({ response }: AuthenticationResponseJSON, accountId: string): boolean {
  const { userHandle } = response;
  return typeof userHandle === 'string' && Buffer.from(userHandle, 'base64url').toString() === accountId;
}

/** The library throws where something is not as it was asked. */
async function orNull<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}
