import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Needs } from '../../access/permissions/needs.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, type Page, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { ReviewDocuments } from '../document/review-documents.js';
import { reviewHref } from '../links.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { AgencyReviews } from './agency-reviews.service.js';
import { readAnswer } from './answer.form.js';
import { listPage } from './list-page.js';
import { type ReviewPage, reviewPage, rowFilters, trail } from './review-page.js';
import { number, readSigning } from './signing-form.js';

/** What companies have given an agency to review: all its clients, and each review as a whole. */
@Needs('review.read', 'review.answer')
@Controller('reviews')
export class AgencyReviewsController {
  constructor(
    private readonly reviews: AgencyReviews,
    private readonly documents: ReviewDocuments,
  ) {}

  @Get()
  async list(@CurrentVisitor() visitor: Visitor, @Query('search') search: unknown): Promise<Answer> {
    const courses = await this.reviews.list(visitor.companyId);
    return listPage(courses, typeof search === 'string' ? search.trim().slice(0, 100) : '', visitor, localDate);
  }

  @Get(':review')
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('review') id: string,
    @Query('rows') rows: unknown,
  ): Promise<Answer> {
    const filter = rowFilters.find((each) => each === rows) ?? 'all';
    return this.page(visitor, await this.open(visitor, id), { filter });
  }

  @Get(':review/signoff.pdf')
  async print(
    @CurrentVisitor() visitor: Visitor,
    @Param('review') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const course = await this.open(visitor, id);
    return this.documents.signOff(course, visitor.locale, reviewHref(id), trail(translator(visitor.locale)), reply);
  }

  @Post(':review/accept')
  async acceptRest(
    @CurrentVisitor() visitor: Visitor,
    @Param('review') id: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const done = await this.reviews.acceptRest(visitor, id, number(input.round));
    if (!done) throw new NotFound();
    return done.ok ? new Redirect(`${reviewHref(id)}?done=answered`) : this.stale(visitor, done.course);
  }

  @Post(':review/comment')
  async comment(
    @CurrentVisitor() visitor: Visitor,
    @Param('review') id: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const course = await this.open(visitor, id);
    const { view } = lastRound(course);
    if (!view) return this.stale(visitor, course);
    const read = readAnswer({ ...input, kind: 'comment' }, view, '');
    const comment = typeof input.text === 'string' ? input.text : '';
    if (!read.ok) {
      const [key = ''] = [...read.errors.values()];
      const commentError = translator(visitor.locale)(`reviews.wrong.${key}`);
      return this.page(visitor, course, { typed: { comment, commentError }, status: 422 });
    }
    const done = await this.reviews.answer(visitor, id, number(input.round), read.answer);
    if (!done) throw new NotFound();
    if (done.ok) return new Redirect(`${reviewHref(id)}?done=answered#comments`);
    return this.stale(visitor, done.course, { comment });
  }

  @Post(':review/signoff')
  async signOff(
    @CurrentVisitor() visitor: Visitor,
    @Param('review') id: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const t = translator(visitor.locale);
    const read = readSigning(input, t);
    if (!read.ok) return this.page(visitor, await this.open(visitor, id), { ...read, status: 422 });
    const done = await this.reviews.signOff(visitor, id, read.signing);
    if (!done) throw new NotFound();
    if (done.ok) return new Redirect(`${reviewHref(id)}?done=signed`);
    if (done.reason === 'stale') return this.stale(visitor, done.course, { input });
    const problems = [{ label: null, text: t('reviews.wrong.open'), href: '#matrix' }];
    return this.page(visitor, done.course, { typed: { input }, problems, status: 422 });
  }

  private stale(visitor: Visitor, course: ReviewCourse, typed: ReviewPage['typed'] = {}): Page {
    const conflict = translator(visitor.locale)('reviews.conflict.whole');
    return this.page(visitor, course, { typed, conflict, status: 409 });
  }

  private page(visitor: Visitor, course: ReviewCourse, more: Partial<ReviewPage>): Page {
    return reviewPage({ visitor, course, today: localDate(course.review.timeZone), filter: 'all', ...more });
  }

  private async open(visitor: Visitor, id: string): Promise<ReviewCourse> {
    const course = await this.reviews.find(visitor.companyId, id);
    if (!course) throw new NotFound();
    return course;
  }
}
