import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { locales, translator } from '../../i18n/translate.js';
import { Config } from '../../config/config.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { keepLanguage } from '../../web/language-cookie.js';
import { CurrentLocale, CurrentSession, type Session } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { SignedIn } from '../permissions/needs.js';
import { accountForm } from './account-page.js';
import { holderOf } from './holder.js';
import { OwnAccount } from './own-account.service.js';

const longestName = 200;

/** How the person is called, and which language mails and pages have. */
@SignedIn()
@Controller('account/person')
export class PersonController {
  constructor(
    private readonly account: OwnAccount,
    private readonly config: Config,
  ) {}

  @Get()
  async show(@CurrentLocale() locale: Locale, @CurrentSession() { accountId }: Session): Promise<Answer> {
    const { name, locale: language } = await this.account.read(accountId);
    return page(locale, { name, language });
  }

  @Post()
  async change(
    @CurrentLocale() locale: Locale,
    @CurrentSession() session: Session,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const name = textOf(input.name);
    const language = locales.find((each) => each === textOf(input.language));
    const isName = name.length >= 1 && name.length <= longestName && !name.includes('\0');
    if (!isName || !language) return page(locale, input, errorsOf(locale, isName, language !== undefined));
    await this.account.rename(holderOf(session, request), name, language);
    keepLanguage(reply, language, this.config.url);
    return new Redirect('/account?done=saved');
  }
}

function page(locale: Locale, input: Input, errors = new Map<string, string>()): Answer {
  const t = translator(locale);
  const options = locales.map((value) => ({ value, label: t(`terms.locale.${value}`) }));
  const fields: Field[] = [
    { kind: 'line', at: 'name', text: 'access.name', required: true, autocomplete: 'name' },
    { kind: 'choice', at: 'language', text: 'access.language', required: true, options },
  ];
  return accountForm({ locale, key: 'person', fields, input, errors, action: '/account/person' });
}

function errorsOf(locale: Locale, isName: boolean, isLanguage: boolean): Map<string, string> {
  const t = translator(locale);
  return new Map([
    ...(isName ? [] : [['name', t('web.access.invalid.name')] as const]),
    ...(isLanguage ? [] : [['language', t('web.access.invalid.language')] as const]),
  ]);
}
