import { type Plan } from '../../domain/plan/plan.js';

/** The country whose way of writing phone numbers is understood without country code, as ISO 3166 code. */
export function countryOf(plan: Plan): string {
  return plan.company.holidayRegion?.slice(0, 2) ?? (plan.locale === 'de' ? 'AT' : 'GB');
}
