import { type Owner } from '../../domain/plan/plan.js';
import { holdersField } from '../holders/holders.field.js';
import { holderNames } from '../section/options.js';
import { type Section } from '../section/section.js';

export const ownersSection: Section = {
  name: 'owners',
  home: 'owners',
  blank: { holders: [] },
  titleOf: (item) => String(item.function),
  fields: ({ plan }) => [
    { kind: 'line', at: 'function', text: 'owner.function', required: true },
    { kind: 'text', at: 'mandate', text: 'owner.mandate' },
    holdersField(plan, null, 'owner.holders', 3),
  ],
  facts: (item, { plan, t }) => {
    const [holder, ...deputies] = holderNames(plan, (item as unknown as Owner).holders);
    return [
      { label: t('web.form.holder', { number: 0 }), value: holder ?? '' },
      { label: t('web.sections.owners.deputies'), value: deputies.join(' · ') },
    ];
  },
};
