import { Controller, Get, Header, Param, Post, Req } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { Anybody } from '../access/permissions/needs.js';
import { secretLink } from '../access/links/secret-link.js';
import { textOf } from '../access/pages/text-of.js';
import { type Locale } from '../domain/plan/plan.js';
import { type Answer, Redirect } from '../web/answer.js';
import { reshaped } from '../web/form/buttons.js';
import { Form } from '../web/form/form.decorator.js';
import { type Input } from '../web/form/field.js';
import { CurrentLocale } from '../web/visitor.js';
import { type Answered, ContactLinks, type OpenContact, type Seen } from './contact-links.service.js';
import { readOwn } from './own-data.form.js';
import { contactEndPage, correctionFormPage, ownPage, thanksPage } from './own-page.js';

/** The link to one's own contact data in a plan: for whoever has it, without an account. Looking uses nothing up. */
@Anybody()
@Controller('contact')
export class ContactController {
  constructor(private readonly links: ContactLinks) {}

  @Get('confirmed')
  confirmed(@CurrentLocale() locale: Locale): Answer {
    return thanksPage('confirmed', locale);
  }

  @Get('corrected')
  corrected(@CurrentLocale() locale: Locale): Answer {
    return thanksPage('corrected', locale);
  }

  @Header(...secretLink)
  @Get(':token')
  async show(@CurrentLocale() locale: Locale, @Param('token') token: string): Promise<Answer> {
    const found = await this.links.look(token);
    return found.state === 'open' ? ownPage(found, token, locale) : contactEndPage(found.state, locale);
  }

  @Header(...secretLink)
  @Post(':token')
  async confirm(
    @CurrentLocale() locale: Locale,
    @Param('token') token: string,
    @Form() input: Input,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const answered = await this.links.confirm(token, seenBy(input, request), new Date());
    if (answered === 'done') return new Redirect('/contact/confirmed');
    return this.unanswered(answered, token, locale, (found) => ownPage(found, token, locale, true));
  }

  @Header(...secretLink)
  @Get(':token/correction')
  async form(@CurrentLocale() locale: Locale, @Param('token') token: string): Promise<Answer> {
    const found = await this.links.look(token);
    return found.state === 'open' ? correctionFormPage(found, token, locale) : contactEndPage(found.state, locale);
  }

  @Header(...secretLink)
  @Post(':token/correction')
  async correct(
    @CurrentLocale() locale: Locale,
    @Param('token') token: string,
    @Form() input: Input,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const found = await this.links.look(token);
    if (found.state !== 'open') return contactEndPage(found.state, locale);
    const again = reshaped(input);
    if (again) return correctionFormPage(found, token, locale, { input: again });
    const read = readOwn(found.plan, found.data, input, locale);
    if (!read.ok) return correctionFormPage(found, token, locale, { ...read, input, status: 422 });
    const { wanted, message } = read;
    const answered = await this.links.correct(token, seenBy(input, request), wanted, message, new Date());
    if (answered === 'done') return new Redirect('/contact/corrected');
    const changed = { input, isChanged: true, status: 409 };
    return this.unanswered(answered, token, locale, (now) => correctionFormPage(now, token, locale, changed));
  }

  private async unanswered(
    answered: Exclude<Answered, 'done'>,
    token: string,
    locale: Locale,
    again: (found: OpenContact) => Answer,
  ): Promise<Answer> {
    if (answered !== 'changed') return contactEndPage(answered, locale);
    const found = await this.links.look(token);
    return found.state === 'open' ? again(found) : contactEndPage(found.state, locale);
  }
}

function seenBy(input: Input, request: FastifyRequest): Seen {
  return { seal: textOf(input._seen), requestId: request.id };
}
