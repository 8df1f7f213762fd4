import { type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { Config, LOG_LEVELS } from './config/config.js';
import { CompanyStore } from './plans/company/company.store.js';
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
    rewriteUrl: readableUrl,
    routerOptions: { maxParamLength: longestAddress },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, adapter, {
    abortOnError: false,
    logger: new ServiceLogger(),
  });
  app.enableShutdownHooks();
  app.useLogger(
    new ServiceLogger({ logLevels: LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(app.get(Config).logLevel) + 1) }),
  );
  await addPlugins(app, await app.get(CompanyStore).ensureCompany());
  await app.init();
  return app;
}

/** Where a browser on this machine finds the service. */
export async function listen(app: INestApplication): Promise<string> {
  const { host, port } = app.get(Config);
  await app.listen(port, host);
  const address = (app.getHttpServer() as { address(): { port: number } }).address();
  return `http://${host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${address.port}`;
}
