import { type EscalationPolicy, type Severity, type Step } from '../../../domain/plan/plan.js';
import { type Kind } from '../kind.js';
import { fact, inWords, renamed, several, texts, theRole, theTerm, theTime } from './fields.js';

export const severities: Kind<Severity> = {
  nameOf: ({ name }) => name,
  fields: {
    name: renamed,
    rank: fact('rank', (_, rank: number) => String(rank)),
    triggers: texts('triggers'),
    declaredBy: inWords('severities.declaredBy', theRole),
  },
};

/** The chain of a severity; its steps are a list of their own. */
export const policies: Kind<EscalationPolicy> = {
  nameOf: ({ severity }, words) => words.thing('severity', severity),
  about: ({ steps }, words) => ({
    more:
      steps.length === 0
        ? ''
        : words.t('compare.escalation.steps', {
            who: words.list(steps.map(({ name, role }) => `${words.quote(name)} (${words.role(role)})`)),
          }),
  }),
  fields: { severity: () => [], steps: () => [] },
};

export const steps: Kind<Step> = {
  nameOf: ({ name }, words, parent) => {
    const step = words.quote(name);
    return parent === null ? step : words.t('compare.steps.name', { severity: words.thing('severity', parent), step });
  },
  about: ({ role }, words) => ({ who: words.role(role) }),
  fields: {
    name: renamed,
    action: fact('action', theTerm('action')),
    role: inWords('steps.role', theRole),
    support: several('steps.support', theRole),
    via: several('steps.via', theTerm('via')),
    answerWithinMinutes: fact('answerTime', theTime),
    workMinutes: fact('workTime', theTime),
    blocks: fact('blocks', (words, what) => words.t(`compare.blocks.${what}`)),
    withinMinutes: inWords('steps.within', (words, minutes) => words.within(minutes)),
  },
};
