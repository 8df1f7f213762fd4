import { type INestApplication } from '@nestjs/common';
import { type Plan } from '../../src/domain/plan/plan.js';
import { type Answer, Client } from './client.js';
import { password } from './people-at-work.js';
import { aVersion, sent } from './reviews.js';

/** The pages of a review on both sides: sent, asked, answered, refused, signed, changed. */
export async function reviewStatesOf(app: INestApplication, owner: Client, plan: string): Promise<Answer[]> {
  const content = (await owner.exported(plan)) as Plan;
  const agency = content.agencies[0]?.id ?? '';
  const home = `${plan}/reviews/${agency}`;
  const nothing = [await owner.get(`${plan}/reviews`), await owner.get(home)];
  const email = `review-${owner.language}@example.org`;
  const values = { email, dueOn: '2099-12-31', message: 'Please look at the nights.\nThank you.' };
  const link = (await sent(app, owner, plan, agency, { number: 1, values })) ?? '';
  const waiting = [
    await owner.get(home),
    await owner.submit((await owner.get(home)).form(`${home}/send`).fill({ email: 'nobody' })),
  ];
  const reviewer = new Client(owner.address, owner.language, true);
  const refused = await reviewer.submit((await reviewer.get(link)).form(link).fill({ agency: '' }));
  const known = await reviewer.follow(await reviewer.send('POST', link, new URLSearchParams({ account: 'yes' })));
  const asked = [await reviewer.get(link), refused, await owner.get(link), known];
  const person = { agency: 'Lautstark', name: 'Rosa', password };
  const { target } = await reviewer.submit((await reviewer.get(link)).form(link).fill(person));
  return [...nothing, ...waiting, ...asked, ...(await course(app, owner, reviewer, plan, target, home))];
}

async function course(
  app: INestApplication,
  owner: Client,
  reviewer: Client,
  plan: string,
  review: string,
  home: string,
): Promise<Answer[]> {
  const first = await reviewer.get(review);
  const rows = first.links.filter((href) => href.startsWith(`${review}/rows/`));
  const [one = '', other = ''] = rows;
  const answer = async (row: string, more: Record<string, string>) =>
    reviewer.send('POST', row, new URLSearchParams({ round: '1', ...more }));
  const wrong = [
    await answer(one, { kind: 'object', text: '' }),
    await answer(one, { kind: 'propose', role: 'none', letter: 'A' }),
    await reviewer.send('POST', one, new URLSearchParams({ round: '7', kind: 'object', text: 'Late' })),
    await reviewer.submit(first.form(`${review}/comment`)),
  ];
  await answer(one, { kind: 'comment', text: 'Does that hold at night, too?' });
  const asking = [await reviewer.get(review), await owner.get(home)];
  await answer(one, { kind: 'object', text: 'Nobody is there at night.' });
  const [role = ''] = (await reviewer.get(other)).form(other).options('role').filter(Boolean);
  const letters = ['I', 'C', 'S'].map((letter) => answer(other, { kind: 'propose', role, letter, text: 'Rather so.' }));
  await Promise.all(letters);
  const open = [await reviewer.get('/reviews'), await reviewer.get(review), await reviewer.get(`${review}?rows=open`)];
  const said = [await reviewer.get(one), await reviewer.get(other), await owner.get(home)];
  await owner.send(
    'POST',
    `${home}/reply`,
    new URLSearchParams({ activity: rowOf(one), text: 'From June on we are.' }),
  );
  const empty = await owner.send('POST', `${home}/reply`, new URLSearchParams({ activity: rowOf(one), text: '' }));
  await reviewer.submit((await reviewer.get(review)).form(`${review}/accept`));
  const ready = await reviewer.get(review);
  const sign = async () => (await reviewer.get(review)).form(`${review}/signoff`);
  const unsigned = await reviewer.submit((await sign()).fill({ function: '' }));
  await reviewer.submit((await sign()).fill({ function: 'Director' }));
  const signed = [
    await reviewer.get(`${review}?done=signed`),
    await owner.get(home),
    await owner.get(`${home}/withdraw`),
  ];
  const changed = await changedPlan(app, owner, plan, home);
  return [
    ...wrong,
    ...asking,
    ...open,
    ...said,
    empty,
    ready,
    unsigned,
    ...signed,
    changed,
    await reviewer.get(review),
    await reviewer.get('/reviews?search=nobody'),
  ];
}

/** A row changes its name and letters, and is sent. */
async function changedPlan(app: INestApplication, owner: Client, plan: string, home: string): Promise<Answer> {
  const content = (await owner.exported(plan)) as Plan;
  const [first, ...rest] = content.activities;
  if (!first) throw new Error('no activity');
  const activities = [{ ...first, name: `${first.name}, too`, assignments: {} }, ...rest.slice(1)];
  await aVersion(app, plan, { ...content, activities }, 2);
  await owner.submit((await owner.get(home)).form(`${home}/send`).fill({ version: '2' }));
  return owner.get(home);
}

function rowOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}
