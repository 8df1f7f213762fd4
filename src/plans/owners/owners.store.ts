import { type HolderRef, type Id, type Owner, type Plan } from '../../domain/plan/plan.js';
import { INTERNAL } from '../store/parties.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type HolderEntity, type RoleEntity } from './owners.entity.js';

const ROSTER = 'roster:';

export function ownerRows({ owners }: Plan): Values<RoleEntity>[] {
  return owners.map((owner, position) => ({
    key: owner.id,
    party: INTERNAL,
    position,
    name: owner.function,
    mandate: owner.mandate ?? null,
    service: null,
    handoverTo: null,
    handoverBy: null,
    handoverSteps: null,
  }));
}

export function ownerHolderRows({ owners }: Plan): Values<HolderEntity>[] {
  return owners.flatMap((owner) => holderRows(owner, INTERNAL));
}

export function ownersFrom(roles: Values<RoleEntity>[], holders: Values<HolderEntity>[]): Owner[] {
  return roles
    .filter((row) => row.party === INTERNAL)
    .map((row) =>
      present<Owner>({
        id: row.key,
        function: row.name,
        mandate: row.mandate,
        holders: holdersFrom(row.key, holders),
      }),
    );
}

/** Holders of an owner, or of a support role of the party. */
export function holderRows(role: { id: Id; holders: HolderRef[] }, party: string): Values<HolderEntity>[] {
  return role.holders.map((ref, position) => {
    const rosterKey = ref.startsWith(ROSTER) ? ref.slice(ROSTER.length) : null;
    return { roleKey: role.id, position, party, personKey: rosterKey === null ? ref : null, rosterKey };
  });
}

export function holdersFrom(role: Id, holders: Values<HolderEntity>[]): HolderRef[] {
  return holders
    .filter(({ roleKey }) => roleKey === role)
    .map(({ personKey, rosterKey }) => personKey ?? `${ROSTER}${rosterKey ?? ''}`);
}
