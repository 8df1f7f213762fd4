import { asPolicy } from '../../domain/catalogue/index.js';
import { type EscalationPolicy, type Plan, type Severity, type Step } from '../../domain/plan/plan.js';
import { spokenDuration } from '../../i18n/spoken.js';
import { catalogue, type Languages, type Need, type Place } from './catalogue.js';
import { levelOf } from './levels.js';
import { functionOf } from './words.js';

/** A policy for each severity of the plan that has a level like it. */
export const escalationCatalogue = catalogue({
  name: 'escalation',
  home: 'escalation',
  need,
  parts: ({ severities }) => severities.filter((severity) => levelOf(severity) !== null),
  idOf: ({ id }) => id,
  isIn: (severity, { plan }) =>
    plan.escalation.some((policy) => policy.severity === severity.id && policy.steps.length > 0),
  put: (severity, place) => {
    const policy = policyFor(severity, place);
    if (policy === null) return place.plan;
    const others = place.plan.escalation.filter((each) => each.severity !== severity.id);
    return { ...place.plan, escalation: [...others, policy] };
  },
  show: (severity, place, languages) => {
    const steps = policyFor(severity, place)?.steps ?? [];
    return {
      group: null,
      name: severity.name,
      badge: languages.t('web.catalogue.escalation.steps', { count: steps.length }),
      hint: null,
      facts: [{ label: languages.t('web.catalogue.escalation.first'), value: firstCalled(steps, place.plan) }],
      more: [{ title: languages.t('web.sections.steps.title'), rows: rows(steps, place.plan, languages) }],
    };
  },
});

function need({ severities, owners }: Plan): Need | null {
  if (severities.length === 0) return { catalogue: 'severities', isFirst: true };
  return owners.length === 0 ? { catalogue: 'owners', isFirst: true } : null;
}

function policyFor(severity: Severity, { plan }: Place): EscalationPolicy | null {
  const level = levelOf(severity);
  const policy = level && asPolicy(level, plan, plan.locale);
  return policy && { ...policy, severity: severity.id };
}

function firstCalled([first]: Step[], plan: Plan): string {
  return functionOf(plan, first?.role);
}

function rows(steps: Step[], plan: Plan, { own }: Languages) {
  return steps.map(({ name, role, answerWithinMinutes, workMinutes }) => ({
    label: null,
    text: `${name}: ${functionOf(plan, role)} (${own('web.catalogue.escalation.times', {
      answer: spokenDuration(answerWithinMinutes, own),
      work: spokenDuration(workMinutes, own),
    })})`,
  }));
}
