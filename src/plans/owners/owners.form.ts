import { type Owner } from '../../domain/plan/plan.js';
import { holderOptions, labelOf } from '../section/options.js';
import { type Section } from '../section/section.js';

export const ownersSection: Section = {
  name: 'owners',
  home: 'owners',
  blank: { holders: [] },
  titleOf: (item) => String(item.function),
  fields: ({ plan }) => [
    { kind: 'line', at: 'function', text: 'owner.function', required: true },
    { kind: 'text', at: 'mandate', text: 'owner.mandate' },
    {
      kind: 'ordered',
      at: 'holders',
      text: 'owner.holders',
      required: true,
      options: holderOptions(plan, null),
      spare: 3,
    },
  ],
  facts: (item, { plan, t }) => {
    const [holder, ...deputies] = (item as unknown as Owner).holders.map((id) =>
      labelOf(holderOptions(plan, null), id),
    );
    return [
      { label: t('web.form.holder', { number: 0 }), value: holder ?? '' },
      { label: t('web.sections.owners.deputies'), value: deputies.join(', ') },
    ];
  },
};
