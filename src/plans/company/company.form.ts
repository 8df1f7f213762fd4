import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Field } from '../../web/form/field.js';
import { regionOptions } from '../hours/regions.js';
import { zoneOptions } from '../hours/zones.js';
import { termOptions } from '../section/options.js';
import { windowsField } from '../section/windows.form.js';

/** What a plan says of itself and its company: the root of the format without its lists. */
const headPlaces = ['title', 'locale', 'classification', 'validUntil', 'principles', 'company'] as const;

export function companyFields(t: Translate): Field[] {
  return [
    {
      kind: 'group',
      text: 'plan.group',
      fields: [
        { kind: 'line', at: 'title', text: 'plan.title', required: true },
        { kind: 'choice', at: 'locale', text: 'plan.locale', required: true, options: termOptions(t, 'locale') },
        {
          kind: 'choice',
          at: 'classification',
          text: 'plan.classification',
          required: true,
          options: termOptions(t, 'classification'),
        },
        { kind: 'date', at: 'validUntil', text: 'plan.validUntil', needed: true },
      ],
    },
    {
      kind: 'group',
      text: 'company.group',
      fields: [
        { kind: 'line', at: 'company.name', text: 'company.name', required: true, autocomplete: 'organization' },
        { kind: 'line', at: 'company.legalName', text: 'company.legalName' },
        { kind: 'line', at: 'company.industry', text: 'company.industry' },
        { kind: 'choice', at: 'company.timeZone', text: 'company.timeZone', required: true, options: zoneOptions(t) },
        {
          kind: 'choice',
          at: 'company.holidayRegion',
          text: 'company.holidayRegion',
          options: regionOptions(t),
          empty: t('hours.regions.none'),
        },
        windowsField(t, 'company.serviceHours', 'company.serviceHours'),
      ],
    },
    {
      kind: 'group',
      text: 'principles.group',
      fields: [
        { kind: 'text', at: 'principles.purpose', text: 'principles.purpose' },
        { kind: 'text', at: 'principles.scope', text: 'principles.scope' },
        { kind: 'lines', at: 'principles.rules', text: 'principles.rules' },
        { kind: 'lines', at: 'principles.coreMessages', text: 'principles.coreMessages' },
      ],
    },
  ];
}

/** Those fields of a plan that belong to its head; absent ones stay absent. */
export function headOf(plan: Plan): Pick<Plan, 'format' | (typeof headPlaces)[number]> & Record<string, unknown> {
  const head = { format: plan.format } as Record<string, unknown>;
  for (const place of headPlaces) if (plan[place] !== undefined) head[place] = plan[place];
  return head as ReturnType<typeof headOf>;
}

/** The plan with another head: what the head lacks, the plan loses. */
export function withHead(plan: Plan, head: Plan): Plan {
  const next = { ...plan };
  for (const place of headPlaces) delete (next as Partial<Plan>)[place];
  return { ...next, ...headOf(head) };
}
