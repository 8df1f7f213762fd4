import { describe, expect, it } from '@jest/globals';
import { type Finding } from '../../domain/rules/finding.js';
import { findings } from '../../domain/rules/findings.js';
import { reviewFindings } from '../../domain/rules/reviews.js';
import { aReadyPlanWith, planToday } from '../../../test/builders/plan.builder.js';
import { standingView } from '../../versions/pages/standing-view.js';
import { VersionWords } from '../../versions/pages/version-words.js';
import { type Version } from '../../versions/version.js';
import { nextStep } from './next-step.js';
import { nextTask, tasks } from './task-list.js';

const visitor = {
  ...{ companyId: 'company', kind: 'company' as const, role: 'editor' as const, accountId: 'ana', name: 'Ana' },
  ...{ locale: 'en' as const, requestId: 'request' },
};

const inForce: Version = {
  ...{ planId: 'dairy', number: 1, state: 'published', hasContent: true, hash: '', editor: null, note: 'First' },
  ...{ frozenOn: planToday, frozenAt: new Date(), validUntil: '2027-11-30', approvals: 1, namesErased: false },
  ...{ rowVersion: 1, moves: [] },
};

interface Case {
  changes?: Record<string, unknown>;
  versions?: Version[];
  isAsInForce?: boolean;
  isWhole?: boolean;
  more?: Finding[];
}

/** Nothing is open: texts are approved, an exercise was held, contact data were confirmed. */
const done = { '/scenarios/0/statements/0/preApproved': true, '/exercises/0/lastHeld': '2026-11-01' };

function next({ changes = {}, versions = [inForce], isAsInForce = true, isWhole = true, more = [] }: Case = {}) {
  const plan = aReadyPlanWith({ ...done, ...changes });
  const stored = { id: 'dairy', plan, versions: new Map<string, number>() };
  const found = { findings: [...findings(plan, { today: planToday }), ...more], isWhole };
  const standing = standingView('dairy', versions, planToday, new VersionWords('en', 'Europe/Vienna'));
  const page = { stored, found, versions, today: planToday, visitor, isAsInForce };
  return nextStep(nextTask(tasks(plan, found.findings)), standing, page);
}

const said = (changes: Case = {}) => {
  const { link, idle } = next(changes);
  return link ? `${link.label}. ${link.intro}`.trim() : idle;
};

describe('the next step of a plan', () => {
  it('is its first section in which something is wrong, whatever is in force', () => {
    expect(said({ changes: { '/people/0/phones': [] } })).toMatch(/^Next: People\. /);
    expect(next({ changes: { '/people/0/phones': [] } }).page).toBe('/plans/dairy/people');
  });

  it('is what mends most of many broken promises, once nothing else is wrong', () => {
    const paths = [0, 1, 2].map((time) => `/channels/0/responseTimes/${time}`);
    const broken = paths.map((path): Finding => ({ code: 'E9', level: 'error', path, message: { de: '', en: '' } }));
    const [few, many] = [next({ more: broken.slice(0, 2) }), next({ more: broken })];
    expect(few.link?.href).toBe('/plans/dairy/channels');
    expect(many).toMatchObject({ link: { href: '/plans/dairy/readiness' }, page: '/plans/dairy/channels' });
    expect(many.link?.intro).toMatch(/^3 promises are broken although everybody can be reached\. /);
    expect(said({ changes: { '/people/0/phones': [] }, more: broken })).toMatch(/^Next: People\. /);
  });

  it('is to look through and hand out what is no version yet, or was changed since', () => {
    expect(said({ versions: [], isAsInForce: false })).toMatch(/^Next: Review and hand out\. /);
    expect(said({ isAsInForce: false })).toBe(
      'Next: Review and hand out. The plan has changed since version 1. Look it through, then freeze a new version.',
    );
  });

  it('is the version that is on its way', () => {
    const versions = [{ ...inForce, number: 2, state: 'submitted' as const }, inForce];
    expect(next({ versions }).link).toMatchObject({ label: 'Next: Open version 2', href: '/plans/dairy/versions/2' });
  });

  it('is nothing until the first day on which something is due, where the plan is in force as it stands', () => {
    const stands = 'The plan is in force as it stands here: as version 1.';
    const until = (changes: Record<string, unknown>) => said({ changes });
    expect(until({})).toBe(
      `${stands} Nothing is to be done until 1 February 2027. Then contact data are to be confirmed again.`,
    );
    expect(until({ '/exercises/0/lastHeld': '2026-07-15' })).toBe(
      `${stands} Nothing is to be done until 15 January 2027. Then the exercise “Alarm call” is due.`,
    );
    expect(until({ '/agencies/0/supportRoles/0/handover/by': '2027-01-07' })).toBe(
      `${stands} Nothing is to be done until 7 January 2027. Then “Monitoring support” is to pass from the agency to the company.`,
    );
    expect(until({ '/validUntil': '2027-03-01' })).toBe(
      `${stands} Nothing is to be done until 31 December 2026. Then the plan is to be looked through before it expires.`,
    );
  });

  it('is what has become due in such a plan', () => {
    const step = (changes: Record<string, unknown>) => said({ changes });
    expect(step({ '/exercises/0/lastHeld': '2026-06-01' })).toMatch(/^Next: Exercises\. .*Alarm call/);
    expect(step({ '/validUntil': '2026-12-24' })).toMatch(/^Next: Company and principles\. .*24 December 2026/);
    expect(step({ '/scenarios/0/statements/0/preApproved': false })).toMatch(/^Next: Scenarios and statements\. /);
    expect(step({ '/people/0/contactConfirmedOn': '2026-01-01' })).toMatch(/^Next: Confirm contact data\. /);
    const plan = aReadyPlanWith();
    const more = reviewFindings(plan, new Map());
    expect(said({ more })).toMatch(/^Next: Review by agencies\. /);
  });

  it('is not told while the readiness check still runs', () => {
    expect(next({ isWhole: false })).toEqual({ link: null, page: null, idle: null });
  });
});
