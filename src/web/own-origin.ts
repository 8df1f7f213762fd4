import { type FastifyRequest } from 'fastify';

/** Under which the service is reached: as configured, else as this request names this machine. */
export function ownOrigin(request: FastifyRequest, url: string | undefined): string {
  return url ?? `http://${request.headers.host ?? ''}`;
}
