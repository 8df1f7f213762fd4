import { Injectable } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Translate, translator } from '../i18n/translate.js';
import { Renderer } from '../rendering/renderer.js';
import { type Page } from './answer.js';
import { Assets } from './assets.js';
import { type AccountLine, type PageView } from './shell.js';
import { type Session } from './visitor.js';
import { may } from '../access/permissions/permissions.js';

const notices = [
  ...['saved', 'invited', 'moved', 'removed', 'restored', 'created', 'taken', 'erased', 'ended', 'asked'],
  ...['planRemoved', 'invitationRemoved', 'memberRemoved', 'providerRemoved', 'passkeyRemoved'],
  ...['dismissed', 'reviewRemoved'],
  ...['frozen', 'submit', 'approve', 'return', 'publish', 'withdraw'],
  ...['answered', 'sent', 'signed', 'tookOver'],
];

/** A page with the shell around it, as HTML. */
@Injectable()
export class PageRenderer {
  constructor(
    private readonly renderer: Renderer,
    private readonly assets: Assets,
  ) {}

  html(page: Page, request: FastifyRequest): string {
    const { locale, session, visitor } = request;
    const mayEdit = visitor !== null && may(visitor.kind, visitor.role, 'plan.edit');
    const t = translator(locale);
    const { done, undo, count } = request.query as { done?: string; undo?: string; count?: string };
    const view: PageView<object> = {
      ...page.view,
      locale,
      shell: {
        title: page.title,
        trail: page.trail,
        styles: this.assets.href('krisenfest.css'),
        script: this.assets.href('krisenfest.js'),
        icon: this.assets.href('krisenfest.svg'),
        otherLocale: locale === 'de' ? 'en' : 'de',
        here: request.method === 'GET' ? hereOf(request.url) : '/',
        notice: page.status === 200 ? (page.notice ?? noticeOf(done, count, t)) : null,
        undo: undoOf(request.url, undo),
        hasErrors: page.status === 422,
        line: page.line,
        csrf: session?.csrf ?? null,
        account: session?.stage === 'full' ? accountLine(session, t) : null,
        mayEdit,
      },
    };
    const shown = this.renderer.render(page.template, view);
    const html = mayEdit ? shown : toBeRead(shown, t);
    return session ? withToken(html, session.csrf) : html;
  }
}

function noticeOf(done: string | undefined, count: string | undefined, t: Translate): string | null {
  if (done === undefined || !notices.includes(done)) return null;
  return t(`web.done.${done}`, { count: Number(/^\d{1,3}$/.exec(count ?? '')?.[0] ?? 0) });
}

function accountLine({ name, organisation }: Session, t: Translate): AccountLine {
  const pages = [
    { action: 'review.read' as const, href: '/reviews', label: t('reviews.nav') },
    { action: 'organisation.manage' as const, href: '/administration', label: t('web.administration.title') },
    { action: 'audit.read' as const, href: '/audit', label: t('web.audit.title') },
  ].filter(({ action }) => organisation && may(organisation.kind, organisation.role, action));
  return { name, organisation: organisation?.name ?? null, pages };
}

/** Each form that changes something carries the token of the session: here, so that none can be forgotten. */
function withToken(html: string, csrf: string): string {
  return html.replace(
    /<form\b[^>]*\bmethod="post"[^>]*>/g,
    (form) => `${form}<input type="hidden" name="_csrf" value="${csrf}">`,
  );
}

/** Forms that change a plan (`data-edits`) before somebody who may not: they say so, and take nothing. */
function toBeRead(html: string, t: Translate): string {
  const note = `<p class="hint">${t('web.form.toBeRead')}</p>`;
  return html.replace(
    /(<form\b[^>]*\sdata-edits\b[^>]*>)(.*?)<\/form>/gs,
    (_, form: string, content: string) => `${form}<div class="to-be-read">${note}${disabled(content)}</div></form>`,
  );
}

/** Each field by itself: around a table that scrolls a disabled group would be taken for one that no key reaches. */
function disabled(content: string): string {
  return content.replace(/<(?:input|select|textarea|button)\b(?![^>]*\sdisabled\b)/g, '$& disabled');
}

/** The address of a page, without what it says once about something that was done. */
function hereOf(url: string): string {
  const [path = '/', asked = ''] = url.split('?');
  const query = new URLSearchParams(asked);
  for (const once of ['done', 'undo', 'count']) query.delete(once);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Where a removal in the plan of this page is taken back. */
function undoOf(url: string, removal: string | undefined): { action: string; home: string } | null {
  const [, plan, home = ''] = new RegExp(`^/plans/(${uuid})(?:/([a-z-]+))?`).exec(url) ?? [];
  if (plan === undefined || !new RegExp(`^${uuid}$`).test(removal ?? '')) return null;
  return { action: `/plans/${plan}/undo/${removal ?? ''}`, home };
}
