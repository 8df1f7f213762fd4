import { type FastifyReply } from 'fastify';
import { type Locale } from '../domain/plan/plan.js';
import { translator } from '../i18n/translate.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { againSeconds } from '../pdf/sentences.js';
import { Page } from '../web/answer.js';
import { type Crumb } from '../web/shell.js';

export type Failure = Extract<PdfResult, { ok: false }>;

const statuses = { no_browser: 503, busy: 429, failed: 503 } as const;

interface UnprintedPage {
  locale: Locale;
  title: string;
  trail: Crumb[];
  /** where the reader comes from */
  back: { href: string; label: string };
}

/** Says in words why there is no document. Where another try may get it, whoever asks is told when. */
export function unprintedPage({ reason, message }: Failure, shown: UnprintedPage, reply: FastifyReply): Page {
  const { locale, trail, back } = shown;
  const t = translator(locale);
  const isWorthAnother = reason !== 'no_browser';
  if (isWorthAnother) void reply.header('retry-after', String(againSeconds));
  const title = reason === 'busy' ? t('web.documents.busy') : shown.title;
  const again = isWorthAnother ? reply.request.url : null;
  const view = { text: message[locale], again, ...back };
  return new Page('pages/unprinted', title, trail, view, statuses[reason]);
}
