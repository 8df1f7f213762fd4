import { Needs } from '../../access/permissions/needs.js';
import { Form } from '../../web/form/form.decorator.js';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { entry as entryOf, move } from '../../domain/plan/collections.js';
import { type Plan } from '../../domain/plan/plan.js';
import { remove, uses } from '../../domain/plan/removal.js';
import { translator } from '../../i18n/translate.js';
import { type Answer, Page, Redirect } from '../../web/answer.js';
import { localDate } from '../../web/clock.js';
import { type Input } from '../../web/form/field.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { PlanFindings, waits } from '../findings/plan-findings.service.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { isListPage, listPage } from './list-page.js';
import { removedNotice } from './removed-notice.js';
import { removePage } from './remove-page.js';
import { sectionNamed } from './sections.js';
import { type Section } from './section.js';

/** The lists of a plan: look, reorder, remove. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan')
export class ListController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly found: PlanFindings,
  ) {}

  @Get(':section')
  async list(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Query('undo') undo?: string,
  ): Promise<Answer> {
    const stored = isListPage(name) ? await this.editing.read(visitor.companyId, planId) : null;
    if (!stored) throw new NotFound();
    const today = localDate(stored.plan.company.timeZone);
    const { findings } = await this.found.of(visitor.companyId, stored, today, waits.beside);
    const removal = typeof undo === 'string' ? await this.editing.removal(visitor.companyId, planId, undo) : null;
    return listPage(name, stored, visitor, findings).saying(removal && removedNotice(removal, name, visitor.locale));
  }

  @Post(':section/:key/move')
  async move(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Param('key') key: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const { section } = await this.open(visitor, planId, name, key);
    const by = input.direction === 'up' ? -1 : 1;
    const guard = { row: `${section.name}/${key}`, version: Number(input._version ?? 0) };
    const change = await this.editing.change(visitor, planId, [guard], (plan) => move(plan, section.name, key, by));
    if (!change) throw new NotFound();
    if (!change.ok) return stalePage(visitor, change.reason, planHref(planId, section.home));
    return new Redirect(`${planHref(planId, section.home)}?done=moved#${key}`);
  }

  @Get(':section/:key/remove')
  async ask(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Param('key') key: string,
  ): Promise<Answer> {
    const { section, stored } = await this.open(visitor, planId, name, key);
    return removePage(
      stored,
      section,
      key,
      visitor,
      remove(stored.plan, section.name, key),
      uses(stored.plan, section.name, key),
    );
  }

  @Post(':section/:key/remove')
  async remove(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Param('key') key: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const { section, stored } = await this.open(visitor, planId, name, key);
    const removal = remove(stored.plan, section.name, key);
    if (!removal.ok) return removePage(stored, section, key, visitor, removal, uses(stored.plan, section.name, key));
    const guard = { row: `${section.name}/${key}`, version: Number(input._version ?? 0) };
    const again = `${planHref(planId, section.name, key)}/remove`;
    let isBlocked = false;
    const edit = (plan: Plan) => {
      const now = remove(plan, section.name, key);
      isBlocked = !now.ok;
      return now.ok ? now.plan : plan;
    };
    const change = await this.editing.change(visitor, planId, [guard], edit, { undoable: true });
    if (!change) throw new NotFound();
    if (!change.ok || isBlocked) return stalePage(visitor, change.ok ? 'stale' : change.reason, again);
    return new Redirect(`${planHref(planId, section.home)}?done=removed&undo=${change.undo ?? ''}`);
  }

  @Post('undo/:removal')
  async undo(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('removal') removalId: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const change = await this.editing.takeBack(visitor, planId, removalId);
    if (!change) throw new NotFound();
    if (!change.ok) return stalePage(visitor, 'stale', planHref(planId));
    const home = typeof input.home === 'string' && hasUndo(input.home) ? [input.home] : [];
    return new Redirect(`${planHref(planId, ...home)}?done=restored`);
  }

  private async open(
    visitor: Visitor,
    planId: string,
    name: string,
    key: string,
  ): Promise<{ section: Section; stored: StoredPlan }> {
    const section = sectionNamed(name);
    const stored = section && (await this.editing.read(visitor.companyId, planId));
    if (!section || !stored || !entryOf(stored.plan, section.name, key)) throw new NotFound();
    return { section, stored };
  }
}

/** The pages that things are removed from. */
function hasUndo(name: string): boolean {
  return isListPage(name) || name === 'matrix';
}

/** Nothing was changed because somebody else was faster. */
function stalePage({ locale }: Visitor, reason: string, href: string): Page {
  const t = translator(locale);
  const view = { text: t('web.conflict.list'), href, label: t('web.conflict.look') };
  return new Page('pages/message', t(`web.conflict.${reason === 'gone' ? 'gone' : 'stale'}.title`), [], view, 409);
}
