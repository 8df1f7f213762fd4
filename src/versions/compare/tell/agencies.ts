import { type Agency, type SupportRole } from '../../../domain/plan/plan.js';
import { type Kind } from '../kind.js';
import { say, type Teller } from '../teller.js';
import { fact, longText, renamed, texts, theTerm } from './fields.js';
import { heldBy } from './held-by.js';
import { holders } from './holders.js';

type Handover = NonNullable<SupportRole['handover']>;

/** Who takes the work over and when is one sentence; the steps towards it are told one by one. */
const handover: Teller<Handover> = (changed) => {
  const { name, before, after, words } = changed;
  const plan = (of: Handover | undefined) => ({
    to: of ? words.role(of.to) : '',
    by: of ? words.date(of.by) : '',
  });
  const [then, now] = [plan(before), plan(after)];
  const isMoved = before?.to !== after?.to || before?.by !== after?.by;
  const key = before === undefined ? 'came' : after === undefined ? 'gone' : 'now';
  return [
    ...(isMoved ? [say(changed, `handover.${key}`, { ...now, oldTo: then.to, oldBy: then.by })] : []),
    ...texts('handoverSteps')({ name, words, before: before?.steps, after: after?.steps }),
  ];
};

export const supportRoles: Kind<SupportRole> = {
  nameOf: ({ name }) => name,
  about: (role, words) => ({ ...heldBy(role, words), service: words.term('service', role.service) }),
  fields: {
    name: renamed,
    mandate: longText('mandate'),
    service: fact('service', theTerm('service')),
    holders,
    handover,
  },
};

export const agencies: Kind<Agency> = {
  nameOf: ({ name }) => name,
  about: ({ supportRoles: roles }, words) => ({
    more:
      roles.length === 0
        ? ''
        : words.t('compare.agencies.roles', { count: roles.length, who: words.list(roles.map(({ name }) => name)) }),
  }),
  // Support roles are a list of their own.
  fields: { name: renamed, contract: longText('contract'), supportRoles: () => [] },
};
