import { Anybody } from '../access/permissions/needs.js';
import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Whether the service can serve: it answers, and so does its database. */
@Anybody()
@Controller('health')
export class HealthController {
  constructor(private readonly database: DataSource) {}

  @Get()
  async show(): Promise<{ status: 'ok' }> {
    await this.database.query('SELECT 1');
    return { status: 'ok' };
  }
}
