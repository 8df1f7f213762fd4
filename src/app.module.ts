import { Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { AuditModule } from './audit/audit.module.js';
import { TrailModule } from './audit/trail/trail.module.js';
import { ConfigModule } from './config/config.module.js';
import { ContactsModule } from './contacts/contacts.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { PlansModule } from './plans/plans.module.js';
import { ReadinessModule } from './readiness/readiness.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { RenderingModule } from './rendering/rendering.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { ComparisonModule } from './versions/compare/comparison.module.js';
import { VersionsModule } from './versions/versions.module.js';
import { WebModule } from './web/web.module.js';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    AuditModule,
    AccessModule,
    RenderingModule,
    WebModule,
    PlansModule,
    ContactsModule,
    RemindersModule,
    DocumentsModule,
    VersionsModule,
    ComparisonModule,
    ReadinessModule,
    ReviewsModule,
    TrailModule,
  ],
})
export class AppModule {}
