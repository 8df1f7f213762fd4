import { Anybody } from '../access/permissions/needs.js';
import { Form } from './form/form.decorator.js';
import { Controller, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Answer, Redirect } from './answer.js';
import { type Input } from './form/field.js';
import { isOwnPath } from './own-path.js';

/** Switches the language of the pages, kept in a cookie. */
@Anybody()
@Controller('language')
export class LanguageController {
  @Post()
  choose(@Form() input: Input, @Res({ passthrough: true }) reply: FastifyReply): Answer {
    const language = input.language === 'en' ? 'en' : 'de';
    void reply.setCookie('language', language, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true });
    return new Redirect(isOwnPath(input.back) ? input.back : '/plans');
  }
}
