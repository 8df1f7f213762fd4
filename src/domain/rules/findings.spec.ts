import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { aPlan, aPlanWith, planToday } from '../../../test/builders/plan.builder.js';
import { parsePlan } from '../plan/parse.js';
import { type Plan } from '../plan/plan.js';
import { type Finding } from './finding.js';
import { brokenReferenceFindings, findings, impossible } from './findings.js';
import { inOrder } from './order.js';

type Changes = Record<string, unknown>;
type Case = [string, Changes, string[]];

const places = (found: Finding[]) => found.map(({ code, path }) => `${code} ${path}`);
const check = (changes: Changes) => findings(aPlanWith(changes), { today: planToday });
const roster = { name: 'Other roster', handover: { from: '2026-11-02', at: '09:00', everyDays: 7 }, hours: [] };
const mixed = { ...roster, id: 'mixed', members: ['ana', 'dora'] };
const alone = { ...roster, id: 'alone', members: ['cem'] };
const ghost = { ...roster, id: 'ghosts', members: ['ghost'] };
const onX = (text: string, kind = 'first_reaction') => ({ kind, channels: ['x'], language: 'en', text });
const at = {
  listen: '/activities/0/assignments',
  draft: '/activities/1/assignments',
  release: '/activities/2/assignments',
  practise: '/activities/3/assignments',
};

const impossibleCases: Case[] = [
  [
    'X1: a support role is accountable',
    { [at.draft]: { press: 'R', watch: 'A', lead: 'I' } },
    [`X1 ${at.draft}/watch`],
  ],
  ['X1: a support role is responsible', { [`${at.draft}/watch`]: 'R' }, [`X1 ${at.draft}/watch`]],
  ['X2: an agency’s person holds an internal owner', { '/owners/0/holders/-': 'dora' }, ['X2 /owners/0/holders/2']],
  [
    'X2: a roster with an agency’s person holds an internal owner',
    { '/rosters/-': mixed, '/owners/1/holders/0': 'roster:mixed' },
    ['X2 /owners/1/holders/0'],
  ],
  [
    'X2: the company’s own person holds a support role',
    { '/agencies/0/supportRoles/0/holders/-': 'ana' },
    ['X2 /agencies/0/supportRoles/0/holders/1'],
  ],
  [
    'X2: another agency’s person holds a support role',
    { '/agencies/-': { id: 'rival', name: 'Rival', supportRoles: [] }, '/people/3/agency': 'rival' },
    ['X2 /agencies/0/supportRoles/0/holders/0'],
  ],
  [
    'X3: each A of a row after the first',
    { [at.draft]: { press: 'A', social: 'A', lead: 'A', service: 'R', watch: 'I' } },
    ['W2 /owners/0', `X3 ${at.draft}/social`, `X3 ${at.draft}/lead`],
  ],
  ['X4: a support role publishes', { '/channels/0/publish/owner': 'watch' }, ['X4 /channels/0/publish/owner']],
  ['X4: a support role decides', { '/escalation/0/steps/1/role': 'watch' }, ['X4 /escalation/0/steps/1/role']],
  [
    'X4: a support role approves a step',
    { '/escalation/0/steps/2/action': 'approve' },
    ['X4 /escalation/0/steps/2/role'],
  ],
  ['X4: a support role declares a severity', { '/severities/1/declaredBy': 'watch' }, ['X4 /severities/1/declaredBy']],
  [
    'X4: a support role approves a text',
    { '/scenarios/0/statements/0/approvedBy': 'watch' },
    ['X4 /scenarios/0/statements/0/approvedBy'],
  ],
  ['X4: a support role notifies', { '/notifications/0/owner': 'watch' }, ['X4 /notifications/0/owner']],
];

