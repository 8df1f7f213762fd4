import { asStakeholder, stakeholders } from '../../domain/catalogue/index.js';
import { terms } from '../../i18n/en/terms.js';
import { catalogue, isAmong, nothingNeeded, withItem } from './catalogue.js';
import { functionOf, told } from './words.js';

export const stakeholdersCatalogue = catalogue({
  name: 'stakeholders',
  home: 'stakeholders',
  need: nothingNeeded,
  parts: () => Object.keys(terms.group).flatMap((group) => stakeholders.filter((each) => each.group === group)),
  idOf: ({ id }) => id,
  isIn: ({ id, name }, { plan }) => isAmong(plan.stakeholders, id, name),
  put: (stakeholder, { plan }) => withItem(plan, 'stakeholders', asStakeholder(stakeholder, plan, plan.locale)),
  show: (part, { plan }, { t }) => {
    const { name, group, note = '', owner } = asStakeholder(part, plan, plan.locale);
    return {
      group: { title: t(`terms.group.${group}`), isOwn: false },
      name,
      badge: null,
      hint: note,
      facts: told([{ label: t('web.catalogue.stakeholders.owner'), value: functionOf(plan, owner) }]),
      more: [],
    };
  },
});
