import { type Answer, type Client } from './client.js';

/** So many of one kind: a plan has thirty forms for its thirty activities. */
const most = 3;
const file = /\.\w+(\/preview)?$/;

/** The pages that can be reached from one by links and by forms that only ask; files are left out, and their previews, which print them. */
export async function crawl(client: Client, start: string): Promise<Answer[]> {
  const known = new Set<string>();
  const seen = new Map<string, number>();
  const pages: Answer[] = [];
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (known.has(path)) continue;
    known.add(path);
    const kind = placeOf(path).replace(/\?.*/, '');
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if ((seen.get(kind) ?? 0) > most) continue;
    const page = await client.get(path);
    if (!page.headers.get('content-type')?.startsWith('text/html')) continue;
    pages.push(page);
    const next = [...page.links, ...asked(page)].map((href) => new URL(href, client.address + path));
    const own = next.filter(
      ({ origin, pathname }) => origin === client.address && pathname.startsWith(start) && !file.test(pathname),
    );
    waiting.push(...own.map(({ pathname, search }) => pathname + search));
  }
  return pages;
}

/** Where the forms lead that change nothing: with each choice of each of their fields, one at a time. */
function asked(page: Answer): string[] {
  const forms = page.$('main form').filter((_, form) => (page.$(form).attr('method') ?? 'get') === 'get');
  return forms.toArray().flatMap((element) => {
    const action = page.$(element).attr('action') ?? page.path.replace(/\?.*/, '');
    const selects = page.$(element).find('select[name]').toArray();
    return selects.flatMap((select) =>
      page
        .$(select)
        .find('option')
        .toArray()
        .map((option) => {
          const query = new URLSearchParams({
            [page.$(select).attr('name') ?? '']: page.$(option).attr('value') ?? page.$(option).text(),
          });
          return `${action}?${query.toString()}`;
        }),
    );
  });
}

/** What kind of page it is: its status, and its address without the names of things. */
export function kindOf({ path, status }: Answer): string {
  return `${status} ${placeOf(path)}`;
}

function placeOf(path: string): string {
  const [address = '', query = ''] = path.split('?');
  const [, list = '', plan, section, key, ...rest] = address.split('/');
  // Outside of the plans no thing is named in an address.
  if (list !== 'plans') return address;
  const thing = section === undefined || key === undefined ? [] : [keyOf(section, key)];
  const parts = [list, plan && ':plan', section, ...thing, ...rest].filter((part) => part !== undefined);
  const asked = [...new URLSearchParams(query).keys()].map((name) => `?${name}`);
  return `/${parts.join('/')}${asked.join('')}`;
}

/** Behind some words stands which list is meant, else which thing. */
function keyOf(section: string, key: string): string {
  return ['add', 'catalogue', 'documents'].includes(section) ? key : ':key';
}

/** Which parts a page is made of: its elements with their classes, each once. */
export function shapeOf(html: string): string {
  const parts = html.matchAll(/<([a-z0-9]+)(?:[^>]*? class="([^"]*)")?/g);
  return [...new Set([...parts].map(([, tag, classes]) => `${tag}.${classes ?? ''}`))].sort().join(' ');
}