const errorCases: Case[] = [
  ['E1: row without A', { [`${at.draft}/press`]: 'I' }, [`E1 ${at.draft}`]],
  ['E2: row without R', { [`${at.draft}/social`]: 'I' }, [`E2 ${at.draft}`]],
  ['E3: owner without holder', { '/owners/3/holders': [] }, ['E3 /owners/3/holders', 'E4 /owners/3/holders']],
  [
    'E3: support role without holder',
    { '/agencies/0/supportRoles/0/holders': [] },
    ['E3 /agencies/0/supportRoles/0/holders'],
  ],
  ['E4: accountable owner with one holder', { '/owners/1/holders': ['ben'] }, ['E4 /owners/1/holders']],
  [
    'E4: accountable owner whose deputy is the same person on a roster',
    { '/rosters/-': alone, '/owners/2/holders': ['cem', 'roster:alone'] },
    ['E4 /owners/2/holders'],
  ],
  ['E5: holder with an empty list of phones', { '/people/0/phones': [] }, ['E5 /people/0/phones']],
  [
    'E5: roster member without phones',
    { '/people/-': { id: 'eva', name: 'Eva', contactConfirmedOn: planToday }, '/rosters/0/members/-': 'eva' },
    ['E5 /people/4/phones'],
  ],
  ['E6: channel without custody', { '/channels/1/custody': undefined }, ['E6 /channels/1/custody/accountOwner']],
  [
    'E6: account owned by a support role',
    { '/channels/1/custody/accountOwner': 'watch' },
    ['E6 /channels/1/custody/accountOwner'],
  ],
  ['E7: severity of a scenario without policy', { '/scenarios/0/severity': 'issue' }, ['E7 /severities/0']],
  [
    'E7: severity of a response time without policy',
    { '/channels/0/responseTimes/-': { severity: 'issue', kind: 'statement', withinMinutes: 600 } },
    ['E7 /severities/0'],
  ],
  ['E7: policy without steps', { '/escalation/0/steps': [] }, ['E7 /escalation/0/steps']],
  [
    'E8: person that is not there',
    { '/people/0/agency': 'ghost' },
    ['E8 /people/0/agency', 'X2 /owners/0/holders/0', 'X2 /owners/3/holders/1'],
  ],
  ['E8: letter for a role that is not there', { [`${at.draft}/ghost`]: 'C' }, [`E8 ${at.draft}/ghost`]],
  ['E8: support role where only an owner can stand', { '/exercises/0/owner': 'watch' }, ['E8 /exercises/0/owner']],
  ['E10: no validity date', { '/validUntil': undefined }, ['E10 /validUntil']],
  ['E10: validity passed yesterday', { '/validUntil': '2026-11-30' }, ['E10 /validUntil']],
  [
    'E11: promise monitored by support roles alone',
    { '/channels/0/monitor/roles': ['watch'] },
    ['E11 /channels/0/monitor/roles'],
  ],
];

