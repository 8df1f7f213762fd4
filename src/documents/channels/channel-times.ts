import { type Channel, type Plan, type ResponseKind, type ResponseTime } from '../../domain/plan/plan.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Words } from '../parts/words.js';

/** What a channel promises at a severity, inside and outside its service hours. */
export interface ChannelTimes {
  severity: SeverityBadge;
  firstReaction: PromisedTime | null;
  statement: PromisedTime | null;
}

interface PromisedTime {
  within: string;
  outside: string;
}

export function channelTimes(channel: Channel, plan: Plan, words: Words): ChannelTimes[] {
  const known = bySeverity(plan).map(({ id }) => id);
  const promised = channel.responseTimes.map(({ severity }) => severity);
  const severities = [...new Set([...known, ...promised])].filter((id) => promised.includes(id));
  return severities.map((severity) => {
    const of = (kind: ResponseKind) => {
      const time = channel.responseTimes.find((each) => each.kind === kind && each.severity === severity);
      return time ? promisedTime(time, words) : null;
    };
    return { severity: severityBadge(plan, severity), firstReaction: of('first_reaction'), statement: of('statement') };
  });
}

function promisedTime({ withinMinutes, outsideServiceHoursMinutes }: ResponseTime, words: Words): PromisedTime {
  const outside = outsideServiceHoursMinutes === undefined ? withinMinutes : outsideServiceHoursMinutes;
  return {
    within: words.duration(withinMinutes),
    outside: outside === null ? words.t('documents.channels.noPromise') : words.duration(outside),
  };
}
