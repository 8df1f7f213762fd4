import { type FastifyReply } from 'fastify';
import { translator } from '../i18n/translate.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { planHref } from '../plans/links.js';
import { planTrail } from '../plans/trail.js';
import { Page } from '../web/answer.js';
import { type Visitor } from '../web/visitor.js';
import { type OpenPlan } from './opened-plans.js';

type Failure = Extract<PdfResult, { ok: false }>;

const statuses = { no_browser: 503, busy: 429, failed: 503 } as const;
const retryAfterSeconds = '10';

/** What was to be printed, and the page to go back to with the key of its label; none: that of the documents. */
export interface Unprinted extends Pick<OpenPlan, 'planId' | 'plan'> {
  back?: { href: string; label: string };
}

/** Says in words why there is no document. */
export function failedPage(failure: Failure, { locale }: Visitor, unprinted: Unprinted, reply: FastifyReply): Page {
  const { reason, message } = failure;
  const { planId, plan } = unprinted;
  const { href, label } = unprinted.back ?? { href: planHref(planId, 'documents'), label: 'web.documents.back' };
  if (reason === 'busy') void reply.header('retry-after', retryAfterSeconds);
  const t = translator(locale);
  const view = { text: message[locale], href, label: t(label) };
  return new Page('pages/message', t('web.documents.failed'), planTrail(planId, plan, t), view, statuses[reason]);
}