const warningCases: Case[] = [
  [
    'W1: three Rs',
    { [at.draft]: { press: 'A', social: 'R', lead: 'R', service: 'R', watch: 'I' } },
    [`W1 ${at.draft}`],
  ],
  [
    'W2: A in three of six rows',
    { [at.draft]: { social: 'A', press: 'R', lead: 'C' }, [at.practise]: { social: 'A', lead: 'R', press: 'I' } },
    ['W2 /owners/2'],
  ],
  ['W3: owner in every row', { [`${at.release}/press`]: 'I' }, ['W3 /owners/1']],
  [
    'W3: support role in every row',
    Object.fromEntries([1, 3, 4, 5].map((i) => [`/activities/${i}/assignments/watch`, 'I'])),
    ['W3 /agencies/0/supportRoles/0'],
  ],
  [
    'W4: four Cs',
    {
      '/owners/-': { id: 'legal', function: 'Legal', holders: ['ana'] },
      [`${at.release}/legal`]: 'R',
      [at.draft]: { press: 'A', social: 'R', lead: 'C', watch: 'C', service: 'C', legal: 'C' },
    },
    [`W4 ${at.draft}`],
  ],
  ['W5: nobody consulted or informed', { [`${at.draft}/lead`]: undefined }, [`W5 ${at.draft}`]],
  ['W6: idle owner', { '/owners/-': { id: 'legal', function: 'Legal', holders: ['ana'] } }, ['W6 /owners/4']],
  ['W8: contact never confirmed', { '/people/3/contactConfirmedOn': undefined }, ['W8 /people/3/contactConfirmedOn']],
  [
    'W8: contact confirmed 91 days ago',
    { '/people/0/contactConfirmedOn': '2026-09-01' },
    ['W8 /people/0/contactConfirmedOn'],
  ],
  [
    'W8: admin of a channel, though nothing else',
    { '/people/-': { id: 'eva', name: 'Eva' }, '/channels/0/custody/admins/-': 'eva' },
    ['W8 /people/4/contactConfirmedOn'],
  ],
  ['W9: one role for both steps', { '/escalation/0/steps/0/role': 'lead' }, ['W9 /escalation/0/steps/1/role']],
  [
    'W9: two roles with the same first holder',
    { '/owners/0/holders': ['cem', 'ana'] },
    ['W9 /escalation/0/steps/1/role'],
  ],
  [
    'W9: two roles with the same roster first',
    { '/owners/0/holders': ['roster:duty'], '/owners/2/holders': ['roster:duty', 'cem'] },
    ['W9 /escalation/0/steps/1/role'],
  ],
  [
    'W10: no handover',
    { '/agencies/0/supportRoles/0/handover': undefined },
    ['W10 /agencies/0/supportRoles/0/handover'],
  ],
  ['W11: scenario without statements', { '/scenarios/0/statements': undefined }, ['W11 /scenarios/0/statements']],
  [
    'W11: first reaction for another channel alone',
    { '/scenarios/0/statements/0/channels': ['media'] },
    ['W11 /scenarios/0/statements'],
  ],
  [
    'W11: 281 characters on X',
    { '/scenarios/0/statements/-': onX('a'.repeat(281), 'answer') },
    ['W11 /scenarios/0/statements/1/text'],
  ],
  [
    'W8: contact confirmed on a day that has not come',
    { '/people/0/contactConfirmedOn': '2026-12-02' },
    ['W8 /people/0/contactConfirmedOn'],
  ],
  [
    'W12: exercise held on a day that has not come',
    { '/exercises/0/lastHeld': '2026-12-02' },
    ['W12 /exercises/0/lastHeld'],
  ],
  ['W12: no exercise', { '/exercises': [] }, ['W12 /exercises']],
  ['W12: exercise never held', { '/exercises/0/lastHeld': undefined }, ['W12 /exercises/0/lastHeld']],
  ['W12: exercise overdue by a day', { '/exercises/0/lastHeld': '2026-05-31' }, ['W12 /exercises/0/lastHeld']],
  ['W14: no two-factor login', { '/channels/0/custody/twoFactor': false }, ['W14 /channels/0/custody/twoFactor']],
  ['W14: empty recovery note', { '/channels/0/custody/recovery': ' ' }, ['W14 /channels/0/custody/recovery']],
  [
    'W16: support where the company speaks',
    { [at.release]: { lead: 'A', service: 'R', social: 'I', watch: 'S' } },
    [`W16 ${at.release}/watch`],
  ],
];

const everyCase = [...impossibleCases, ...errorCases, ...warningCases];

/** One step before the limit of a rule, or a kind of thing that the rule leaves alone. */
const limits: [string, Changes][] = [
  ['two Rs', { [at.draft]: { press: 'A', social: 'R', lead: 'R', service: 'I' } }],
  ['three Cs', { [at.draft]: { press: 'A', social: 'R', lead: 'C', service: 'C', watch: 'C' } }],
  ['a plan that is valid until today', { '/validUntil': planToday }],
  ['a contact confirmed today', { '/people/0/contactConfirmedOn': planToday }],
  ['an exercise held today', { '/exercises/0/lastHeld': planToday }],
  ['a contact confirmed 90 days ago', { '/people/0/contactConfirmedOn': '2026-09-02' }],
  ['a person whom the plan does not need', { '/people/-': { id: 'eva', name: 'Eva' } }],
  ['a roster of two as holder and deputy', { '/owners/2/holders': ['roster:duty'] }],
  [
    'one holder for an owner without A',
    {
      '/activities/4/assignments': { press: 'A', lead: 'R', service: 'C' },
      '/activities/5/assignments/press': 'I',
      '/activities/5/assignments/social': 'A',
      '/owners/3/holders': ['cem'],
    },
  ],
  ['a support role that drafts, checks or informs', { '/escalation/0/steps/2/action': 'draft' }],
  ['a monitor without any promise', { '/channels/1/monitor/roles': ['watch'] }],
  ['a hotline without two-factor login', { '/channels/1/type': 'hotline' }],
  ['280 emoji on X', { '/scenarios/0/statements/0/text': '🥛'.repeat(280) }],
  ['an internal text of any length', { '/scenarios/0/statements/-': onX('a'.repeat(500), 'internal') }],
  [
    'a severity that nothing uses and that has no policy',
    { '/severities/-': { id: 'rumour', name: 'Rumour', rank: 2 } },
  ],
  ['an interval of months that ends today', { '/exercises/0/lastHeld': '2026-06-01' }],
  [
    'a policy with one step',
    {
      '/escalation/0/steps': [
        { id: 'a', name: 'A', action: 'decide', role: 'lead', answerWithinMinutes: 5, blocks: 'nothing' },
      ],
    },
  ],
];

