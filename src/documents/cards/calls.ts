import { type EscalationPolicy, type Id, type Person, type Step } from '../../domain/plan/plan.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';
import { contacts, type Contact } from './contacts.js';
import { type Duty } from './duties.js';

/** A role that the person has to call, why and at which severities. */
export interface CallView {
  role: string;
  reasons: { why: string; severities: SeverityBadge[] }[];
  contacts: Contact[];
}

type Why = 'alarm' | 'next' | 'supports';
const reasons: Why[] = ['alarm', 'next', 'supports'];

interface Call {
  role: Id;
  why: Why;
  severity: Id;
}

/** The gravest severity first: whom to alarm, then who comes after one's own step, then whom one supports. */
export function callsOf(person: Person, duties: Duty[], writing: Writing): CallView[] {
  const { plan, words, references } = writing;
  const own = duties.map(({ role }) => role);
  const order = bySeverity(plan).map(({ id }) => id);
  const policies = [...plan.escalation].sort((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity));
  const calls = policies.flatMap((policy) => callsIn(policy, own));
  const byReason = reasons.flatMap((why) => calls.filter((call) => call.why === why));
  return [...new Set(byReason.map(({ role }) => role))].map((role) => ({
    role: references.role(role).text,
    reasons: reasons.flatMap((why) => {
      const severities = calls.filter((call) => call.why === why && call.role === role).map(({ severity }) => severity);
      const badges = severities.reverse().map((id) => severityBadge(plan, id));
      return badges.length === 0 ? [] : [{ why: words.t(`documents.card.why.${why}`), severities: badges }];
    }),
    contacts: contacts(holdersOf(role, writing), person.id, writing),
  }));
}

function callsIn({ severity, steps }: EscalationPolicy, own: Id[]): Call[] {
  const isMine = ({ role }: Step) => own.includes(role);
  const call = (step: Step | undefined, why: Why): Call[] => (step ? [{ role: step.role, why, severity }] : []);
  const first = steps[0];
  const afterMine = steps.flatMap((step, index) => {
    const next = isMine(step) ? steps[index + 1] : undefined;
    return next && !isMine(next) ? call(next, 'next') : [];
  });
  const supported = steps.filter((step) => !isMine(step) && (step.support ?? []).some((role) => own.includes(role)));
  return withoutRepeats([
    ...(first && !isMine(first) ? call(first, 'alarm') : []),
    ...afterMine,
    ...supported.flatMap((step) => call(step, 'supports')),
  ]);
}

/** Nobody is named twice for one severity. */
function withoutRepeats(calls: Call[]): Call[] {
  return calls.filter(({ role }, index) => calls.findIndex((call) => call.role === role) === index);
}

function holdersOf(role: Id, { plan }: Writing) {
  const roles = [...plan.owners, ...plan.agencies.flatMap((agency) => agency.supportRoles)];
  return roles.find(({ id }) => id === role)?.holders ?? [];
}
