import { type Plan, type Severity } from '../../domain/plan/plan.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type SeverityEntity } from './severities.entity.js';

export function severityRows({ severities }: Plan): Values<SeverityEntity>[] {
  return severities.map((severity, position) => ({
    key: severity.id,
    position,
    name: severity.name,
    rank: severity.rank,
    triggers: severity.triggers ?? null,
    declaredBy: severity.declaredBy ?? null,
  }));
}

export function severitiesFrom(rows: Values<SeverityEntity>[]): Severity[] {
  return rows.map(({ key, name, rank, triggers, declaredBy }) =>
    present<Severity>({ id: key, name, rank, triggers, declaredBy }),
  );
}
