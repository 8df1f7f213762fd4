import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { PlanEditing } from '../../plans/editing/plan-editing.service.js';
import { Page } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { UsualReadiness } from '../usual.service.js';
import { lineView } from './line-text.js';

/** How long a page waits for its figures; its scripts fetch what comes later. */
const waitMs = 150;

/** Pages on which people change what decides about readiness, and the task list. */
const templates = ['pages/plans/overview', 'pages/plans/list', 'pages/plans/item'];
const sections = new Set([
  ...['company', 'people', 'rosters', 'owners', 'agencies', 'support-roles', 'severities'],
  ...['escalation', 'steps', 'channels', 'scenarios', 'notifications'],
]);

/** Puts the readiness of the plan at the head of its pages. */
@Injectable()
export class LineInterceptor implements NestInterceptor {
  constructor(
    private readonly editing: PlanEditing,
    private readonly usual: UsualReadiness,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(mergeMap((answer: unknown) => this.completed(answer, request)));
  }

  private async completed(answer: unknown, request: FastifyRequest): Promise<unknown> {
    const [, , planId, section] = (request.url.split('?')[0] ?? '').split('/');
    if (!(answer instanceof Page) || !templates.includes(answer.template) || !request.visitor) return answer;
    if (planId === undefined || (section !== undefined && !sections.has(section))) return answer;
    const { companyId, locale } = request.visitor;
    const stored = await this.editing.read(companyId, planId);
    if (!stored) return answer;
    const stand = await this.usual.of(companyId, stored, localDate(stored.plan.company.timeZone), waitMs);
    const isSaved = (request.query as { done?: string }).done !== undefined;
    return answer.with(lineView(stored, isSaved ? stand : { ...stand, before: null, known: null }, locale));
  }
}
