import { asSeverity, severities } from '../../domain/catalogue/index.js';
import { catalogue, isAmong, nothingNeeded, plainRows, withItem } from './catalogue.js';
import { levelOf } from './levels.js';
import { functionOf, told } from './words.js';

export const severitiesCatalogue = catalogue({
  name: 'severities',
  home: 'severities',
  need: nothingNeeded,
  parts: () => severities,
  idOf: ({ id }) => id,
  isIn: ({ id, name }, { plan }) =>
    plan.severities.some((each) => levelOf(each) === id) || isAmong(plan.severities, id, name),
  put: (severity, { plan }) => withItem(plan, 'severities', asSeverity(severity, plan, plan.locale)),
  show: (severity, { plan }, { t }) => {
    const { name, triggers = [], declaredBy } = asSeverity(severity, plan, plan.locale);
    return {
      group: null,
      name,
      badge: null,
      hint: triggers[0] ?? null,
      facts: told([{ label: t('web.fields.severity.declaredBy.label'), value: functionOf(plan, declaredBy) }]),
      more: [{ title: t('web.fields.severity.triggers.label'), rows: plainRows(triggers) }],
    };
  },
});
