import { type Activity, type Plan } from '../../domain/plan/plan.js';
import { partyOfRole } from '../store/parties.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type ActivityEntity, type AssignmentEntity } from './matrix.entity.js';

export function activityRows({ activities }: Plan): Values<ActivityEntity>[] {
  return activities.map(({ id, phase, name, note, voice }, position) => ({
    key: id,
    position,
    phase,
    name,
    note: note ?? null,
    voice,
  }));
}

export function assignmentRows(plan: Plan): Values<AssignmentEntity>[] {
  const partyOf = partyOfRole(plan);
  return plan.activities.flatMap(({ id, assignments }) =>
    Object.entries(assignments).map(([roleKey, letter], position) => ({
      activityKey: id,
      roleKey,
      roleParty: partyOf(roleKey),
      position,
      letter,
    })),
  );
}

export function activitiesFrom(rows: Values<ActivityEntity>[], assignments: Values<AssignmentEntity>[]): Activity[] {
  return rows.map(({ key, phase, name, note, voice }) => {
    const cells = assignments.filter(({ activityKey }) => activityKey === key);
    return present<Activity>({
      id: key,
      phase,
      name,
      note,
      voice,
      assignments: Object.fromEntries(cells.map(({ roleKey, letter }) => [roleKey, letter])),
    });
  });
}
