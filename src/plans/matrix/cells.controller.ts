import { Needs } from '../../access/permissions/needs.js';
import { Controller, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Letter, type Locale, type Plan } from '../../domain/plan/plan.js';
import { findings } from '../../domain/rules/findings.js';
import { translator } from '../../i18n/translate.js';
import { localDate } from '../../web/clock.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { findingView, type FindingView, isAt } from '../finding-view.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type StoredPlan } from '../store/plan.store.js';
import { conflicts } from './cells.js';
import { baseName, baseOf, cellName, readMatrix } from './matrix.form.js';
import { MatrixService } from './matrix.service.js';

interface RowTold {
  base: { name: string; value: string };
  findings: FindingView[];
}

/** What a page is told after it sent single cells: the rows as they are now, by activity. */
type Told =
  | { rows: Record<string, RowTold>; said: string }
  | { errors: string[] }
  | { rows: Record<string, RowTold>; theirs: Record<string, { letter: Letter | ''; text: string }>; said: string };

/** Single cells of the matrix, saved as they change; answers in JSON. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan/matrix/cells')
export class CellsController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly matrix: MatrixService,
  ) {}

  @Post()
  async save(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Form() input: Input,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told> {
    const { locale } = visitor;
    const t = translator(locale);
    const { changes, unknown } = readMatrix(input);
    void reply.code(unknown.length > 0 ? 422 : 200);
    if (unknown.length > 0) return { errors: [t('web.matrix.unknown')] };
    const saved = await this.matrix.save(visitor, planId, changes);
    const touched = [...new Set(changes.map(({ activity }) => activity))];
    if (saved.ok) return { rows: rows(saved.plan, touched, locale), said: t('web.done.saved') };
    if (saved.reason === 'gone') throw new NotFound();
    void reply.code(saved.reason === 'stale' ? 409 : 422);
    if (saved.reason === 'refused') return { errors: saved.findings.map(({ message }) => message[locale]) };
    const now = await this.open(visitor.companyId, planId);
    const theirs = conflicts(now.plan, changes).map(({ activity, role, theirs: letter }) => {
      const text = t('web.conflict.cell', { letter: letter === '' ? '–' : letter });
      return [cellName(activity, role), { letter, text }] as const;
    });
    return {
      rows: rows(now.plan, touched, locale),
      theirs: Object.fromEntries(theirs),
      said: t('web.conflict.stale.title'),
    };
  }

  private async open(companyId: string, planId: string): Promise<StoredPlan> {
    const stored = await this.editing.read(companyId, planId);
    if (!stored) throw new NotFound();
    return stored;
  }
}

function rows(plan: Plan, touched: string[], locale: Locale): Record<string, RowTold> {
  const all = findings(plan, { today: localDate(plan.company.timeZone) });
  const told = plan.activities.flatMap((activity, index) => {
    if (!touched.includes(activity.id)) return [];
    const own = all.filter((finding) => isAt(finding, `/activities/${index}`));
    const base = { name: baseName(activity.id), value: baseOf(activity) };
    return [[activity.id, { base, findings: own.map((finding) => findingView(finding, locale)) }] as const];
  });
  return Object.fromEntries(told);
}
