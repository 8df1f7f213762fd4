import { type Locale } from '../../domain/plan/plan.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { type Handing } from '../../mail/handing.js';
import { type OutgoingMail } from '../../mail/outbox.service.js';
import { Page } from '../../web/answer.js';
import { ago } from '../account/ago.js';
import { accountTrail, administrationHref } from './administration-page.js';

interface MailView {
  id: string;
  subject: string;
  to: string;
  made: string;
  state: string;
  isSent: boolean;
  isEnded: boolean;
  hasFailed: boolean;
  /** what the mail server said */
  fault: string | null;
  body: string;
  /** shown at once: somebody has to hand it over */
  isOpen: boolean;
  again: string | null;
}

interface OutboxView {
  intro: string;
  warnings: string[];
  mails: MailView[];
}

/** Mails of the organisation: sent, waiting, failed; without a mail server with the links to hand over. */
export function outboxPage(mails: OutgoingMail[], { hasServer, isLocal }: Handing, locale: Locale, now: Date): Page {
  const t = translator(locale);
  const view: OutboxView = {
    intro: t('web.administration.outbox.intro'),
    warnings: [
      ...(hasServer ? [] : [t('web.administration.outbox.handed')]),
      ...(isLocal ? [t('web.administration.outbox.local')] : []),
    ],
    mails: mails.map((mail) => mailView(mail, hasServer, t, now)),
  };
  const trail = [...accountTrail(t), { label: t('web.administration.title'), href: administrationHref }];
  return new Page('pages/access/outbox', t('web.administration.outbox.title'), trail, view);
}

function mailView(mail: OutgoingMail, hasServer: boolean, t: Translate, now: Date): MailView {
  const { id, subject, recipient, createdAt, sentAt, fault } = mail;
  const when = (then: Date) => ago(then, now, t('language')) ?? t('web.administration.justNow');
  const state = stateOf(mail, hasServer);
  const instead = t(`web.administration.outbox.instead.${mail.link === 'ended' ? 'ended' : 'sent'}`);
  return {
    ...{
      id,
      subject,
      isSent: state === 'sent',
      isEnded: state === 'ended',
      hasFailed: state === 'failed' || state === 'retry',
    },
    to: t('web.administration.outbox.to', { recipient }),
    made: t('web.administration.outbox.made', { when: when(createdAt) }),
    state: t(`web.administration.outbox.state.${state}`, { when: when(sentAt ?? createdAt) }),
    fault: fault && sentAt === null ? faultText(fault, t) : null,
    body: mail.text(instead),
    isOpen: state === 'handed' || state === 'failed',
    again: hasServer && (state === 'failed' || state === 'retry') ? `${administrationHref}/outbox/${id}/again` : null,
  };
}

/** A code alone: the mail server could not be asked. */
function faultText(fault: string, t: Translate): string {
  const key = /^E[A-Z]+$/.test(fault) ? 'unreachable' : 'fault';
  return t(`web.administration.outbox.${key}`, { fault });
}

function stateOf({ sentAt, link, fault, nextTryAt }: OutgoingMail, hasServer: boolean): string {
  if (sentAt) return 'sent';
  if (link === 'ended') return 'ended';
  if (!hasServer) return 'handed';
  if (nextTryAt === null) return 'failed';
  return fault === null ? 'waiting' : 'retry';
}
