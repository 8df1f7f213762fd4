import { type FastifyReply } from 'fastify';
import { type Locale } from '../domain/plan/plan.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { Page } from '../web/answer.js';
import { type Crumb } from '../web/shell.js';

export type Failure = Extract<PdfResult, { ok: false }>;

const statuses = { no_browser: 503, busy: 429, failed: 503 } as const;
const retryAfterSeconds = '10';

interface UnprintedPage {
  locale: Locale;
  title: string;
  trail: Crumb[];
  /** where the reader comes from */
  back: { href: string; label: string };
}

/** Says in words why there is no document. Where another try may get it, whoever asks is told when. */
export function unprintedPage({ reason, message }: Failure, shown: UnprintedPage, reply: FastifyReply): Page {
  const { locale, title, trail, back } = shown;
  if (reason !== 'no_browser') void reply.header('retry-after', retryAfterSeconds);
  return new Page('pages/message', title, trail, { text: message[locale], ...back }, statuses[reason]);
}
