import { Needs } from '../../access/permissions/needs.js';
import { Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Fault } from '../../domain/plan/fault.js';
import { type Finding } from '../../domain/rules/finding.js';
import { translator } from '../../i18n/translate.js';
import { localDate } from '../../web/clock.js';
import { type Input } from '../../web/form/field.js';
import { Form } from '../../web/form/form.decorator.js';
import { type Clash, clashes, readPatch } from '../../web/form/patch.js';
import { readForm } from '../../web/form/read.js';
import { inputOf } from '../../web/form/show.js';
import { NotFound } from '../../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../../web/visitor.js';
import { HoursPictures } from '../hours/hours-pictures.js';
import { PlanFindings, waits } from '../findings/plan-findings.service.js';
import { findingView, type FindingView } from '../finding-view.js';
import { PlanEditing } from '../editing/plan-editing.service.js';
import { type StoredPlan } from '../store/plan.store.js';
import { FieldsService } from './fields.service.js';
import { sectionNamed } from './sections.js';
import { headTarget, itemTarget, type Target } from './target.js';

/** What a page is told after it sent single fields. */
type Told =
  | { version: number; input: Input; findings: FindingView[]; pictures: Record<string, string>; said: string }
  | { errors: Record<string, string>; general: string[] }
  | { version: number; theirs: Record<string, { text: string; input: Input }>; said: string };

/** Single fields, saved as they change; answers in JSON. */
@Needs('plan.read', 'plan.edit')
@Controller('plans/:plan')
export class FieldsController {
  constructor(
    private readonly editing: PlanEditing,
    private readonly fields: FieldsService,
    private readonly found: PlanFindings,
    private readonly pictures: HoursPictures,
  ) {}

  @Post('company/fields')
  @HttpCode(200)
  head(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Form() input: Input,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told> {
    return this.save(visitor, planId, headTarget, input, reply);
  }

  @Post(':section/:key/fields')
  @HttpCode(200)
  item(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('section') name: string,
    @Param('key') key: string,
    @Form() input: Input,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Told> {
    const section = sectionNamed(name);
    if (!section) throw new NotFound();
    return this.save(visitor, planId, itemTarget(section, key), input, reply);
  }

  private async save(
    visitor: Visitor,
    planId: string,
    target: Target,
    input: Input,
    reply: FastifyReply,
  ): Promise<Told> {
    const stored = await this.editing.read(visitor.companyId, planId);
    if (!stored) throw new NotFound();
    const patch = readPatch(target.fields(stored.plan, translator(visitor.locale)), input);
    const read = (saved: Record<string, unknown>) => readForm(patch.fields, patch.input, saved);
    const done = await this.fields.save(visitor, planId, {
      ...target,
      version: patch.version,
      clashes: (saved) => clashes(patch, saved, translator(visitor.locale)),
      change: (saved) => target.parse(read(saved).thing),
    });
    if (done.ok) {
      const pictures = this.pictures.html(done.stored.plan, target.row, visitor.locale);
      const today = localDate(done.stored.plan.company.timeZone);
      const { findings: found } = await this.found.of(visitor.companyId, done.stored, today, waits.beside);
      return told(done.stored, done.version, target, patch.fields, pictures, found, visitor);
    }
    if (done.reason === 'gone') throw new NotFound();
    void reply.code(done.reason === 'clash' ? 409 : 422);
    if (done.reason === 'clash') return clashing(done.version, done.clashes, visitor);
    return refused(done.faults, read(target.thing(stored.plan) ?? {}).nameOf, stored, target, visitor);
  }
}

function told(
  stored: StoredPlan,
  version: number,
  target: Target,
  fields: Parameters<typeof inputOf>[0],
  pictures: Record<string, string>,
  found: Finding[],
  { locale }: Visitor,
): Told {
  const t = translator(locale);
  return {
    version,
    input: inputOf(fields, target.thing(stored.plan) ?? {}),
    findings: found.filter(({ path }) => target.has(stored.plan, path)).map((finding) => findingView(finding, locale)),
    pictures,
    said: t('web.done.saved'),
  };
}

function clashing(version: number, all: Clash[], { locale }: Visitor): Told {
  const named = all.map(
    ({ field, text, input }) => [field.kind === 'group' ? '' : field.at, { text: text || '–', input }] as const,
  );
  return { version, theirs: Object.fromEntries(named), said: translator(locale)('web.conflict.stale.title') };
}

/** Faults from the thing on keep their place; findings of the whole plan are brought to it first. */
function refused(
  faults: Fault[],
  nameOf: (path: string) => string | null,
  stored: StoredPlan,
  target: Target,
  { locale }: Visitor,
): Told {
  const errors: Record<string, string> = {};
  const general: string[] = [];
  for (const { path, message } of faults) {
    const name = nameOf(path) ?? nameOf(target.inside(stored.plan, path));
    if (name === null) general.push(message[locale]);
    else errors[name] ??= message[locale];
  }
  return { errors, general };
}
