import { Controller, Get, Post, Req } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type FastifyRequest } from 'fastify';
import { Config } from '../../config/config.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Field, type Input } from '../../web/form/field.js';
import { problemsOf } from '../../web/form/problems.js';
import { showFields } from '../../web/form/show.js';
import { ownOrigin } from '../../web/own-origin.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { textOf } from '../pages/text-of.js';
import { Needs } from '../permissions/needs.js';
import { callbackOf } from './openid.service.js';
import { ProviderDto } from './provider.dto.js';
import { Providers } from './provider.service.js';

const fields: Field[] = [
  { kind: 'line', at: 'issuer', text: 'access.issuer', required: true },
  { kind: 'line', at: 'clientId', text: 'access.clientId', required: true },
  { kind: 'password', at: 'clientSecret', text: 'access.clientSecret', needed: true, autocomplete: 'off' },
];

/** Where the people of the organisation sign in: with us, or at a provider of its own. */
@Needs('organisation.manage')
@Controller('administration/provider')
export class ProviderController {
  constructor(
    private readonly providers: Providers,
    private readonly config: Config,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Req() request: FastifyRequest): Promise<Answer> {
    const provider = await this.providers.find(visitor.companyId);
    const input: Input = provider ? { issuer: provider.issuer, clientId: provider.clientId } : {};
    return this.page(visitor, request, { input, isSet: provider !== null });
  }

  @Post()
  async put(@CurrentVisitor() visitor: Visitor, @Form() input: Input, @Req() request: FastifyRequest): Promise<Answer> {
    const wanted = plainToInstance(ProviderDto, {
      issuer: textOf(input.issuer),
      clientId: textOf(input.clientId),
      clientSecret: textOf(input.clientSecret, false),
    });
    const t = translator(visitor.locale);
    const errors = new Map(
      validateSync(wanted).map(({ property }) => [property, t(`web.access.provider.invalid.${property}`)]),
    );
    const fault = errors.size > 0 ? null : await this.providers.put(visitor, wanted);
    if (fault === 'unreachable') errors.set('issuer', t('web.access.provider.unreachable'));
    else if (fault !== null) errors.set(fault, t(`web.access.provider.invalid.${fault}`));
    if (errors.size === 0) return new Redirect('/administration/provider?done=saved');
    const isSet = (await this.providers.find(visitor.companyId)) !== null;
    return this.page(visitor, request, { input, isSet, errors, status: 422 });
  }

  @Post('remove')
  async remove(@CurrentVisitor() visitor: Visitor): Promise<Answer> {
    await this.providers.remove(visitor);
    return new Redirect('/administration/provider?done=providerRemoved');
  }

  private page(
    { locale, companyId }: Visitor,
    request: FastifyRequest,
    {
      input,
      isSet,
      errors = new Map(),
      status = 200,
    }: { input: Input; isSet: boolean; errors?: ReadonlyMap<string, string>; status?: number },
  ): Page {
    const t = translator(locale);
    const origin = ownOrigin(request, this.config.url);
    const shown = showFields(fields, { t, input, errors, theirs: null });
    const view = {
      problems: problemsOf(shown, errors),
      fields: shown,
      callback: callbackOf(origin),
      address: `${origin}/sign-in/with/${companyId}`,
      isSet,
    };
    const trail = [{ label: t('web.administration.title'), href: '/administration' }];
    return new Page('pages/access/provider', t('web.access.provider.title'), trail, view, status);
  }
}
