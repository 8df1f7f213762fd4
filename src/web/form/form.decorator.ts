import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Input } from './field.js';

/** The fields of a submitted form: texts and lists of texts, nothing else. */
export const Form = createParamDecorator((_: unknown, context: ExecutionContext): Input => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(fields.filter((field): field is [string, string | string[]] => isText(field[1])));
});

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}
