import { createParamDecorator, type ExecutionContext, UnsupportedMediaTypeException } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { type Input } from './field.js';

const formType = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** The fields of a submitted form: texts and lists of texts, nothing else. Other kinds of content are refused. */
export const Form = createParamDecorator((_: unknown, context: ExecutionContext): Input => {
  const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const type = headers['content-type'];
  if (type !== undefined && !formType.test(type)) throw new UnsupportedMediaTypeException();
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return Object.fromEntries(fields.filter((field): field is [string, string | string[]] => isText(field[1])));
});

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'));
}
