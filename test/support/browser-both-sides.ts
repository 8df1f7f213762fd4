import { expect } from '@jest/globals';
import { type Visitor } from './browser-visitor.js';
import { password } from './people-at-work.js';

/** What the people of a company and of its agency do about the example, each at a browser of their own. */

export const toPlan = 'Crisis communication plan 2027 – Marlbeck & Dales Credit Union';
export const agency = 'Fairlead Communications Ltd';
export const reviewer = { name: 'Nora Finch', function: 'Account director', email: 'nora@fairlead.example' };
const onCall = 'Duty communications lead (on-call phone, round the clock)';
const difference = '“Reply to comments and messages” Draft review and sparring C Consulted S Support';
const endOfNextYear = `1231${new Date().getFullYear() + 1}`;

/** As often as the page asks for it: whether promises can be kept takes a while to check. */
async function freeze(editor: Visitor, number: number, note: string): Promise<void> {
  await editor.press('Versions');
  await editor.type('What is new', note);
  do await editor.press(`Freeze version ${number}`);
  while ((await editor.read('.conflict')).join().includes('is still being checked'));
}

async function submit(editor: Visitor): Promise<void> {
  await editor.choose('How many have to approve?', '1');
  await editor.press('Send for approval');
  expect(await editor.read('h1 .badge')).toEqual(['waits for approval']);
}

/** From the start page, where it waits. */
export async function approve(who: Visitor, number: number): Promise<void> {
  await who.open('/plans');
  await who.press(toPlan);
  await who.press(`Approve version ${number}`);
  await who.press(`Publish version ${number}`);
  expect(await who.read('h1')).toEqual([`Version ${number} in force`]);
}

/** What stands against freezing the example, from the page of versions, which says so and leads to it. */
async function mend(editor: Visitor): Promise<void> {
  await editor.press('Versions');
  expect((await editor.read('#freeze')).join()).toMatch(/\d errors keep the plan from being frozen\./);
  await editor.press('See the errors');
  const errors = await editor.read('.finding a');
  expect(errors[0]).toMatch(/“Technology .*” is accountable .* no deputy/);
  await editor.press(errors[0] ?? 'an error');
  await editor.choose('Deputy 1', onCall);
  await editor.press('Save');
  for (const [name, place] of [
    ['Chief Executive (crisis lead)', 'Deputy 2'],
    ['Risk, compliance and data protection', 'Deputy 3'],
  ] as const) {
    await editor.press(name);
    await editor.choose(place, onCall);
    await editor.press('Save');
  }
  await editor.press(toPlan);
  await editor.press('Channels and response times');
  await editor.press('Press office');
  await editor.type('within', '90', { within: 'Response times', index: 2 });
  await editor.press('Save');
  await editor.press(toPlan);
}

export async function buildAndMend(editor: Visitor): Promise<void> {
  await editor.open('/plans');
  // The second of the two is the one in English.
  await editor.press('Open example', { index: 1 });
  await mend(editor);
  await freeze(editor, 1, 'First version');
  await submit(editor);
}

/** Version 1 comes back with a reason; version 2 does what it asks for. */
export async function returnAndMend(editor: Visitor, other: Visitor): Promise<void> {
  const reason = 'It has to be valid until the end of the year.';
  await other.open('/plans');
  await other.press(toPlan);
  await other.unfold('Return');
  await other.type('Why', reason);
  await other.press('Return version 1');
  await editor.open(editor.path);
  expect((await editor.read()).join()).toContain(reason);
  await editor.press(toPlan);
  expect((await editor.read()).join()).toContain('Version 1 was returned with a reason.');
  await editor.press('Company and principles');
  await editor.type('Valid until', endOfNextYear);
  await editor.press('Save');
  await freeze(editor, 2, 'Valid until the end of the year');
  await submit(editor);
}

/** Sends the version in force to the agency, by mail. */
export async function ask(editor: Visitor): Promise<void> {
  await toAgency(editor);
  await editor.type('E-mail', reviewer.email);
  await editor.press('Send');
}

/** Comes in by the link of the mail: objects to one row, proposes something else for another, signs off the rest. */
export async function review(visitor: Visitor, link: string): Promise<void> {
  await visitor.open(link);
  await visitor.type('Name of your agency', 'Fairlead');
  await visitor.type('Your name', reviewer.name);
  await visitor.type('Password', password);
  await visitor.press('Set up account and review');
  const toMatrix = 'To the matrix';
  await visitor.press('Notice and report');
  await visitor.unfold('Object');
  await visitor.type('Why?', 'At night nobody of ours is awake.');
  await visitor.press('Object', { index: 1 });
  await visitor.press(toMatrix);
  await visitor.press('Reply to comments and messages');
  await visitor.unfold('Propose another letter');
  await visitor.choose('For which role', 'Draft review and sparring');
  await visitor.choose('Letter', 'S – Support');
  await visitor.press('Send proposal');
  await visitor.press(toMatrix);
  const rest = (await visitor.read('button')).find((text) => text.startsWith('Accept all')) ?? 'Accept all';
  await visitor.press(rest);
  await signOff(visitor);
  expect((await visitor.read('.verdict')).join()).toContain('but for 2 rows');
}

async function signOff(visitor: Visitor): Promise<void> {
  await visitor.type('Your function', reviewer.function);
  await visitor.press('Sign off');
}

export async function toAgency(editor: Visitor): Promise<void> {
  await editor.open('/plans');
  await editor.press(toPlan);
  await editor.press('Review by agencies');
  await editor.press(agency);
}

/** Answers the objection, takes the proposal over, and freezes what came of it. */
export async function settle(editor: Visitor): Promise<void> {
  await toAgency(editor);
  await editor.unfold('Answer');
  await editor.type('Answer', 'By day is enough.');
  await editor.press('Answer', { index: 1 });
  await editor.press('Take the proposal over: S for Draft review and sparring');
  await editor.press(toPlan);
  await freeze(editor, 3, 'Fairlead supports with replies');
  await submit(editor);
}

export async function confirm(visitor: Visitor): Promise<void> {
  await visitor.open('/reviews');
  await visitor.press('Marlbeck & Dales Credit Union');
  expect(await visitor.read('.changes tbody tr')).toEqual([difference]);
  expect((await visitor.read('#signoff li')).join()).toBe('Notice and report answer waits');
  await visitor.press('Notice and report', { within: 'Left out' });
  expect((await visitor.read()).join()).toContain('By day is enough.');
  await visitor.press('Accept');
  await signOff(visitor);
}
