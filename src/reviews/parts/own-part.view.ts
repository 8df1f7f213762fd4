import { type AgencyView, type ViewChannel, type ViewRole, type ViewStep } from '../../domain/review/agency-view.js';
import { spokenDate } from '../../i18n/spoken.js';
import { type Translate } from '../../i18n/translate.js';

/** What the agency does beside the matrix. */
export interface OwnPartView {
  roles: {
    id: string;
    name: string;
    service: string;
    mandate: string | null;
    holders: string[];
    handover: { text: string; steps: string[] } | null;
  }[];
  steps: { severity: string; name: string; action: string; role: string; own: string; times: string; via: string }[];
  channels: { name: string; type: string; does: string[] }[];
}

export function ownPartView({ roles, steps, channels }: AgencyView, t: Translate): OwnPartView {
  return {
    roles: roles.map((role) => roleView(role, t)),
    steps: steps.map((step) => stepView(step, t)),
    channels: channels.map((channel) => ({
      name: channel.name,
      type: t(`terms.channelType.${channel.type}`),
      does: channelWords(channel, t),
    })),
  };
}

function roleView({ id, name, service, mandate, holders, handover }: ViewRole, t: Translate) {
  return {
    ...{ id, name, holders },
    service: t(`terms.service.${service}`),
    mandate: mandate ?? null,
    handover: handover ? { text: handoverText(handover, t), steps: handover.steps ?? [] } : null,
  };
}

/** “Press office takes over by 30 June 2027.” */
export function handoverText({ to, by }: { to: string; by: string }, t: Translate): string {
  return t('reviews.roles.handoverText', { to, by: spokenDate(by, t) });
}

function stepView(step: ViewStep, t: Translate): OwnPartView['steps'][number] {
  return {
    ...{ severity: step.severity, name: step.name, role: step.role, own: step.own.join(', ') },
    action: t(`terms.action.${step.action}`),
    times: t('reviews.steps.timesText', { answer: step.answerWithinMinutes, work: step.workMinutes }),
    via: (step.via ?? []).map((each) => t(`terms.via.${each}`)).join(', '),
  };
}

export function channelWords({ watchedBy, checkEveryMinutes, hasAccess, admins }: ViewChannel, t: Translate): string[] {
  return [
    ...(checkEveryMinutes === null
      ? []
      : [t('reviews.channels.watches', { roles: watchedBy.join(', '), count: checkEveryMinutes })]),
    ...(hasAccess ? [t('reviews.channels.access')] : []),
    ...(admins.length > 0 ? [t('reviews.channels.admins', { names: admins.join(', ') })] : []),
  ];
}
