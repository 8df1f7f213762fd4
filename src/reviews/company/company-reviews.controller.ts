import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Needs } from '../../access/permissions/needs.js';
import { textOf } from '../../access/pages/text-of.js';
import { Config } from '../../config/config.js';
import { translator } from '../../i18n/translate.js';
import { MailSender } from '../../mail/mail-sender.service.js';
import { PlanEditing } from '../../plans/editing/plan-editing.service.js';
import { type StoredPlan } from '../../plans/store/plan.store.js';
import { planTrail } from '../../plans/trail.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { ownOrigin } from '../../web/own-origin.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { longestText, readText } from '../agency/answer.form.js';
import { number } from '../agency/signing-form.js';
import { ReviewDocuments } from '../document/review-documents.js';
import { agencyHref } from '../links.js';
import { ReviewSending, type Sent } from '../sending/sending.service.js';
import { agenciesPage } from './agencies-page.js';
import { type AgencyPage, agencyPage } from './agency-page.js';
import { CompanyReviews } from './company-reviews.service.js';
import { readSending } from './send-form.js';
import { withdrawPage } from './withdraw-page.js';

/** The agencies of a plan: what each was sent to review, what it says, and what the company answers. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/reviews')
export class CompanyReviewsController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly reviews: CompanyReviews,
    private readonly sending: ReviewSending,
    private readonly documents: ReviewDocuments,
    private readonly sender: MailSender,
    private readonly config: Config,
  ) {}

  @Get()
  async list(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const stored = await this.plan(visitor, planId);
    const courses = await this.reviews.list(visitor.companyId, planId);
    return agenciesPage(stored, courses, localDate(stored.plan.company.timeZone), visitor);
  }

  @Get(':agency')
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('agency') agency: string,
  ): Promise<Answer> {
    return agencyPage(await this.open(visitor, planId, agency));
  }

  @Get(':agency/signoff.pdf')
  async print(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('agency') agency: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { stored, course } = await this.open(visitor, planId, agency);
    if (!course) throw new NotFound();
    const trail = planTrail(planId, stored.plan, translator(visitor.locale));
    return this.documents.signOff(course, visitor.locale, agencyHref(planId, agency), trail, reply);
  }

  @Post(':agency/send')
  async send(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('agency') agency: string,
    @Form() input: Input,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const page = await this.open(visitor, planId, agency);
    const t = translator(visitor.locale);
    const read = readSending(input, page.offer, t);
    if (!read.ok) return agencyPage({ ...page, input, errors: read.errors, status: 422 });
    const origin = ownOrigin(request, this.config.url);
    const sent = await this.sending.send(visitor, planId, agency, read.sending, origin);
    if (sent === 'sent') return new Redirect(`${agencyHref(planId, agency)}?done=sent`);
    const now = await this.open(visitor, planId, agency);
    return agencyPage({ ...now, input, general: [t(`reviews.notSent.${sent}`)], status: statuses[sent] });
  }

  @Post(':agency/reply')
  async reply(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('agency') agency: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const page = await this.open(visitor, planId, agency);
    const [activity, text] = [textOf(input.activity), readText(input.text)];
    if (text === '' || text.length > longestText) {
      const error = translator(visitor.locale)(`reviews.wrong.${text === '' ? 'reply' : 'long'}`);
      return agencyPage({ ...page, reply: { activity, text, error }, status: 422 });
    }
    if (!(await this.reviews.reply(visitor, planId, agency, activity, text))) throw new NotFound();
    return new Redirect(`${agencyHref(planId, agency)}?done=answered#row-${activity}`);
  }

  @Post(':agency/take')
  async take(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('agency') agency: string,
    @Form() input: Input,
  ): Promise<Answer> {
    await this.open(visitor, planId, agency);
    const taken = await this.reviews.take(visitor, planId, agency, textOf(input.activity), number(input.seen));
    if (taken.ok) return new Redirect(`${agencyHref(planId, agency)}?done=tookOver`);
    const { locale } = visitor;
    const general =
      taken.reason === 'refused'
        ? taken.findings.map(({ message }) => message[locale])
        : [translator(locale)(`reviews.notTaken.${taken.reason}`)];
    const status = taken.reason === 'refused' ? 422 : 409;
    return agencyPage({ ...(await this.open(visitor, planId, agency)), general, status });
  }

  @Get(':agency/withdraw')
  async ask(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('agency') agency: string,
  ): Promise<Answer> {
    const { stored, course } = await this.open(visitor, planId, agency);
    if (!course) throw new NotFound();
    return withdrawPage(stored, course, visitor);
  }

  @Post(':agency/withdraw')
  async withdraw(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('agency') agency: string,
  ): Promise<Answer> {
    await this.plan(visitor, planId);
    if (!(await this.sending.end(visitor, planId, agency))) throw new NotFound();
    return new Redirect(`${agencyHref(planId, agency).replace(/\/[^/]*$/, '')}?done=reviewRemoved`);
  }

  private async open(visitor: Visitor, planId: string, agencyKey: string): Promise<AgencyPage> {
    const stored = await this.plan(visitor, planId);
    const { course, sendable } = await this.reviews.find(visitor.companyId, planId, agencyKey);
    if (!course && !stored.plan.agencies.some(({ id }) => id === agencyKey)) throw new NotFound();
    const isTaken = course !== null && course.review.agencyId !== null;
    const known = isTaken ? null : await this.sending.known(visitor.companyId, planId);
    const today = localDate(stored.plan.company.timeZone);
    const { handing } = this.sender;
    return { visitor, stored, agencyKey, course, offer: { versions: sendable, known, today }, handing };
  }

  private async plan(visitor: Visitor, planId: string): Promise<StoredPlan> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    return stored;
  }
}

const statuses: Record<Exclude<Sent, 'sent'>, number> = { nothing: 409, same: 409, wait: 429, nobody: 422 };
