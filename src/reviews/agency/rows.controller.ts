import { Controller, Get, Param, Post } from '@nestjs/common';
import { Needs } from '../../access/permissions/needs.js';
import { type AgencyView } from '../../domain/review/agency-view.js';
import { type RowStanding, rowStandings } from '../../domain/review/standing.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, type Page, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { reviewHref, rowHref } from '../links.js';
import { lastRound, type ReviewCourse } from '../store/course-from.js';
import { AgencyReviews } from './agency-reviews.service.js';
import { readAnswer, type RowAnswer } from './answer.form.js';
import { rowPage, type RowPage } from './row-page.js';
import { number } from './signing-form.js';

interface OpenRow {
  course: ReviewCourse;
  view: AgencyView;
  standing: RowStanding;
}

/** One row of a review, and what the agency says about it. */
@Needs('review.read', 'review.answer')
@Controller('reviews/:review/rows/:activity')
export class RowsController {
  constructor(private readonly reviews: AgencyReviews) {}

  @Get()
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('review') id: string,
    @Param('activity') activity: string,
  ): Promise<Answer> {
    return this.page(visitor, await this.open(visitor, id, activity), {});
  }

  @Post()
  async answer(
    @CurrentVisitor() visitor: Visitor,
    @Param('review') id: string,
    @Param('activity') activity: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const opened = await this.open(visitor, id, activity);
    const t = translator(visitor.locale);
    const read = readAnswer(input, opened.view, activity);
    if (!read.ok) {
      const errors = new Map([...read.errors].map(([name, key]) => [name, t(`reviews.wrong.${key}`)]));
      return this.page(visitor, opened, { input, errors, status: 422 });
    }
    const done = await this.reviews.answer(visitor, id, number(input.round), read.answer);
    if (!done) throw new NotFound();
    if (done.ok) return new Redirect(nextAfter(read.answer, opened, input.from === 'matrix'));
    const now = await this.open(visitor, id, activity);
    const conflict = t('reviews.conflict.row');
    return this.page(visitor, now, { input, conflict, errors: new Map([['kind', conflict]]), status: 409 });
  }

  private page(visitor: Visitor, opened: OpenRow, more: Partial<RowPage>): Page {
    return rowPage({ visitor, ...opened, ...more });
  }

  private async open(visitor: Visitor, id: string, activity: string): Promise<OpenRow> {
    const course = await this.reviews.find(visitor.companyId, id);
    const view = course && lastRound(course).view;
    const standing = course && rowStandings(course).find(({ row }) => row.id === activity);
    if (!view || !standing) throw new NotFound();
    return { course, view, standing };
  }
}

/** On to the next row that has to be decided; after a comment, and from the matrix, back to where it was made. */
function nextAfter({ kind, activity }: RowAnswer, { course }: OpenRow, isFromMatrix: boolean): string {
  const { reviewId } = course.review;
  if (isFromMatrix) return `${reviewHref(reviewId)}?done=answered#row-${activity}`;
  if (kind === 'comment') return `${rowHref(reviewId, activity)}?done=answered`;
  const rows = rowStandings(course);
  const index = rows.findIndex(({ row }) => row.id === activity);
  const inTurn = [...rows.slice(index + 1), ...rows.slice(0, index)];
  const next = inTurn.find(({ state }) => state === 'open');
  return next ? `${rowHref(reviewId, next.row.id)}?done=answered` : `${reviewHref(reviewId)}?done=answered`;
}
