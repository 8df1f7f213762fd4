import { Anybody } from '../access/permissions/needs.js';
import { Form } from './form/form.decorator.js';
import { Controller, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { Config } from '../config/config.js';
import { type Answer, Redirect } from './answer.js';
import { type Input } from './form/field.js';
import { keepLanguage } from './language-cookie.js';
import { isOwnPath } from './own-path.js';

/** Switches the language of the pages, kept in a cookie. */
@Anybody()
@Controller('language')
export class LanguageController {
  constructor(private readonly config: Config) {}

  @Post()
  choose(@Form() input: Input, @Res({ passthrough: true }) reply: FastifyReply): Answer {
    const language = input.language === 'en' ? 'en' : 'de';
    keepLanguage(reply, language, this.config.url);
    return new Redirect(isOwnPath(input.back) ? input.back : '/plans');
  }
}
