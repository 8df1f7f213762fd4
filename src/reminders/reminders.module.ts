import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { PlanStoreModule } from '../plans/store/plan-store.module.js';
import { ReviewStoreModule } from '../reviews/review-store.module.js';
import { ReviewsDue } from '../reviews/facts/reviews-due.service.js';
import { VersionCoreModule } from '../versions/version-core.module.js';
import { VersionsDue } from '../versions/versions-due.service.js';
import { type DueSource } from './due.js';
import { OwnRemindersController } from './own-reminders.controller.js';
import { OwnRemindersService } from './own-reminders.service.js';
import { PlansDue } from './plans-due.service.js';
import { ReminderStore } from './reminder.store.js';
import { ReminderTimer } from './reminder-timer.service.js';
import { DUE_SOURCES, Reminders } from './reminders.service.js';

/** Rooms that know of something due; each is asked in this order. */
const sources = [PlansDue, VersionsDue, ReviewsDue];

@Module({
  imports: [MailModule, PlanStoreModule, VersionCoreModule, ReviewStoreModule],
  controllers: [OwnRemindersController],
  providers: [
    PlansDue,
    { provide: DUE_SOURCES, inject: sources, useFactory: (...all: DueSource[]) => all },
    ReminderStore,
    OwnRemindersService,
    Reminders,
    ReminderTimer,
  ],
})
export class RemindersModule {}
