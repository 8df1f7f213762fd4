import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale } from '../../domain/plan/plan.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Field, type Input } from '../../web/form/field.js';
import { CurrentLocale } from '../../web/visitor.js';
import { formPage } from '../pages/form-page.js';
import { textOf } from '../pages/text-of.js';
import { passwordError } from '../password/password-error.js';
import { Anybody } from '../permissions/needs.js';
import { Entrance } from '../signin/entrance.service.js';
import { SetupDto } from './setup.dto.js';
import { Setup } from './setup.service.js';

const person: Field[] = [
  { kind: 'line', at: 'name', text: 'access.name', required: true, autocomplete: 'name' },
  { kind: 'email', at: 'email', text: 'access.email', required: true, autocomplete: 'username' },
  { kind: 'password', at: 'password', text: 'access.newPassword', required: true, autocomplete: 'new-password' },
];
const company: Field = {
  kind: 'line',
  at: 'organisation',
  text: 'access.company',
  required: true,
  autocomplete: 'organization',
};

/** The first account sets up its company; whether others may register theirs says the configuration. */
@Anybody()
@Controller('setup')
export class SetupController {
  constructor(
    private readonly setup: Setup,
    private readonly entrance: Entrance,
  ) {}

  @Get()
  async show(@CurrentLocale() locale: Locale): Promise<Answer> {
    return (await this.setup.isOpen()) ? this.page(locale) : new Redirect('/sign-in');
  }

  @Post()
  async begin(
    @CurrentLocale() locale: Locale,
    @Form() input: Input,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    if (!(await this.setup.isOpen())) return new Redirect('/sign-in');
    const wanted = plainToInstance(SetupDto, read(input));
    const errors = errorsOf(wanted, locale);
    if (errors.size > 0) return this.page(locale, input, errors);
    const seconds = await this.setup.wait(request);
    if (seconds !== null) {
      void reply.header('retry-after', String(seconds));
      const text = translator(locale)('web.access.tooMany', { count: Math.ceil(seconds / 60) });
      return this.page(locale, input, new Map([['email', text]]), 429);
    }
    const entry = await this.setup.begin({ ...wanted, locale }, request);
    if (entry === 'closed') return new Redirect('/sign-in');
    if (entry === 'taken')
      return this.page(locale, input, new Map([['email', translator(locale)('web.access.taken')]]));
    this.entrance.show(reply, entry);
    return new Redirect('/plans');
  }

  private async page(
    locale: Locale,
    input: Input = {},
    errors = new Map<string, string>(),
    status = errors.size > 0 ? 422 : 200,
  ): Promise<Answer> {
    const isFirst = await this.setup.isNeeded();
    const kinds = ['company', 'agency'].map((value) => ({
      value,
      label: translator(locale)(`web.access.kinds.${value}`),
    }));
    const kind: Field = { kind: 'choice', at: 'kind', text: 'access.kind', required: true, options: kinds };
    const fields = isFirst ? [company, ...person] : [kind, company, ...person];
    return formPage({ locale, key: isFirst ? 'setup' : 'register', fields, input, errors, action: '/setup', status });
  }
}

function read(input: Input): Record<string, string> {
  const { kind, organisation, name, email } = input;
  return {
    ...(kind === undefined ? {} : { kind: textOf(kind) }),
    organisation: textOf(organisation),
    name: textOf(name),
    email: textOf(email),
    password: textOf(input.password, false),
  };
}

function errorsOf(wanted: SetupDto, locale: Locale): Map<string, string> {
  const t = translator(locale);
  const errors = new Map(validateSync(wanted).map(({ property }) => [property, t(`web.access.invalid.${property}`)]));
  const password = passwordError(wanted.password, [wanted.organisation, wanted.name, wanted.email], locale);
  if (password !== null) errors.set('password', password);
  return errors;
}
