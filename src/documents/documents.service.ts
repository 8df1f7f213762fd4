import { Injectable } from '@nestjs/common';
import { type LocalDate, type Plan } from '../domain/plan/plan.js';
import { ReadinessCheck } from '../domain/readiness/check.js';
import { readinessFigures, type ReadinessFigures } from '../domain/readiness/figures.js';
import { PdfService } from '../pdf/pdf.service.js';
import { type PdfResult } from '../pdf/pdf-result.js';
import { usualConditions } from '../readiness/conditions.js';
import { digestOf, sha256 } from '../readiness/digest.js';
import { Renderer } from '../rendering/renderer.js';
import { cardsView } from './cards/cards.view.js';
import { channelSheetsView } from './channels/channel-sheets.view.js';
import { checklistsView } from './checklists/checklists.view.js';
import { type DocumentChoice, type DocumentKind, isAboutReadiness } from './document-kind.js';
import { exerciseSheetsView } from './exercise/exercise-sheets.view.js';
import { fullPlanView } from './full/full-plan.view.js';
import { matrixDocumentView } from './matrix/matrix-document.view.js';
import { type Frame } from './parts/frame.js';
import { type DocumentContext } from './parts/writing.js';
import { readinessReportView } from './readiness/readiness-report.view.js';

type ViewOf = (plan: Plan, context: DocumentContext, choice: DocumentChoice) => Frame;

/** Each is printed with the template of its name. */
const views: Record<DocumentKind, ViewOf> = {
  full: fullPlanView,
  matrix: matrixDocumentView,
  cards: cardsView,
  channels: channelSheetsView,
  checklists: checklistsView,
  exercise: exerciseSheetsView,
  readiness: readinessReportView,
};

/** Prints the documents of a plan. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly renderer: Renderer,
    private readonly printer: PdfService,
  ) {}

  html(plan: Plan, kind: DocumentKind, context: DocumentContext, choice: DocumentChoice = {}): string {
    const isNeeded = isAboutReadiness(kind) && context.readiness === undefined;
    const whole = isNeeded ? { ...context, readiness: figuresOf(plan, context.today) } : context;
    return this.renderer.render(`documents/${kind}`, views[kind](plan, whole, choice));
  }

  /** Rises whenever all printed documents are forgotten; asked before the plan is read. */
  get edition(): number {
    return this.printer.edition;
  }

  pdf(
    plan: Plan,
    kind: DocumentKind,
    context: DocumentContext,
    choice: DocumentChoice = {},
    edition?: number,
  ): Promise<PdfResult> {
    const name = nameOf(plan, kind, context, choice);
    return this.printer.print({ name, html: () => this.html(plan, kind, context, choice) }, edition);
  }
}

/** Of all that a document is written from; the templates stay the same as long as the service runs. */
function nameOf(
  plan: Plan,
  kind: DocumentKind,
  { brand, today, findings, isWhole = true, readiness, version, declared }: DocumentContext,
  choice: DocumentChoice,
): string {
  const look = brand && [brand.colour, brand.logo?.digest];
  const figures = readiness ? digestOf(readiness) : String(readiness);
  return sha256([kind, choice, digestOf(plan), today, digestOf(findings), isWhole, figures, look, version, declared]);
}

function figuresOf(plan: Plan, today: LocalDate): ReadinessFigures {
  return readinessFigures(new ReadinessCheck(plan, usualConditions(today)));
}
