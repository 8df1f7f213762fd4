import { URLSearchParams } from 'node:url';
import { aReadyPlanWith } from '../../../test/builders/plan.builder.js';
import { Client } from '../../../test/support/client.js';
import { FIRST } from '../../../test/support/first-account.js';

const password = 'vier andere Wörter';
const approver = { name: 'Franz Huber', email: 'franz@example.org' };
const agency = { agency: 'Lautstark', name: 'Rosa Wind' };
const agencyAddress = 'rosa@example.org';

/**
 * Fills a new service through its own pages: an example, a plan in force with a second version under way, an agency that
 * has answered a review, people who are asked for their contact data. Gives who is signed in, paths of what is to be
 * attacked, and links that nobody has used.
 */
export async function furnish(address) {
  const owner = new Client(address, 'en', true);
  sentOn(await owner.fillIn('/setup', FIRST));
  const examples = (await owner.get('/plans')).form('/plans/example');
  const example = sentOn(await owner.submit(examples, ['example', 'credit-union']));
  const plan = await planInForce(owner, address);
  const reviewer = new Client(address, 'en', true);
  const review = await reviewed(owner, reviewer, plan);
  const correction = await corrected(owner, address, plan);
  const links = await unusedLinks(owner, plan);
  return { owner, reviewer, paths: { example, plan, review, correction, ...links } };
}

/** Version 1 is in force, version 2 waits for approval. */
async function planInForce(owner, address) {
  const plan = await owner.importPlan(JSON.stringify(aReadyPlanWith()));
  const second = new Client(address, 'en', true);
  const invitation = await invited(owner, { email: approver.email, role: 'approver' });
  sentOn(await second.submit((await second.get(invitation)).form(invitation).fill({ name: approver.name, password })));
  const freeze = async () => sentOn(await owner.fillIn(`${plan}/versions`, { note: 'As agreed' }, `${plan}/versions`));
  const move = async (who, version, step, values = {}) =>
    sentOn(await who.fillIn(version, values, `${version}/${step}`));
  const first = await freeze();
  await move(owner, first, 'submit', { approvals: '1' });
  await move(second, first, 'approve');
  await move(second, first, 'publish');
  await owner.fillIn(`${plan}/owners/lead`, { mandate: 'Decides and speaks in a crisis.' });
  await move(owner, await freeze(), 'submit', { approvals: '1' });
  return plan;
}

/** Sent and accepted; one row is objected to. */
async function reviewed(owner, reviewer, plan) {
  await send(owner, plan, agencyAddress);
  const link = await newest(owner, '/review/');
  const review = sentOn(await reviewer.submit((await reviewer.get(link)).form(link).fill({ ...agency, password })));
  const page = await reviewer.get(review);
  const row = page.links.find((href) => href.startsWith(`${review}/rows/`));
  const objection = new URLSearchParams({ round: '1', kind: 'object', text: 'Not at night.' });
  sentOn(await reviewer.send('POST', row, objection));
  return review;
}

async function send(owner, plan, email) {
  const home = `${plan}/reviews/wave`;
  const form = (await owner.get(home)).form(`${home}/send`);
  sentOn(await owner.submit(form.fill({ version: '1', email, ...(form.names.includes('to') ? { to: 'mail' } : {}) })));
}

/** Somebody has corrected what the plan says of them, and it waits to be taken over. */
async function corrected(owner, address, plan) {
  await ask(owner, plan, 'ana');
  const link = await newest(owner, '/contact/');
  const stranger = new Client(address, 'en', true);
  sentOn(await stranger.submit((await stranger.get(`${link}/correction`)).form().fill({ message: 'A new number' })));
  const page = await owner.get(`${plan}/contacts`);
  return page.links.find((href) => href.startsWith(`${plan}/contacts/`));
}

async function ask(owner, plan, person) {
  await owner.fillIn(`${plan}/people/${person}`, { email: `${person}@example.org` });
  const form = (await owner.get(`${plan}/contacts`)).form(`${plan}/contacts/ask`);
  sentOn(await owner.submit(form.tamper({ person })));
}

/** What a stranger may open who has got a mail. */
async function unusedLinks(owner, plan) {
  const invitation = await invited(owner, { email: 'eva@example.org', role: 'reader' });
  await ask(owner, plan, 'ben');
  const other = await owner.importPlan(JSON.stringify(aReadyPlanWith({ '/title': 'Plan of the second dairy' })));
  sentOn(await owner.fillIn(`${other}/versions`, { note: 'First' }, `${other}/versions`));
  await send(owner, other, 'nora@example.org');
  return { invitation, contact: await newest(owner, '/contact/'), invited: await newest(owner, '/review/') };
}

async function invited(owner, values) {
  sentOn(await owner.fillIn('/administration', values, '/administration/invitations'));
  return newest(owner, '/invitation/');
}

/** The newest link of a kind that waits in the outbox. */
async function newest(owner, kind) {
  const [link] = new RegExp(`${kind}[\\w-]{43}`).exec((await owner.get('/administration/outbox')).text) ?? [];
  if (!link) throw new Error(`no link ${kind} in the outbox`);
  return link;
}

/** Where a form that was taken leads. */
function sentOn(answer) {
  if (answer.status !== 303) throw new Error(`${answer.path} answered ${answer.status}: ${answer.text.slice(0, 500)}`);
  return answer.target;
}
