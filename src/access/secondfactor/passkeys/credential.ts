import { type AuthenticationResponseJSON, type RegistrationResponseJSON } from '@simplewebauthn/server';

/** What a browser sends of a new passkey; null where it is nothing of the kind. */
export function newCredentialOf(body: unknown): RegistrationResponseJSON | null {
  const isOne = isCredential(body) && areTexts(body.response, ['clientDataJSON', 'attestationObject']);
  return isOne ? (body as unknown as RegistrationResponseJSON) : null;
}

/** What a browser sends of a passkey that is used; null where it is nothing of the kind. */
export function credentialOf(body: unknown): AuthenticationResponseJSON | null {
  const isOne = isCredential(body) && areTexts(body.response, ['clientDataJSON', 'authenticatorData', 'signature']);
  return isOne ? (body as unknown as AuthenticationResponseJSON) : null;
}

/** How it can be reached, as far as the browser says so. */
export function transportsOf({ response }: RegistrationResponseJSON): string[] {
  const given: unknown = response.transports;
  return Array.isArray(given) ? given.filter((each): each is string => /^[a-z-]{1,20}$/.test(String(each))) : [];
}

function isCredential(body: unknown): body is { response: Record<string, unknown> } {
  if (!isThing(body) || !areTexts(body, ['id', 'rawId', 'type'])) return false;
  return isThing(body.response) && isThing(body.clientExtensionResults);
}

function areTexts(thing: Record<string, unknown>, names: string[]): boolean {
  return names.every((name) => typeof thing[name] === 'string');
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
