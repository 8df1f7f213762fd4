import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { PlansModule } from '../plans/plans.module.js';
import { AskedPlans } from './asked/asked-plans.js';
import { ReadinessChecksModule } from './checks.module.js';
import { Levers } from './levers.service.js';
import { LineController } from './line/line.controller.js';
import { LineInterceptor } from './line/line.interceptor.js';
import { PromiseController } from './promise.controller.js';
import { ReadinessController } from './readiness.controller.js';

@Module({
  imports: [PlansModule, ReadinessChecksModule],
  // The line's address would else be that of a promise.
  controllers: [LineController, ReadinessController, PromiseController],
  providers: [AskedPlans, Levers, { provide: APP_INTERCEPTOR, useClass: LineInterceptor }],
})
export class ReadinessModule {}
