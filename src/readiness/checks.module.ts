import { Module } from '@nestjs/common';
import { ReadinessChecks } from './checks.service.js';
import { UsualReadiness } from './usual.service.js';

/** The readiness check in its threads, for every room that asks it. */
@Module({ providers: [ReadinessChecks, UsualReadiness], exports: [ReadinessChecks, UsualReadiness] })
export class ReadinessChecksModule {}
