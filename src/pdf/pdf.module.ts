import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { type PdfOptions } from './pdf-options.js';
import { PDF_OPTIONS, PdfService } from './pdf.service.js';

/** Finished documents lie beside the embedded database. */
function optionsFrom({ dataDir }: Config): Partial<PdfOptions> {
  return { folder: join(dataDir, 'documents') };
}

@Module({
  imports: [ConfigModule],
  providers: [PdfService, { provide: PDF_OPTIONS, inject: [Config], useFactory: optionsFrom }],
  exports: [PdfService],
})
export class PdfModule {}
