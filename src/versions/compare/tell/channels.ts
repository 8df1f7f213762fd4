import { listChanges } from '../../../domain/diff/list-changes.js';
import { type Channel, type Custody, type ResponseTime } from '../../../domain/plan/plan.js';
import { type Kind } from '../kind.js';
import { type PlanWords } from '../plan-words.js';
import { type Changed, parts, say, type Teller } from '../teller.js';
import {
  eitherWay,
  fact,
  hours,
  inWords,
  line,
  longText,
  renamed,
  several,
  the,
  theRole,
  theTerm,
  theTime,
} from './fields.js';

const monitor = parts<Channel['monitor']>({
  roles: several('channels.monitor', theRole),
  checkEveryMinutes: fact('checkEvery', theTime),
});

const publish = parts<Channel['publish']>({
  owner: inWords('channels.publisher', theRole),
  answerWithinMinutes: fact('publishAnswer', theTime),
  workMinutes: fact('publishWork', theTime),
});

const custody = parts<Custody>({
  accountOwner: inWords('channels.accountOwner', theRole),
  admins: several('channels.admins', the('person')),
  agenciesWithAccess: several('channels.access', the('agency')),
  twoFactor: eitherWay('channels.twoFactor'),
  recovery: longText('recovery'),
});

const responseTimes: Teller<ResponseTime[]> = (changed) => {
  const { before = [], after = [] } = changed;
  const isOfSame = (one: ResponseTime, other: ResponseTime) =>
    one.severity === other.severity && one.kind === other.kind;
  const alike = changed.words.likenesses(before, after, [isOfSame]);
  const { gone, came, changed: now, isReordered } = listChanges(before, after, alike);
  return [
    ...gone.map((time) => promised(changed, 'gone', time, time)),
    ...now.map(([then, later]) => promised(changed, 'now', then, later)),
    ...came.map((time) => promised(changed, 'came', time, time)),
    ...(isReordered ? [say(changed, 'promises.order')] : []),
  ];
};

function promised(changed: Changed<ResponseTime[]>, key: string, then: ResponseTime, now: ResponseTime) {
  const { words } = changed;
  return say(changed, `promises.${key}`, {
    kind: words.term('responseKind', now.kind),
    severity: words.thing('severity', now.severity),
    before: promise(then, words),
    after: promise(now, words),
  });
}

/** Within 30 minutes (outside service hours no promise); outside they say nothing, the same holds. */
function promise({ withinMinutes, outsideServiceHoursMinutes: outside }: ResponseTime, words: PlanWords): string {
  const within = words.t('compare.promises.within', { time: words.within(withinMinutes) });
  if (outside === undefined) return within;
  const more = outside === null ? 'none' : 'outside';
  return within + words.t(`compare.promises.${more}`, { time: outside === null ? '' : words.within(outside) });
}

export const channels: Kind<Channel> = {
  nameOf: ({ name }) => name,
  about: ({ publish: { owner } }, words) => ({ who: words.role(owner) }),
  fields: {
    type: fact('channelType', theTerm('channelType')),
    name: renamed,
    address: line('address'),
    audience: line('audience'),
    serviceHours: hours('serviceHours', 'asCompany'),
    monitor,
    publish,
    responseTimes,
    custody,
  },
};
