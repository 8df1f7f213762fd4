/** What a browser of the first account sends along. */
export interface Credentials {
  cookies: ReadonlyMap<string, string>;
  csrf: string;
}

export const FIRST = {
  organisation: 'Salzachgold Molkerei',
  name: 'Ines Auer',
  email: 'ines@example.org',
  password: 'vier zufällige Wörter',
};

const known = new Map<string, Promise<Credentials>>();

/** Sets up the company of a new service, or signs in there, so that whoever visits it is the first account. */
export function setUp(address: string): Promise<Credentials> {
  const made = signUp(address);
  known.set(address, made);
  return made;
}

/** Of the first account at this service; null where none was set up by a test. */
export async function credentialsAt(address: string): Promise<Credentials | null> {
  return (await known.get(address)) ?? null;
}

async function signUp(address: string): Promise<Credentials> {
  const body = new URLSearchParams(FIRST);
  const post = (path: string) => fetch(address + path, { method: 'POST', body, redirect: 'manual' });
  const first = await post('/setup');
  // Started again on its data, the service has its first account already.
  const reply = first.headers.get('location') === '/sign-in' ? await post('/sign-in') : first;
  if (reply.status !== 303) throw new Error(`no first account: ${reply.status} ${await reply.text()}`);
  const cookies = cookiesOf(reply);
  const page = await fetch(`${address}/plans`, { headers: { cookie: joined(cookies) } });
  const [, csrf = ''] = /<meta name="csrf" content="([^"]+)"/.exec(await page.text()) ?? [];
  return { cookies, csrf };
}

export function cookiesOf(reply: Response): Map<string, string> {
  return new Map(
    reply.headers.getSetCookie().map((each) => {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      return [name, value];
    }),
  );
}

export function joined(cookies: ReadonlyMap<string, string>): string {
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}
