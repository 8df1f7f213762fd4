import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface Claims {
  email: string;
  email_verified?: boolean;
  name?: string;
}

/** A real OpenID Connect provider at which whoever comes is signed in as `who`. */
export interface IdentityProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** the subject that is signed in, and what the provider says of it; null: it refuses */
  who: { subject: string; claims: Claims } | null;
  /** whether what it says is signed with another key than its own */
  isForged: boolean;
  stop: () => Promise<void>;
}

export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  const server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['krisenfest', 'a secret of the company'];
  const idp: IdentityProvider = {
    ...{ issuer, clientId, clientSecret, who: null, isForged: false },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, subject) => ({ accountId: subject, claims: () => ({ sub: subject, ...idp.who?.claims }) }),
  });
  provider.use(async (context, next) => {
    await next();
    const answer = context.body as { id_token?: string } | undefined;
    if (idp.isForged && answer?.id_token) answer.id_token = forged(answer.id_token);
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void decide(provider, idp, request, response);
    else void callback(request, response);
  });
  return idp;
}

/** As it was, but for the signature. */
function forged(token: string): string {
  const [head, claims, signature = ''] = token.split('.');
  return [head, claims, [...signature].reverse().join('')].join('.');
}

async function decide(
  provider: Provider,
  { who }: IdentityProvider,
  ...[request, response]: Parameters<ReturnType<Provider['callback']>>
): Promise<void> {
  const { params, session } = await provider.interactionDetails(request, response);
  if (who === null) return provider.interactionFinished(request, response, { error: 'access_denied' });
  const grant = new provider.Grant({
    accountId: session?.accountId ?? who.subject,
    clientId: String(params['client_id']),
  });
  grant.addOIDCScope('openid email profile');
  const result = { login: { accountId: who.subject, remember: false }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result);
}
