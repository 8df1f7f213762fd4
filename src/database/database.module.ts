import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { openDatabase, type OpenDatabase } from './open-database.js';
import { TenantDatabase } from './tenant-database.js';

const OPEN_DATABASE = Symbol('OpenDatabase');

@Global()
@Module({
  providers: [
    { provide: OPEN_DATABASE, useFactory: openDatabase, inject: [Config] },
    { provide: DataSource, useFactory: (open: OpenDatabase) => open.dataSource, inject: [OPEN_DATABASE] },
    TenantDatabase,
  ],
  exports: [DataSource, TenantDatabase],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(OPEN_DATABASE) private readonly open: OpenDatabase) {}

  onApplicationShutdown(): Promise<void> {
    return this.open.close();
  }
}