describe('the rules of the plan', () => {
  it('find nothing in a plan that is in order', () => {
    expect(findings(aPlan(), { today: planToday })).toEqual([]);
  });

  it.each(everyCase)('%s', (_name, changes, expected) => {
    expect(places(check(changes)).sort()).toEqual([...expected].sort());
  });

  it.each(limits)('let pass: %s', (_name, changes) => {
    expect(places(check(changes))).toEqual([]);
  });

  it.each(everyCase)('say it in both languages: %s', (_name, changes) => {
    for (const { message } of check(changes)) {
      expect(message.de).toMatch(/^[^“”]*„[^“”]+“.*: bitte .+\.$/u);
      expect(message.en).toMatch(/“[^„“”]+”.*: [a-z].+\.$/u);
      expect(message.en).not.toContain('„');
    }
  });

  it('name the thing, whatever quotation marks its name has', () => {
    const [finding] = check({ '/owners/3/function': 'Hotline „Milch“ & “milk”', '/owners/3/holders': [] });
    expect(finding?.message.de).toBe(
      '„Hotline ‚Milch‘ & ‘milk”“ hat noch niemand inne: bitte mindestens eine Person oder einen Bereitschaftsplan eintragen.',
    );
  });

  it('name what is around a reference that leads nowhere', () => {
    const [finding] = check({ '/channels/0/custody/admins/-': 'ghost' });
    expect(finding?.message.en).toBe(
      'At “X @dairy” stands “ghost”, which this plan does not have: choose a person of the plan.',
    );
  });

  it('refuse the impossible alone, and broken references alone', () => {
    const plan = aPlanWith({
      '/channels/0/publish/owner': 'watch',
      '/notifications/0/owner': 'ghost',
      '/exercises': [],
    });
    expect(places(impossible(plan))).toEqual(['X4 /channels/0/publish/owner']);
    expect(places(brokenReferenceFindings(plan))).toEqual(['E8 /notifications/0/owner']);
  });

  it('do not stumble over things that are not there', () => {
    const found = check({
      '/rosters/-': ghost,
      '/owners/0/holders': ['ghost', 'roster:ghosts', 'roster:none'],
      '/escalation/0/severity': 'ghost',
      '/escalation/0/steps/0/role': 'ghost',
      '/agencies/0/supportRoles/0/handover/to': 'ghost',
    });
    expect(places(found)).toEqual([
      'E8 /rosters/1/members/0',
      'E4 /owners/0/holders',
      'E8 /owners/0/holders/0',
      'E8 /owners/0/holders/2',
      'E8 /agencies/0/supportRoles/0/handover/to',
      'E7 /severities/1',
      'E8 /escalation/0/severity',
      'E8 /escalation/0/steps/0/role',
    ]);
  });
});

