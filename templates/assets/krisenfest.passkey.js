import { token } from './krisenfest.save.js';

// Passkeys belong to names: where the address is a number no browser makes any.
const isAble = 'PublicKeyCredential' in window && !/^[\d.]+$|:/.test(location.hostname);

/** The button below the form for signing in. */
export function passkeySignIn(box) {
  if (!isAble) return;
  const { passkeySignIn: address, next } = box.dataset;
  const button = box.querySelector('button');
  box.hidden = false;
  const without = document.querySelector('[data-without-passkeys]');
  if (without) without.hidden = true;
  button.addEventListener('click', () =>
    attempt(box, button, async () => {
      const { options } = await ask(`${address}/options`);
      const credential = await navigator.credentials.get({ publicKey: asked(options) });
      await ask(address, JSON.stringify(signed(credential)));
      location.assign(next);
    }),
  );
}

/** The form that makes one: its fields go first, then what the device has made. */
export function passkeyForm(form) {
  if (!isAble) return;
  form.hidden = false;
  document.querySelector('[data-without-passkeys]').hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(form, form.querySelector('button'), async () => {
      const { options } = await ask(form.action, new URLSearchParams(new FormData(form)));
      const credential = await navigator.credentials.create({ publicKey: asked(options) });
      const { to } = await ask(form.dataset.passkeyAdd, JSON.stringify(made(credential)));
      location.assign(to);
    });
  });
}

/** What the server says is wrong. */
class Refused extends Error {}

async function attempt(box, button, work) {
  const { cancelled, known, failed } = box.dataset;
  const line = box.querySelector('[role=alert]');
  line.textContent = '';
  button.disabled = true;
  try {
    await work();
  } catch (error) {
    const texts = { NotAllowedError: cancelled, InvalidStateError: known };
    line.textContent = error instanceof Refused ? error.message : (texts[error.name] ?? failed);
  } finally {
    button.disabled = false;
  }
}

async function ask(address, body) {
  const type = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const headers = { accept: 'application/json', ...type, ...token() };
  const reply = await fetch(address, { method: 'POST', headers, body });
  const isJson = (reply.headers.get('content-type') ?? '').includes('json');
  const answer = isJson ? await reply.json() : {};
  if (answer.error) throw new Refused(answer.error);
  if (!reply.ok || !isJson) throw new Error(String(reply.status));
  return answer;
}

/** What the server asks, with bytes where JSON has base64url. */
function asked({ challenge, user, allowCredentials, excludeCredentials, ...rest }) {
  const named = (list) => list?.map((each) => ({ ...each, id: bytes(each.id) }));
  return {
    ...rest,
    challenge: bytes(challenge),
    ...(user && { user: { ...user, id: bytes(user.id) } }),
    ...(allowCredentials && { allowCredentials: named(allowCredentials) }),
    ...(excludeCredentials && { excludeCredentials: named(excludeCredentials) }),
  };
}

function made(credential) {
  const { clientDataJSON, attestationObject } = credential.response;
  const transports = credential.response.getTransports?.() ?? [];
  const response = { clientDataJSON: text(clientDataJSON), attestationObject: text(attestationObject), transports };
  return { ...named(credential), response };
}

function signed(credential) {
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response;
  const response = {
    clientDataJSON: text(clientDataJSON),
    authenticatorData: text(authenticatorData),
    signature: text(signature),
    ...(userHandle && { userHandle: text(userHandle) }),
  };
  return { ...named(credential), response };
}

function named({ id, rawId, type }) {
  return { id, rawId: text(rawId), type, clientExtensionResults: {} };
}

function bytes(base64url) {
  const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (each) => each.charCodeAt(0));
}

function text(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
