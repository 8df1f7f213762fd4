import { Global, Module } from '@nestjs/common';
import { AuditService } from './audit.service.js';
import { AuditStore } from './audit.store.js';
import { DenialStore } from './denial.store.js';
import { DetailsStore } from './erasure/details.store.js';
import { ChainCheck } from './verify/chain-check.service.js';
import { ChainStore } from './verify/chain.store.js';

@Global()
@Module({
  providers: [AuditService, AuditStore, ChainCheck, ChainStore, DenialStore, DetailsStore],
  exports: [AuditService, AuditStore, DetailsStore],
})
export class AuditModule {}
