import { type Plan } from '../../domain/plan/plan.js';
import { type Ordered } from '../../web/form/field.js';
import { holderOptions } from '../section/options.js';

/** Who holds a role, then who deputises: people of one party alone (null: the company, else the agency). */
export function holdersField(plan: Plan, party: string | null, text: string, spare: number): Ordered {
  const whose = party === null ? 'company' : 'agency';
  const page = party === null ? 'add/people' : `add/people?agency=${encodeURIComponent(party)}`;
  return {
    kind: 'ordered',
    at: 'holders',
    text,
    required: true,
    options: holderOptions(plan, party),
    none: { text: `holders.none.${whose}`, label: 'web.sections.people.add', page },
    spare,
  };
}
