import { ConsoleLogger } from '@nestjs/common';

const chatter = ['RoutesResolver', 'RouterExplorer', 'InstanceLoader', 'NestFactory', 'NestApplication'];

// Why a start failed is said once, by main.ts.
const failedStart = ['ExceptionHandler', 'NestApplication'];

/** The log without what the framework tells of its own start, with times that are the same everywhere (UTC). */
export class ServiceLogger extends ConsoleLogger {
  protected override getTimestamp(): string {
    return new Date().toISOString();
  }

  override log(message: unknown, ...context: [...unknown[]]): void {
    if (!chatter.includes(String(context.at(-1)))) super.log(message, ...context);
  }

  override error(message: unknown, ...context: [...unknown[]]): void {
    if (!failedStart.includes(String(context.at(-1)))) super.error(message, ...context);
  }
}
