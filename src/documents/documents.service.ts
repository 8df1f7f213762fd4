import { Injectable } from '@nestjs/common';
import { type Plan } from '../domain/plan/plan.js';
import { PdfService } from '../pdf/pdf.service.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { Renderer } from '../rendering/renderer.js';
import { type DocumentKind } from './document-kind.js';
import { fullPlanHtml } from './full/full-plan.html.js';
import { fullPlanView } from './full/full-plan.view.js';
import { type DocumentContext } from './parts/writing.js';

type Write = (plan: Plan, context: DocumentContext, renderer: Renderer) => string;

const writers: Record<DocumentKind, Write> = {
  full: (plan, context, renderer) => fullPlanHtml(renderer, fullPlanView(plan, context)),
};

/** Prints the documents of a plan. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly renderer: Renderer,
    private readonly printer: PdfService,
  ) {}

  html(plan: Plan, kind: DocumentKind, context: DocumentContext): string {
    return writers[kind](plan, context, this.renderer);
  }

  async pdf(plan: Plan, kind: DocumentKind, context: DocumentContext): Promise<PdfResult> {
    return this.printer.print(this.html(plan, kind, context));
  }
}
