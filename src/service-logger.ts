import { ConsoleLogger } from '@nestjs/common';

const chatter = ['RoutesResolver', 'RouterExplorer', 'InstanceLoader', 'NestFactory', 'NestApplication'];

/** The log without what the framework tells of its own start. */
export class ServiceLogger extends ConsoleLogger {
  override log(message: unknown, ...context: [...unknown[]]): void {
    if (!chatter.includes(String(context.at(-1)))) super.log(message, ...context);
  }
}
