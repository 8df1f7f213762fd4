import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { translator } from '../i18n/translate.js';
import { Renderer } from '../rendering/renderer.js';
import { type Page } from './answer.js';
import { Assets } from './assets.js';
import { type PageView } from './shell.js';
import { localeOf } from './visitor.js';

const notices = ['saved', 'moved', 'removed', 'created'];

/** A page with the shell around it, as HTML. */
@Injectable()
export class PageRenderer {
  constructor(
    private readonly renderer: Renderer,
    private readonly assets: Assets,
  ) {}

  html(page: Page, request: FastifyRequest): string {
    const locale = request.visitor?.locale ?? localeOf(request.cookies?.language, request.headers['accept-language']);
    const t = translator(locale);
    const { done } = request.query as { done?: string };
    const view: PageView<object> = {
      ...page.view,
      locale,
      shell: {
        title: page.title,
        trail: page.trail,
        styles: this.assets.href('krisenfest.css'),
        script: this.assets.href('krisenfest.js'),
        otherLocale: locale === 'de' ? 'en' : 'de',
        here: request.method === 'GET' ? (request.url.split('?')[0] ?? '/') : '/plans',
        notice: done !== undefined && notices.includes(done) && page.status === 200 ? t(`web.done.${done}`) : null,
        hasErrors: page.status === 422,
      },
    };
    return this.renderer.render(page.template, view);
  }
}
