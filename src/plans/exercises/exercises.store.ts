import { type Exercise, type Plan } from '../../domain/plan/plan.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type ExerciseEntity } from './exercises.entity.js';

export function exerciseRows({ exercises }: Plan): Values<ExerciseEntity>[] {
  return exercises.map(({ id, name, kind, everyMonths, lastHeld, owner }, position) => ({
    key: id,
    position,
    name,
    kind,
    everyMonths,
    lastHeld: lastHeld ?? null,
    owner: owner ?? null,
  }));
}

export function exercisesFrom(rows: Values<ExerciseEntity>[]): Exercise[] {
  return rows.map(({ key, name, kind, everyMonths, lastHeld, owner }) =>
    present<Exercise>({ id: key, name, kind, everyMonths, lastHeld, owner }),
  );
}
