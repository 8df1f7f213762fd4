import { type FastifyReply } from 'fastify';
import { translator } from '../i18n/translate.js';
import { planHref } from '../plans/links.js';
import { planTrail } from '../plans/trail.js';
import { type Page } from '../web/answer.js';
import { type Visitor } from '../web/visitor.js';
import { type OpenPlan } from './opened-plans.js';
import { type Failure, unprintedPage } from './unprinted-page.js';

/** What was to be printed, and the page to go back to with the key of its label; none: that of the documents. */
export interface Unprinted extends Pick<OpenPlan, 'planId' | 'plan'> {
  back?: { href: string; label: string };
}

/** Of a plan: why there is no document. */
export function failedPage(failure: Failure, { locale }: Visitor, unprinted: Unprinted, reply: FastifyReply): Page {
  const { planId, plan } = unprinted;
  const { href, label } = unprinted.back ?? { href: planHref(planId, 'documents'), label: 'web.documents.back' };
  const t = translator(locale);
  const back = { href, label: t(label) };
  return unprintedPage(
    failure,
    { locale, title: t('web.documents.failed'), trail: planTrail(planId, plan, t), back },
    reply,
  );
}
