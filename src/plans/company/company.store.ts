import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Company, type Plan, type Principles } from '../../domain/plan/plan.js';
import { windowsFrom } from '../store/leaf-lists.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { CompanyEntity, type PlanEntity } from './company.entity.js';

/** The company whose plans were made before there were accounts: the first one that is set up finds them. */
export const FIRST_COMPANY = '7c0f6f3e-5f0b-4f57-9c39-2f3f7a1d0001';

@Injectable()
export class CompanyStore {
  /** The company's own row, which is made where it is missing. */
  async ensure(tx: EntityManager, id: string): Promise<void> {
    await tx.createQueryBuilder().insert().into(CompanyEntity).values({ id }).orIgnore().execute();
  }
}

export type PlanValues = Omit<Values<PlanEntity>, 'updatedAt'>;

/** The plan's own row: everything that is no list of things. */
export function planRow({ company, principles, ...plan }: Plan): PlanValues {
  return {
    locale: plan.locale,
    title: plan.title,
    classification: plan.classification,
    validUntil: plan.validUntil ?? null,
    hasPrinciples: principles !== undefined,
    purpose: principles?.purpose ?? null,
    scope: principles?.scope ?? null,
    rules: principles?.rules ?? null,
    coreMessages: principles?.coreMessages ?? null,
    companyName: company.name,
    legalName: company.legalName ?? null,
    industry: company.industry ?? null,
    timeZone: company.timeZone,
    holidayRegion: company.holidayRegion ?? null,
    serviceHours: company.serviceHours ?? null,
  };
}

type PlanHead = Pick<Plan, 'format' | 'locale' | 'title' | 'classification' | 'validUntil' | 'principles' | 'company'>;

export function planHeadFrom(row: PlanValues): PlanHead {
  return present<PlanHead>({
    format: 'crisis-plan/1',
    locale: row.locale,
    title: row.title,
    classification: row.classification,
    validUntil: row.validUntil,
    principles: row.hasPrinciples ? principlesFrom(row) : null,
    company: present<Company>({
      name: row.companyName,
      legalName: row.legalName,
      industry: row.industry,
      timeZone: row.timeZone,
      holidayRegion: row.holidayRegion,
      serviceHours: row.serviceHours && windowsFrom(row.serviceHours),
    }),
  });
}

function principlesFrom({ purpose, scope, rules, coreMessages }: PlanValues): Principles {
  return present<Principles>({ purpose, scope, rules, coreMessages });
}
