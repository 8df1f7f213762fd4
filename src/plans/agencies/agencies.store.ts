import { type Agency, type Plan, type SupportRole } from '../../domain/plan/plan.js';
import { type HolderEntity, type RoleEntity } from '../owners/owners.entity.js';
import { holderRows, holdersFrom } from '../owners/owners.store.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type AgencyEntity } from './agencies.entity.js';

type Handover = NonNullable<SupportRole['handover']>;

export function agencyRows({ agencies }: Plan): Values<AgencyEntity>[] {
  return agencies.map(({ id, name, contract }, position) => ({ key: id, position, name, contract: contract ?? null }));
}

export function supportRoleRows({ agencies }: Plan): Values<RoleEntity>[] {
  return agencies.flatMap((agency) =>
    agency.supportRoles.map((role, position) => ({
      key: role.id,
      party: agency.id,
      position,
      name: role.name,
      mandate: role.mandate ?? null,
      service: role.service,
      handoverTo: role.handover?.to ?? null,
      handoverBy: role.handover?.by ?? null,
      handoverSteps: role.handover?.steps ?? null,
    })),
  );
}

export function supportHolderRows({ agencies }: Plan): Values<HolderEntity>[] {
  return agencies.flatMap((agency) => agency.supportRoles.flatMap((role) => holderRows(role, agency.id)));
}

export function agenciesFrom(
  rows: Values<AgencyEntity>[],
  roles: Values<RoleEntity>[],
  holders: Values<HolderEntity>[],
): Agency[] {
  return rows.map((row) =>
    present<Agency>({
      id: row.key,
      name: row.name,
      contract: row.contract,
      supportRoles: roles.filter(({ party }) => party === row.key).map((role) => supportRoleFrom(role, holders)),
    }),
  );
}

function supportRoleFrom(row: Values<RoleEntity>, holders: Values<HolderEntity>[]): SupportRole {
  return present<SupportRole>({
    id: row.key,
    name: row.name,
    mandate: row.mandate,
    // The table's constraint gives every support role a service.
    service: row.service ?? 'other',
    holders: holdersFrom(row.key, holders),
    handover: handoverFrom(row),
  });
}

function handoverFrom({ handoverTo, handoverBy, handoverSteps }: Values<RoleEntity>): Handover | null {
  if (handoverTo === null || handoverBy === null) return null;
  return present<Handover>({ to: handoverTo, by: handoverBy, steps: handoverSteps });
}
