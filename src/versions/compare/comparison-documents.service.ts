import { Injectable } from '@nestjs/common';
import { type LocalDate } from '../../domain/plan/plan.js';
import { PdfService } from '../../pdf/pdf.service.js';
import { type PdfResult } from '../../pdf/pdf-result.js';
import { type Brand } from '../../plans/brand/brand.js';
import { digestOf, sha256 } from '../../readiness/digest.js';
import { Renderer } from '../../rendering/renderer.js';
import { comparisonDocumentView } from './comparison-document.view.js';
import { type Readable } from './sides.js';

/** Prints what changed between two versions. */
@Injectable()
export class ComparisonDocuments {
  constructor(
    private readonly renderer: Renderer,
    private readonly printer: PdfService,
  ) {}

  html(sides: Readable, brand: Brand, today: LocalDate): string {
    return this.renderer.render('documents/comparison', comparisonDocumentView(sides, brand, today));
  }

  /** Rises whenever all printed documents are forgotten; asked before the plans are read. */
  get edition(): number {
    return this.printer.edition;
  }

  pdf(sides: Readable, brand: Brand, today: LocalDate, edition?: number): Promise<PdfResult> {
    const { from, to } = sides;
    const look = [brand.colour, brand.logo?.digest];
    const plans = [from, to].map(({ number, on, plan }) => [number, on, digestOf(plan)]);
    const name = sha256(['comparison', plans, look, today]);
    return this.printer.print({ name, html: () => this.html(sides, brand, today) }, edition);
  }
}
