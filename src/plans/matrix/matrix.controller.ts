import { Needs } from '../../access/permissions/needs.js';
import { Form } from '../../web/form/form.decorator.js';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Plan } from '../../domain/plan/plan.js';
import { idsByTarget } from '../../domain/plan/references.js';
import { findings } from '../../domain/rules/findings.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { removedNotice } from '../section/removed-notice.js';
import { type StoredPlan } from '../store/plan.store.js';
import { conflicts, withCells } from './cells.js';
import { cellName, readMatrix } from './matrix.form.js';
import { type MatrixPage, matrixPage } from './matrix-page.js';
import { MatrixService, type MatrixSaved } from './matrix.service.js';
import { matrixHref, phaseNamed } from './phases.js';

/** The responsibility matrix as one table of choices. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/matrix')
export class MatrixController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly matrix: MatrixService,
  ) {}

  @Get()
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Query('phase') phase?: string,
    @Query('undo') undo?: string,
  ): Promise<Answer> {
    const shown = matrixPage(page(visitor, await this.open(visitor, planId), { phase: phaseNamed(phase) }));
    const removal = typeof undo === 'string' ? await this.editing.removal(visitor.companyId, planId, undo) : null;
    return shown.saying(removal && removedNotice(removal, 'matrix', visitor.locale));
  }

  @Post()
  async save(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Form() input: Input,
    @Query('phase') phase?: string,
  ): Promise<Answer> {
    const { changes, unknown } = readMatrix(input);
    const saved = unknown.length > 0 ? null : await this.matrix.save(visitor, planId, changes);
    const shown = phaseNamed(phase);
    if (saved?.ok) return new Redirect(`${matrixHref(planId, shown)}${shown === null ? '?' : '&'}done=saved`);
    const now = await this.open(visitor, planId);
    const problems = saved ? refusals(visitor, saved, withCells(now.plan, changes)) : unreadable(visitor, unknown);
    const status = saved?.reason === 'stale' ? 409 : 422;
    return matrixPage(page(visitor, now, { changes, problems, conflicts: conflicts(now.plan, changes), status }));
  }

  private async open(visitor: Visitor, planId: string): Promise<StoredPlan> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    return stored;
  }
}

function page(visitor: Visitor, stored: StoredPlan, more: Partial<MatrixPage>): MatrixPage {
  const found = findings(stored.plan, { today: localDate(stored.plan.company.timeZone) });
  return {
    visitor,
    stored,
    findings: found,
    changes: [],
    problems: [],
    conflicts: [],
    status: 200,
    phase: null,
    ...more,
  };
}

function refusals({ locale }: Visitor, saved: Exclude<MatrixSaved, { ok: true }>, plan: Plan): MatrixPage['problems'] {
  if (saved.reason !== 'refused') return [];
  return saved.findings.map(({ message, path }) => ({
    label: null,
    text: message[locale],
    href: cellHref(plan, path),
  }));
}

/** The cell; where its role is gone by now, and with it the column, the row. */
function cellHref(plan: Plan, path: string): string | null {
  const [, list, index, , role] = path.split('/');
  const activity = list === 'activities' ? plan.activities[Number(index)] : undefined;
  if (!activity || role === undefined) return null;
  return idsByTarget(plan).roles.has(role) ? `#f-${cellName(activity.id, role)}` : `#row-${activity.id}`;
}

function unreadable({ locale }: Visitor, names: string[]): MatrixPage['problems'] {
  return names.map((name) => ({ label: null, text: translator(locale)('web.matrix.unknown'), href: `#f-${name}` }));
}
