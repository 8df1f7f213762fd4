import { Controller, ForbiddenException, Param, Post } from '@nestjs/common';
import { Needs } from '../access/permissions/needs.js';
import { translator } from '../i18n/translate.js';
import { type Answer, Redirect } from '../web/answer.js';
import { localDate } from '../web/clock.js';
import { type Input } from '../web/form/field.js';
import { Form } from '../web/form/form.decorator.js';
import { NotFound } from '../web/not-found.js';
import { CurrentVisitor, type Visitor } from '../web/visitor.js';
import { Approvers } from './approvers.service.js';
import { versionHref } from './pages/standing-view.js';
import { type VersionPage, versionPage } from './pages/version-page.js';
import { type AskedMove } from './rules.js';
import { numberOf } from './version-number.js';
import { VersionReading } from './version-reading.service.js';
import { readWish } from './versions.form.js';
import { Versions } from './versions.service.js';

/** What is done with a version. Each route asks what the table of moves asks for its move. */
@Controller('plans/:plan/versions/:number')
export class VersionMovesController {
  constructor(
    private readonly reading: VersionReading,
    private readonly versions: Versions,
    private readonly approvers: Approvers,
  ) {}

  @Needs('version.prepare')
  @Post('submit')
  submit(@CurrentVisitor() who: Visitor, @Param() at: Address, @Form() input: Input): Promise<Answer> {
    return this.move(who, at, 'submit', input);
  }

  @Needs('version.approve')
  @Post('approve')
  approve(@CurrentVisitor() who: Visitor, @Param() at: Address, @Form() input: Input): Promise<Answer> {
    return this.move(who, at, 'approve', input);
  }

  @Needs('version.approve')
  @Post('return')
  return(@CurrentVisitor() who: Visitor, @Param() at: Address, @Form() input: Input): Promise<Answer> {
    return this.move(who, at, 'return', input);
  }

  @Needs('version.publish')
  @Post('publish')
  publish(@CurrentVisitor() who: Visitor, @Param() at: Address, @Form() input: Input): Promise<Answer> {
    return this.move(who, at, 'publish', input);
  }

  @Needs('version.publish')
  @Post('withdraw')
  withdraw(@CurrentVisitor() who: Visitor, @Param() at: Address, @Form() input: Input): Promise<Answer> {
    return this.move(who, at, 'withdraw', input);
  }

  private async move(who: Visitor, { plan, number: text }: Address, move: AskedMove, input: Input): Promise<Answer> {
    const number = numberOf(text);
    const open = await this.reading.one(who.companyId, plan, number);
    if (!open) throw new NotFound();
    const t = translator(who.locale);
    const today = localDate(open.stored.plan.company.timeZone);
    const wish = readWish(move, input, t);
    if (!wish.ok) {
      const isStuck = await this.approvers.areMissing(who.companyId, open.version);
      return versionPage({ ...open, visitor: who, today, isStuck, typed: { input, ...wish }, status: 422 });
    }
    const moved = await this.versions.move(who, plan, number, wish.value, today);
    if (!moved) throw new NotFound();
    if (moved.ok) return new Redirect(`${versionHref(moved.version)}?done=${move}`);
    if (moved.why === 'role') throw new ForbiddenException();
    return this.refused(who, plan, number, { refused: t(`web.versions.refused.${moved.why}`), today });
  }

  /** The version as it is now. */
  private async refused(
    visitor: Visitor,
    planId: string,
    number: number,
    why: Pick<VersionPage, 'refused' | 'today'>,
  ): Promise<Answer> {
    const open = await this.reading.one(visitor.companyId, planId, number);
    if (!open) throw new NotFound();
    const isStuck = await this.approvers.areMissing(visitor.companyId, open.version);
    return versionPage({ ...open, visitor, isStuck, ...why, status: 409 });
  }
}

interface Address {
  plan: string;
  number: string;
}
