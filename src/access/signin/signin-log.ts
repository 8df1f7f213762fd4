import { Logger } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';

const logger = new Logger('SignIn');

/** `account` null: nobody knows whose it would be. Neither what was typed nor an address is written down. */
export function logEntry({ id, ip }: FastifyRequest, account: string | null, what: string): void {
  logger.log(`${id} ${account === null ? 'nobody' : `account ${account}`} from ${ip}: ${what}`);
}
