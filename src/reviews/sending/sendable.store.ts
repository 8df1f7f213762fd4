import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Id } from '../../domain/plan/plan.js';
import { agencyView } from '../../domain/review/agency-view.js';
import { frozenPlan } from '../../versions/frozen-plan.js';
import { VersionEntity } from '../../versions/version.entity.js';
import { type ReviewEntity } from '../review.entity.js';
import { hashOfView, textOfView } from '../view-text.js';

/** What an agency would be shown of a version. */
export interface Sendable {
  version: number;
  content: string;
  hash: Buffer;
  names: Pick<ReviewEntity, 'agencyName' | 'companyName' | 'planTitle' | 'locale' | 'timeZone'>;
}

/** A version that was returned or withdrawn is shown to nobody; one that names somebody who was erased to nobody else. */
const states = ['frozen', 'submitted', 'approved', 'published'] as const;
const shown = { state: In(states), namesErased: false };

@Injectable()
export class SendableStore {
  /** Those versions of the plan that the agency can be sent, the newest first. */
  async list(tx: EntityManager, planId: string, agencyKey: Id): Promise<Sendable[]> {
    const where = { planId, ...shown };
    const versions = await tx.find(VersionEntity, { where, order: { number: 'DESC' } });
    return versions.flatMap((version) => sendable(version, agencyKey) ?? []);
  }

  async find(tx: EntityManager, planId: string, agencyKey: Id, number: number): Promise<Sendable | null> {
    const version = await tx.findOneBy(VersionEntity, { planId, number, ...shown });
    return version && sendable(version, agencyKey);
  }
}

function sendable({ content, number }: VersionEntity, agencyKey: Id): Sendable | null {
  if (content === null) return null;
  const plan = frozenPlan(content);
  const view = agencyView(plan, agencyKey);
  if (!view) return null;
  return {
    version: number,
    content: textOfView(view),
    hash: hashOfView(view),
    names: {
      agencyName: view.agency,
      companyName: plan.company.name,
      planTitle: plan.title,
      locale: plan.locale,
      timeZone: plan.company.timeZone,
    },
  };
}
