import { describe, expect, it } from '@jest/globals';
import { type Role } from '../../src/access/permissions/permissions.js';
import { textOfPages } from '../pdf/tools.js';
import { browserAtService } from '../support/browser-at-service.js';
import {
  agency,
  approve,
  ask,
  buildAndMend,
  confirm,
  returnAndMend,
  review,
  reviewer,
  settle,
  toAgency,
  toPlan,
} from '../support/browser-both-sides.js';
import { Visitor } from '../support/browser-visitor.js';
import { Client } from '../support/client.js';
import { anAccount, FIRST_COMPANY, password } from '../support/people-at-work.js';
import { linkFor } from '../support/reviews.js';

const approver = 'Frances Doyle';

describe('both sides of a plan', () => {
  const at = browserAtService();

  const arrive = async () =>
    Visitor.arrive(await at.browser.enter(), at.service.address, { javascript: true, language: 'en' });

  /** Somebody of the company, at a browser of their own. */
  async function colleague(name: string, role: Role): Promise<Visitor> {
    const email = `${role}@marlbeck.example`;
    await anAccount(at.service.app, email, [{ organisationId: FIRST_COMPANY, kind: 'company', role }], name);
    const visitor = await arrive();
    await visitor.open('/sign-in');
    await visitor.type('E-mail', email);
    await visitor.type('Password', password);
    await visitor.press('Sign in');
    return visitor;
  }

  async function printed(who: Visitor): Promise<string> {
    await who.open('/plans');
    await who.press(toPlan);
    await who.press('Documents');
    await who.press('Version 3 is in force: its documents are the ones to hand out.');
    const { content } = await at.browser.download(() => who.fetch('Download PDF'));
    return textOfPages(content).join('\n');
  }

  it('agree on it: built, returned, mended, published, reviewed, answered, confirmed, and printed', async () => {
    const editor = await colleague('Edda Marsh', 'editor');
    const other = await colleague(approver, 'approver');
    const outside = await arrive();
    await buildAndMend(editor);
    await returnAndMend(editor, other);
    await approve(other, 2);
    await ask(editor);
    await review(outside, await linkFor(new Client(at.service.address, 'en'), reviewer.email));
    await settle(editor);
    await approve(other, 3);
    await toAgency(editor);
    await editor.press('Send the difference');
    await confirm(outside);
    await editor.open(editor.path);
    expect((await editor.read('.verdict')).join()).toMatch(
      /Signed off on .* by Nora Finch, exactly as the plan is now/,
    );

    const text = await printed(other);
    const words = [
      ' · Version 3',
      `${approver} (`,
      agency,
      `${reviewer.name}, ${reviewer.function}`,
      'for exactly this content',
    ];
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
    expect([editor, other, outside].flatMap(({ complaints }) => complaints)).toEqual([]);
  }, 180_000);
});
