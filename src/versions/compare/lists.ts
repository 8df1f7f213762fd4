import { entries } from '../../domain/plan/collections.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type ListName } from './kinds.js';

interface Listed {
  /** the agency or severity that a nested list belongs to */
  owner: string | null;
  thing: object;
}

/** The things of a plan by list and key; each list is gone through once. */
export class Lists {
  private readonly known = new Map<ListName, ReadonlyMap<string, Listed>>();

  constructor(private readonly plan: Plan) {}

  of(list: ListName): ReadonlyMap<string, Listed> {
    const known = this.known.get(list) ?? new Map(this.read(list));
    this.known.set(list, known);
    return known;
  }

  private read(list: ListName): [string, Listed][] {
    if (list === 'escalation')
      return this.plan.escalation.map((policy) => [policy.severity, { owner: null, thing: policy }]);
    return entries(this.plan, list).map(({ key, parent, item }) => [key, { owner: parent, thing: item }]);
  }
}
