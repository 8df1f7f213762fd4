import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Anybody } from '../../access/permissions/needs.js';
import { StaleForm } from '../../access/permissions/not-signed-in.js';
import { textOf } from '../../access/pages/text-of.js';
import { endPage } from '../../access/links/end-page.js';
import { secretLink } from '../../access/links/secret-link.js';
import { Cookies } from '../../access/session/cookies.js';
import { carriesToken } from '../../access/session/csrf.js';
import { Entrance } from '../../access/signin/entrance.service.js';
import { type Locale } from '../../domain/plan/plan.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Input } from '../../web/form/field.js';
import { CurrentLocale, type Session } from '../../web/visitor.js';
import { type Accepted, type Asked, ReviewAcceptance } from './review-acceptance.service.js';
import { errorsOf, NewReviewerDto, readNew, takerOf } from './review-link.form.js';
import { type LinkPage, reviewLinkPage, standingOf } from './review-link-page.js';

const cookieSeconds = 3600;

/** The link of a review. Looking at it uses nothing up; a cookie keeps it while its owner signs in. */
@Anybody()
@Controller('review')
export class ReviewLinkController {
  constructor(
    private readonly acceptance: ReviewAcceptance,
    private readonly entrance: Entrance,
    private readonly cookies: Cookies,
  ) {}

  @Header(...secretLink)
  @Get()
  resume(@CurrentLocale() locale: Locale, @Req() request: FastifyRequest): Promise<Answer> {
    return this.show(locale, this.cookies.get(request, 'review') ?? '', request);
  }

  @Header(...secretLink)
  @Get(':token')
  async show(
    @CurrentLocale() locale: Locale,
    @Param('token') token: string,
    @Req() { session }: FastifyRequest,
  ): Promise<Answer> {
    const found = await this.acceptance.look(token);
    if (found.state !== 'open') return endPage('asked', found.state, locale);
    return reviewLinkPage(await this.page(locale, token, found.asked, session));
  }

  @Header(...secretLink)
  @Post(':token')
  async accept(
    @CurrentLocale() locale: Locale,
    @Param('token') token: string,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const found = await this.acceptance.look(token);
    if (found.state !== 'open') return endPage('asked', found.state, locale);
    const { session } = request;
    const page = await this.page(locale, token, found.asked, session);
    switch (standingOf(found.asked, session, page.agencies)) {
      case 'bound':
        return reviewLinkPage({ ...page, status: 409 });
      case 'known':
        return this.signInFirst(token, reply);
      case 'here': {
        if (!session || !carriesToken(request, session)) throw new StaleForm();
        const taken = takerOf(input, page.agencies, session.isBound, locale);
        if ('errors' in taken) return reviewLinkPage({ ...page, input, errors: taken.errors, status: 422 });
        const person = { id: session.accountId, name: session.name };
        return this.enter(await this.acceptance.accept(token, person, taken, request), token, page, reply);
      }
      case 'new': {
        if (textOf(input.account) === 'yes') return this.signInFirst(token, reply);
        const wanted = plainToInstance(NewReviewerDto, readNew(input));
        const errors = errorsOf(wanted, found.asked, locale);
        if (errors.size > 0) return reviewLinkPage({ ...page, input, errors, status: 422 });
        const { agency, ...person } = wanted;
        const accepted = await this.acceptance.acceptNew(token, { ...person, locale }, agency, request);
        return this.enter(accepted, token, page, reply);
      }
    }
  }

  private signInFirst(token: string, reply: FastifyReply): Answer {
    this.cookies.set(reply, 'review', token, cookieSeconds);
    return new Redirect('/sign-in?next=%2Freview');
  }

  private async page(locale: Locale, token: string, asked: Asked, session: Session | null): Promise<LinkPage> {
    const all = session?.stage === 'full' ? await this.acceptance.agencies(session.accountId) : [];
    // Whom a provider vouches for acts for its organisation alone.
    const agencies = session?.isBound ? all.filter(({ id }) => id === session.organisation?.id) : all;
    return { locale, asked, session, agencies, action: `/review/${token}` };
  }

  private async enter(accepted: Accepted | null, token: string, page: LinkPage, reply: FastifyReply): Promise<Answer> {
    if (accepted) {
      if (accepted.entry) this.entrance.show(reply, accepted.entry);
      this.cookies.clear(reply, 'review');
      return new Redirect(`/reviews/${accepted.reviewId}`);
    }
    const found = await this.acceptance.look(token);
    if (found.state !== 'open') return endPage('asked', found.state, page.locale);
    return reviewLinkPage({ ...page, asked: found.asked, status: 409 });
  }
}
