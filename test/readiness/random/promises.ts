import fc from 'fast-check';
import {
  type Channel,
  type EscalationPolicy,
  type Notification,
  type ResponseTime,
  type Scenario,
  type Step,
} from '../../../src/domain/plan/plan.js';
import { ownerIds } from './holders.js';
import { windows } from './hours.js';

export const severities = ['red', 'blue'];
/** Every plan has a policy for the first. */
const severity = fc.constantFrom('red', 'red', 'red', 'blue');

const minutes = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(5, 10, 15, 30, 60) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60, max: 1500 }) },
);
const work = fc.oneof(fc.constant(0), minutes);
/** Round, so that delays equal limits now and then; the great ones are longer than any wait. */
const limit = fc.oneof(
  fc.nat(60).map((fives) => fives * 5),
  { weight: 2, arbitrary: fc.nat(50).map((hundreds) => hundreds * 100) },
  fc.constant(60_000),
);

const role = fc.constantFrom(...ownerIds, 'support');

const step: fc.Arbitrary<Omit<Step, 'id'>> = fc.record(
  {
    name: fc.constant('Step'),
    action: fc.constantFrom('assess', 'approve', 'approve', 'approve'),
    role,
    answerWithinMinutes: minutes,
    workMinutes: work,
    blocks: fc.constantFrom('first_reaction', 'first_reaction', 'first_reaction', 'statement', 'nothing'),
    withinMinutes: fc.option(limit),
  },
  { requiredKeys: ['name', 'action', 'role', 'answerWithinMinutes', 'workMinutes', 'blocks'] },
);

export const policies: fc.Arbitrary<EscalationPolicy[]> = fc
  .array(fc.array(step, { maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map((lists) =>
    lists.map((steps, index) => ({
      severity: severities[index] ?? '',
      steps: steps.map((each, place) => ({ ...each, id: `s${place}` })),
    })),
  );

const responseTime: fc.Arbitrary<ResponseTime> = fc.record(
  {
    severity,
    kind: fc.constantFrom('first_reaction', 'first_reaction', 'statement'),
    withinMinutes: limit,
    outsideServiceHoursMinutes: fc.option(limit),
  },
  { requiredKeys: ['severity', 'kind', 'withinMinutes'] },
);

/** Nobody watches now and then: so it is where the monitors are taken away. */
const monitors = fc.oneof(
  { weight: 12, arbitrary: fc.uniqueArray(role, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constant<string[]>([]) },
);

export const channel: fc.Arbitrary<Channel> = fc.record(
  {
    id: fc.constant('x'),
    type: fc.constant('x'),
    name: fc.constant('X'),
    serviceHours: windows,
    monitor: fc.record({
      roles: monitors,
      checkEveryMinutes: minutes,
    }),
    publish: fc.record({
      owner: fc.constantFrom(...ownerIds),
      answerWithinMinutes: minutes,
      workMinutes: work,
    }),
    responseTimes: fc.uniqueArray(responseTime, {
      minLength: 1,
      maxLength: 2,
      selector: ({ severity, kind }) => `${severity} ${kind}`,
    }),
  },
  { requiredKeys: ['id', 'type', 'name', 'monitor', 'publish', 'responseTimes'] },
);

export const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: fc.constant('case'),
  name: fc.constant('Case'),
  severity,
  statements: fc.array(
    fc.record({
      kind: fc.constantFrom('first_reaction', 'first_reaction', 'statement'),
      channels: fc.constantFrom(['x'], ['x'], ['y', 'x'], ['y']),
      language: fc.constant('en'),
      text: fc.constant('Text'),
      preApproved: fc.constantFrom(true, true, true, false),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

export const notification: fc.Arbitrary<Notification> = fc.record({
  id: fc.constant('duty'),
  name: fc.constant('Duty'),
  recipient: fc.constant('Authority'),
  owner: fc.constantFrom(...ownerIds),
  withinMinutes: limit,
  answerWithinMinutes: minutes,
  workMinutes: work,
});
