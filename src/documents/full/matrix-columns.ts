import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

export interface Column {
  id: string;
  name: Reference;
  /** internal owners, or the agency */
  group: string;
  support: boolean;
  /** of its group: a line stands before it */
  first: boolean;
}

const mostColumns = 27;

/** Internal owners, then the support roles of each agency, then what the rows name without the plan having it. */
export function matrixColumns({ plan, words, references }: Writing): Column[] {
  const column = (id: string, group: string, support: boolean, index: number): Column => {
    return { id, name: references.role(id), group, support, first: index === 0 };
  };
  const internal = words.t('documents.matrix.internal');
  const known = [
    ...plan.owners.map((owner, index) => column(owner.id, internal, false, index)),
    ...plan.agencies.flatMap((agency) =>
      agency.supportRoles.map((role, index) => column(role.id, agency.name, true, index)),
    ),
  ];
  const ids = new Set(known.map(({ id }) => id));
  const named = new Set(plan.activities.flatMap((activity) => Object.keys(activity.assignments)));
  const unknown = [...named].filter((id) => !ids.has(id));
  return [...known, ...unknown.map((id, index) => column(id, words.t('documents.matrix.unknown'), true, index))];
}

/** As few tables as have room for the columns, of even width. */
export function parts(columns: Column[]): Column[][] {
  const count = Math.ceil(columns.length / mostColumns);
  const size = Math.ceil(columns.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => columns.slice(index * size, (index + 1) * size));
}
