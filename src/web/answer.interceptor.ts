import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { type Answer, Download, Page, Redirect } from './answer.js';
import { PageRenderer } from './page-renderer.js';
import { sendFile } from './send-file.js';

/** Turns what controllers answer with into HTTP. Answers of other kinds pass as they are. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly pages: PageRenderer) {}

  intercept(context: ExecutionContext, next: CallHandler<Answer>): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(map((answer) => this.send(answer, request, reply)));
  }

  private send(answer: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
    if (answer instanceof Page) {
      void reply.code(answer.status).type('text/html; charset=utf-8');
      return this.pages.html(answer, request);
    }
    if (answer instanceof Redirect) {
      void reply.code(303).header('location', answer.to);
      return '';
    }
    if (answer instanceof Download) return sendFile(answer, request, reply);
    return answer;
  }
}
