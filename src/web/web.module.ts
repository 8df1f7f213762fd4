import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AnswerInterceptor } from './answer.interceptor.js';
import { Assets } from './assets.js';
import { AssetsController } from './assets.controller.js';
import { ErrorsFilter } from './errors.filter.js';
import { HealthController } from './health.controller.js';
import { LanguageController } from './language.controller.js';
import { PageRenderer } from './page-renderer.js';

@Module({
  controllers: [AssetsController, LanguageController, HealthController],
  providers: [
    Assets,
    PageRenderer,
    { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
    { provide: APP_FILTER, useClass: ErrorsFilter },
  ],
})
export class WebModule {}
