import { Injectable } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { fileSlug } from '../../domain/plan/ids.js';
import { unprintedPage } from '../../documents/unprinted-page.js';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { PdfService } from '../../pdf/pdf.service.js';
import { Renderer } from '../../rendering/renderer.js';
import { type Answer, Download } from '../../web/answer.js';
import { NotFound } from '../../web/not-found.js';
import { type Crumb } from '../../web/shell.js';
import { type ReviewCourse } from '../store/course-from.js';
import { signOffDocument } from './sign-off-document.view.js';

/** Prints what an agency has signed, for either side. */
@Injectable()
export class ReviewDocuments {
  constructor(
    private readonly renderer: Renderer,
    private readonly printer: PdfService,
  ) {}

  /** @param back where the reader comes from */
  async signOff(
    course: ReviewCourse,
    locale: Locale,
    back: string,
    trail: Crumb[],
    reply: FastifyReply,
  ): Promise<Answer> {
    const view = signOffDocument(course);
    if (!view) throw new NotFound();
    const result = await this.printer.print(this.renderer.render('documents/sign-off', view));
    const t = translator(locale);
    if (result.ok) {
      const { companyName, agencyName } = course.review;
      const name = [companyName, t('reviews.document.file'), agencyName].map(fileSlug).join('-');
      return new Download(`${name}.pdf`, 'application/pdf', result.pdf, 'inline');
    }
    const said = { href: back, label: t('reviews.document.back') };
    return unprintedPage(result, { locale, title: t('reviews.document.failed'), trail, back: said }, reply);
  }
}
