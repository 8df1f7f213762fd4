import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { ConfigModule } from '../config/config.module.js';
import { PDF_OPTIONS, type PdfOptions } from './pdf-options.js';
import { PdfService } from './pdf.service.js';
import { PagePictures } from './pictures/page-pictures.service.js';

/** Finished documents lie beside the embedded database. */
function optionsFrom({ dataDir }: Config): Partial<PdfOptions> {
  return { folder: join(dataDir, 'documents') };
}

@Module({
  imports: [ConfigModule],
  providers: [PdfService, PagePictures, { provide: PDF_OPTIONS, inject: [Config], useFactory: optionsFrom }],
  exports: [PdfService, PagePictures],
})
export class PdfModule {}
