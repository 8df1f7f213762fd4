import { Form } from '../../web/form/form.decorator.js';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { findings } from '../../domain/rules/findings.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { cellName, readMatrix } from './matrix.form.js';
import { type MatrixPage, matrixPage } from './matrix-page.js';
import { MatrixService, type MatrixSaved } from './matrix.service.js';

/** The responsibility matrix as one table of choices. */
@Controller('plans/:plan/matrix')
export class MatrixController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly matrix: MatrixService,
  ) {}

  @Get()
  async show(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    return matrixPage(page(visitor, await this.open(visitor, planId), {}));
  }

  @Post()
  async save(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string, @Form() input: Input): Promise<Answer> {
    const stored = await this.open(visitor, planId);
    const { changes, unknown } = readMatrix(input);
    if (unknown.length > 0)
      return matrixPage(page(visitor, stored, { input, problems: unreadable(visitor, unknown), status: 422 }));
    const saved = await this.matrix.save(visitor.companyId, stored, changes);
    if (saved.ok) return new Redirect(`${planHref(planId, 'matrix')}?done=saved`);
    return matrixPage(rejected(visitor, stored, input, saved));
  }

  private async open(visitor: Visitor, planId: string): Promise<StoredPlan> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    return stored;
  }
}

function page(visitor: Visitor, stored: StoredPlan, more: Partial<MatrixPage>): MatrixPage {
  const found = findings(stored.plan, { today: localDate(stored.plan.company.timeZone) });
  return { visitor, stored, findings: found, input: null, problems: [], theirs: new Map(), status: 200, ...more };
}

/** The same table again with what was chosen, and why it was not saved. */
function rejected(
  visitor: Visitor,
  stored: StoredPlan,
  input: Input,
  saved: Exclude<MatrixSaved, { ok: true }>,
): MatrixPage {
  if (saved.reason === 'stale') {
    const theirs = new Map(saved.cells.map((cell) => [cellName(cell.activity, cell.role), cell.theirs]));
    return page(visitor, saved.current, { input, theirs, status: 409 });
  }
  const problems = saved.findings.map((finding) => ({
    label: null,
    text: finding.message[visitor.locale],
    href: cellHref(saved.plan, finding.path),
  }));
  return page(visitor, stored, { input, problems, status: 422 });
}

function cellHref(plan: { activities: { id: string }[] }, path: string): string | null {
  const [, list, index, , role] = path.split('/');
  const activity = list === 'activities' ? plan.activities[Number(index)] : undefined;
  return activity && role !== undefined ? `#f-${cellName(activity.id, role)}` : null;
}

function unreadable({ locale }: Visitor, names: string[]): MatrixPage['problems'] {
  return names.map((name) => ({ label: null, text: translator(locale)('web.matrix.unknown'), href: `#f-${name}` }));
}
