import { Controller, ForbiddenException, Get, Param, Post } from '@nestjs/common';
import { Needs } from '../access/permissions/needs.js';
import { fileSlug } from '../domain/plan/ids.js';
import { translator } from '../i18n/translate.js';
import { PlanFindings, waits } from '../plans/findings/plan-findings.service.js';
import { planHref } from '../plans/links.js';
import { type Answer, Download, Redirect } from '../web/answer.js';
import { localDate } from '../web/clock.js';
import { type Input } from '../web/form/field.js';
import { Form } from '../web/form/form.decorator.js';
import { NotFound } from '../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { Approvers } from './approvers.service.js';
import { type Frozen, VersionFreezing } from './freezing.service.js';
import { versionPage } from './pages/version-page.js';
import { type VersionsPage, versionsPage } from './pages/versions-page.js';
import { numberOf } from './version-number.js';
import { type OpenVersion, type PlanVersions, VersionReading } from './version-reading.service.js';
import { readText, seenIn } from './versions.form.js';

/** The versions of a plan: all of them, each alone, and a new one. */
@Needs('plan.read', 'version.prepare')
@Controller('plans/:plan/versions')
export class VersionsController {
  constructor(
    private readonly reading: VersionReading,
    private readonly freezing: VersionFreezing,
    private readonly found: PlanFindings,
    private readonly approvers: Approvers,
  ) {}

  @Get()
  async list(@CurrentVisitor() visitor: Visitor, @Param('plan') planId: string): Promise<Answer> {
    const open = await this.open(visitor, planId);
    const today = localDate(open.stored.plan.company.timeZone);
    const found = await this.found.of(visitor.companyId, open.stored, today, waits.whole);
    return listOf(open, visitor, { found });
  }

  @Post()
  async freeze(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Form() input: Input,
  ): Promise<Answer> {
    const open = await this.open(visitor, planId);
    const read = readText(input, 'note', 'note', translator(visitor.locale));
    if (!read.ok) return listOf(open, visitor, { input, errors: read.errors, status: 422 });
    const wish = { note: read.value, seen: seenIn(input) };
    const frozen = await this.freezing.freeze(visitor, planId, wish, localDate);
    if (!frozen) throw new NotFound();
    if (frozen.ok) return new Redirect(`${planHref(planId, 'versions', String(frozen.number))}?done=frozen`);
    return listOf(await this.open(visitor, planId), visitor, { input, ...refusalOf(frozen, visitor) });
  }

  @Get(':number')
  async show(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('number') number: string,
  ): Promise<Answer> {
    const open = await this.openOne(visitor, planId, number);
    const isStuck = await this.approvers.areMissing(visitor.companyId, open.version);
    return versionPage({ ...open, visitor, isStuck, today: localDate(open.stored.plan.company.timeZone) });
  }

  /** The plan file, to the byte as it was frozen. */
  @Get(':number/export')
  async export(
    @CurrentVisitor() visitor: Visitor,
    @Param('plan') planId: string,
    @Param('number') number: string,
  ): Promise<Answer> {
    const { text, content, version } = await this.openOne(visitor, planId, number);
    if (text === null || content === null) throw new NotFound();
    const name = translator(content.locale)('web.versions.one', { number: version.number });
    return new Download(`${fileSlug(`${content.title} ${name}`)}.json`, 'application/json; charset=utf-8', text);
  }

  private async open({ companyId }: Visitor, planId: string): Promise<PlanVersions> {
    const open = await this.reading.all(companyId, planId);
    if (!open) throw new NotFound();
    return open;
  }

  private async openOne({ companyId }: Visitor, planId: string, number: string): Promise<OpenVersion> {
    const open = await this.reading.one(companyId, planId, numberOf(number));
    if (!open) throw new NotFound();
    return open;
  }
}

function listOf(open: PlanVersions, visitor: Visitor, more: Partial<VersionsPage> = {}): Answer {
  return versionsPage({ ...open, visitor, today: localDate(open.stored.plan.company.timeZone), ...more });
}

/** Why nothing was frozen, in words. */
function refusalOf(frozen: Frozen & { ok: false }, { locale }: Visitor): Partial<VersionsPage> {
  const t = translator(locale);
  switch (frozen.why) {
    case 'role':
      throw new ForbiddenException();
    case 'errors': {
      const { errors } = frozen;
      return { refused: t('web.versions.refused.errors', { count: errors.length }), findings: errors, status: 422 };
    }
    case 'unchecked':
      return { refused: t('web.versions.refused.unchecked'), status: 409 };
    case 'stale':
      return { refused: t('web.versions.refused.newer'), status: 409 };
  }
}
