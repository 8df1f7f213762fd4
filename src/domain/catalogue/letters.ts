import { type Id, type Letter, type Plan } from '../plan/plan.js';
import { type CatalogueActivity, type FunctionId } from './catalogue.js';
import { ownerOf, standInsOf } from './stand-ins.js';

type Letters = Map<Id, Letter>;

/**
 * Suggested letters for the owners and support roles that the plan has. Missing functions give their A and R to those
 * who stand in for them: a plan with two owners gets one A and at least one R in each row, one with none gets no letters.
 */
export function lettersFor(activity: CatalogueActivity, plan: Plan): Record<Id, Letter> {
  const letters = knownLetters(activity, plan);
  give(letters, 'A', [...standIns(activity, plan, 'A'), ...having(letters, 'R'), ...owners(plan)]);
  const notAccountable = [
    ...standIns(activity, plan, 'R'),
    ...having(letters, 'C'),
    ...having(letters, 'I'),
    ...owners(plan),
  ].filter((id) => letters.get(id) !== 'A');
  give(letters, 'R', notAccountable);
  if (having(letters, 'C').length === 0) give(letters, 'I', withoutLetter(letters, plan));
  return { ...Object.fromEntries(letters), ...supportLetters(activity, plan) };
}

function knownLetters({ owners }: CatalogueActivity, plan: Plan): Letters {
  const letters: Letters = new Map();
  for (const [fn, letter] of entries(owners)) {
    const owner = ownerOf(plan, fn);
    if (owner !== undefined && !letters.has(owner)) letters.set(owner, letter);
  }
  return letters;
}

/** Gives a letter that nobody has to the first candidate. */
function give(letters: Letters, letter: Letter, candidates: Id[]): void {
  const [first] = candidates;
  if (first !== undefined && having(letters, letter).length === 0) letters.set(first, letter);
}

function standIns({ owners }: CatalogueActivity, plan: Plan, letter: Letter): Id[] {
  return entries(owners).flatMap(([fn, each]) => (each === letter ? standInsOf(plan, fn) : []));
}

function having(letters: Letters, letter: Letter): Id[] {
  return [...letters].flatMap(([id, each]) => (each === letter ? [id] : []));
}

function withoutLetter(letters: Letters, plan: Plan): Id[] {
  const first = (['communications', 'management'] as const).flatMap((fn) => ownerOf(plan, fn) ?? []);
  return [...first, ...owners(plan)].filter((id) => !letters.has(id));
}

function supportLetters({ supportRoles }: CatalogueActivity, plan: Plan): Record<Id, Letter> {
  const present = new Set(plan.agencies.flatMap((agency) => agency.supportRoles.map(({ id }) => id)));
  return Object.fromEntries(Object.entries(supportRoles).filter(([id]) => present.has(id)));
}

function owners(plan: Plan): Id[] {
  return plan.owners.map(({ id }) => id);
}

function entries(letters: Partial<Record<FunctionId, Letter>>): [FunctionId, Letter][] {
  return Object.entries(letters) as [FunctionId, Letter][];
}
