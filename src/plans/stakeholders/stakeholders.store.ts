import { type Plan, type Stakeholder } from '../../domain/plan/plan.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type StakeholderEntity } from './stakeholders.entity.js';

export function stakeholderRows({ stakeholders }: Plan): Values<StakeholderEntity>[] {
  return stakeholders.map(({ id, name, group, contact, owner, note }, position) => ({
    key: id,
    position,
    name,
    group,
    contact: contact ?? null,
    owner: owner ?? null,
    note: note ?? null,
  }));
}

export function stakeholdersFrom(rows: Values<StakeholderEntity>[]): Stakeholder[] {
  return rows.map(({ key, name, group, contact, owner, note }) =>
    present<Stakeholder>({ id: key, name, group, contact, owner, note }),
  );
}
