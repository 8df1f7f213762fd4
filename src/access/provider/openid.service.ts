import { Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import { Config } from '../../config/config.js';
import { Vault } from '../vault/vault.js';
import { type IdentityProviderEntity } from './provider.entity.js';

/** What is kept from the way out to the way back. */
export interface Journey {
  [key: string]: string;
  organisationId: string;
  state: string;
  nonce: string;
  verifier: string;
  next: string;
}

/** Whom the provider vouches for. */
export interface Identity {
  issuer: string;
  subject: string;
  /** in small letters */
  email: string;
  name: string;
}

const seconds = 10;
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** The dialogue with an OpenID Connect provider: code flow with PKCE, state and nonce. Throws where it does not answer. */
@Injectable()
export class OpenId {
  constructor(
    private readonly vault: Vault,
    private readonly config: Config,
  ) {}

  /** https; on a service that only this machine reaches also one on this machine. */
  isAllowed(issuer: string): boolean {
    if (!URL.canParse(issuer)) return false;
    const { protocol, hostname, username, password } = new URL(issuer);
    if (username !== '' || password !== '') return false;
    return protocol === 'https:' || (this.config.url === undefined && protocol === 'http:' && loopback.test(hostname));
  }

  /** Throws where there is no provider at the address. */
  async check(provider: IdentityProviderEntity): Promise<void> {
    await this.discover(provider);
  }

  async leave(provider: IdentityProviderEntity, origin: string, next: string): Promise<{ to: URL; journey: Journey }> {
    const verifier = openid.randomPKCECodeVerifier();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const to = openid.buildAuthorizationUrl(await this.discover(provider), {
      redirect_uri: callbackOf(origin),
      scope: 'openid email profile',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { to, journey: { organisationId: provider.organisationId, state, nonce, verifier, next } };
  }

  /** Null: the provider vouches for nobody with an address. */
  async comeBack(provider: IdentityProviderEntity, journey: Journey, back: URL): Promise<Identity | null> {
    const tokens = await openid.authorizationCodeGrant(await this.discover(provider), back, {
      pkceCodeVerifier: journey.verifier,
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return null;
    const { email, name } = claims;
    if (typeof email !== 'string' || claims.email_verified === false) return null;
    const address = email.toLowerCase();
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: address,
      name: (typeof name === 'string' && name.slice(0, 200)) || address,
    };
  }

  private discover({ issuer, clientId, clientSecret, organisationId }: IdentityProviderEntity) {
    const url = new URL(issuer);
    // Without it the library trusts the connection and looks at no signature.
    const signed = [openid.enableNonRepudiationChecks];
    const execute = url.protocol === 'http:' ? [...signed, openid.allowInsecureRequests] : signed;
    const secret = this.vault.open(clientSecret, organisationId);
    return openid.discovery(url, clientId, secret, undefined, { execute, timeout: seconds });
  }
}

export function callbackOf(origin: string): string {
  return `${origin}/sign-in/callback`;
}