describe('the order of findings', () => {
  const everything: Changes = {
    '/validUntil': undefined,
    '/people/0/phones': [],
    '/people/0/contactConfirmedOn': undefined,
    '/people/1/contactConfirmedOn': undefined,
    '/owners/1/holders': ['ben', 'dora', 'ghost'],
    '/owners/3/holders': [],
    '/agencies/0/supportRoles/0/handover': undefined,
    [at.listen]: { watch: 'A', ghost: 'A', social: 'S', press: 'C', lead: 'C', service: 'C' },
    [at.draft]: {},
    '/channels/1/custody': { accountOwner: 'ghost' },
    '/channels/0/custody': { recovery: '' },
    '/scenarios/0/statements': [onX('a'.repeat(300), 'statement')],
    '/exercises': [],
  };

  it('is that of the file, a thing before its fields, then that of the code', () => {
    expect(places(check(everything))).toEqual([
      'E10 /validUntil',
      'E5 /people/0/phones',
      'W8 /people/0/contactConfirmedOn',
      'W8 /people/1/contactConfirmedOn',
      'X2 /owners/1/holders/1',
      'E8 /owners/1/holders/2',
      'E3 /owners/3/holders',
      'E4 /owners/3/holders',
      'W10 /agencies/0/supportRoles/0/handover',
      `E2 ${at.listen}`,
      `X1 ${at.listen}/watch`,
      `X3 ${at.listen}/ghost`,
      `E8 ${at.listen}/ghost`,
      `E1 ${at.draft}`,
      `E2 ${at.draft}`,
      `W5 ${at.draft}`,
      'E6 /channels/0/custody/accountOwner',
      'W14 /channels/0/custody/twoFactor',
      'W14 /channels/0/custody/recovery',
      'E6 /channels/1/custody/accountOwner',
      'E8 /channels/1/custody/accountOwner',
      'W11 /scenarios/0/statements',
      'W11 /scenarios/0/statements/0/text',
      'W12 /exercises',
    ]);
  });

  it('counts in tens: element 10 comes after element 9', () => {
    const people = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, name: `P ${i}`, agency: 'ghost' }));
    const plan = aPlan({ people });
    const found = brokenReferenceFindings(plan).filter(({ path }) => path.startsWith('/people'));
    expect(found.map(({ path }) => path)).toEqual(people.map((_, i) => `/people/${i}/agency`));
  });

  it('does not depend on the order in which they were found', () => {
    const plan = aPlanWith(everything);
    const found = findings(plan, { today: planToday });
    fc.assert(
      fc.property(fc.shuffledSubarray(found, { minLength: found.length }), (shuffled) => {
        expect(inOrder(plan, shuffled)).toEqual(found);
      }),
    );
  });
});

describe('the example plans', () => {
  const example = (name: string): Plan => {
    const parsed = parsePlan(JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')));
    if (!parsed.ok) throw new Error(`${name} is not a plan`);
    return parsed.value;
  };

  it('have nothing impossible', () => {
    expect(impossible(example('molkerei'))).toEqual([]);
    expect(impossible(example('credit-union'))).toEqual([]);
  });

  it('show what is weak in the dairy’s plan', () => {
    expect(places(findings(example('molkerei'), { today: planToday }))).toEqual([
      'W8 /people/9/contactConfirmedOn',
      'W8 /people/13/contactConfirmedOn',
      'E4 /owners/7/holders',
      'W10 /agencies/0/supportRoles/1/handover',
      'W10 /agencies/1/supportRoles/0/handover',
      'W10 /agencies/1/supportRoles/1/handover',
      'W16 /activities/18/assignments/agentur-moderation',
      'W14 /channels/3/custody/twoFactor',
      'W14 /channels/7/custody/twoFactor',
      'W11 /scenarios/0/statements',
      'W11 /scenarios/0/statements/0/text',
      'W11 /scenarios/2/statements',
      'W11 /scenarios/2/statements/0/text',
      'W11 /scenarios/2/statements/1/text',
      'W11 /scenarios/3/statements',
      'W11 /scenarios/3/statements/0/text',
      'W11 /scenarios/4/statements',
      'W11 /scenarios/4/statements/0/text',
      'W11 /scenarios/5/statements/0/text',
      'W11 /scenarios/5/statements/1/text',
      'W11 /scenarios/6/statements',
      'W11 /scenarios/6/statements/1/text',
      'W12 /exercises/2/lastHeld',
    ]);
  });

  it('show what is weak in the credit union’s plan', () => {
    expect(places(findings(example('credit-union'), { today: planToday }))).toEqual([
      'W8 /people/7/contactConfirmedOn',
      'W2 /owners/0',
      'W2 /owners/1',
      'W3 /owners/1',
      'E4 /owners/3/holders',
      'W10 /agencies/0/supportRoles/2/handover',
      'W1 /activities/6/assignments',
      'W4 /activities/10/assignments',
      'W16 /activities/13/assignments/agency-monitoring',
      'W16 /activities/14/assignments/agency-coach',
      'W16 /activities/16/assignments/agency-drafting',
      'W11 /scenarios/0/statements',
      'W11 /scenarios/1/statements',
      'W11 /scenarios/2/statements',
      'W11 /scenarios/3/statements',
      'W12 /exercises/1/lastHeld',
    ]);
  });
});
