import { randomBytes } from 'node:crypto';
import { type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionHook } from './access/session/session.hook.js';
import { AppModule } from './app.module.js';
import { Config, LOG_LEVELS } from './config/config.js';
import { errorCode } from './database/error-code.js';
import { ServiceLogger } from './service-logger.js';
import { addPlugins } from './web/plugins.js';
import { readableUrl } from './web/readable-url.js';

const largestForm = 8 * 1024 * 1024;
// As much as the server takes in: the router's own limit is shorter than two ids in a row, and has no page to say so.
const longestAddress = 16 * 1024;

/** The whole service, migrated and ready to listen. Throws with a sentence when it cannot start. */
export async function createApp(): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestForm,
    forceCloseConnections: true,
    // What ends https in front of the service stands on this machine or in its private network.
    trustProxy: 'loopback, linklocal, uniquelocal',
    rewriteUrl: readableUrl,
    // The audit trail outlives the process: a count from one on would name many requests alike.
    genReqId: () => `req-${randomBytes(6).toString('hex')}`,
    routerOptions: { maxParamLength: longestAddress },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    abortOnError: false,
    logger: new ServiceLogger(),
  });
  // Ended by a signal as asked: a success for whoever started it.
  app.enableShutdownHooks([], { useProcessExit: true });
  app.useLogger(
    new ServiceLogger({ logLevels: LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(app.get(Config).logLevel) + 1) }),
  );
  const sessions = app.get(SessionHook);
  await addPlugins(app, app.get(Config), (request) => sessions.identify(request));
  await app.init();
  return app;
}

/** Another program listens on the port; the message is one sentence for the operator that says what to do. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/** Where a browser on this machine finds the service. Throws PortTaken. */
export async function listen(app: INestApplication): Promise<string> {
  const { host, port } = app.get(Config);
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    throw new PortTaken(
      `The port ${port} is taken by another program; stop it, or set KRISENFEST_PORT to another one.`,
    );
  }
  const address = (app.getHttpServer() as { address(): { port: number } }).address();
  return `http://${host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
