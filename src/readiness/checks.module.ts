import { Module } from '@nestjs/common';
import { ReadinessChecks } from './checks.service.js';

/** The readiness check in its threads, for every room that asks it. */
@Module({ providers: [ReadinessChecks], exports: [ReadinessChecks] })
export class ReadinessChecksModule {}
