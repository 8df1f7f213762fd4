import { type CatalogueStakeholder } from './catalogue.js';
import { stakeholdersInside } from './stakeholders-inside.js';
import { stakeholdersOutside } from './stakeholders-outside.js';

/** The groups that expect to hear from a company, with what each of them needs. Contacts are filled in by the company. */
export const stakeholders: CatalogueStakeholder[] = [...stakeholdersInside, ...stakeholdersOutside];
