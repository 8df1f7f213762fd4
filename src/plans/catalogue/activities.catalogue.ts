import { activities, asActivity } from '../../domain/catalogue/index.js';
import { type Letter, type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Fact } from '../section/section.js';
import { catalogue, isAmong, withItem } from './catalogue.js';
import { told } from './words.js';

export const activitiesCatalogue = catalogue({
  name: 'activities',
  home: 'matrix',
  need: ({ owners }) => (owners.length > 0 ? null : { catalogue: 'owners', isFirst: false }),
  parts: () => activities,
  idOf: ({ id }) => id,
  isIn: ({ id, name }, { plan }) => isAmong(plan.activities, id, name),
  put: (activity, { plan }) => withItem(plan, 'activities', asActivity(activity, plan, plan.locale)),
  show: (activity, { plan }, { t }) => {
    const { name, note = '', phase, voice, assignments } = asActivity(activity, plan, plan.locale);
    return {
      group: { title: t(`terms.phase.${phase}`), isOwn: false },
      name,
      badge: voice ? t('web.matrix.voice') : null,
      hint: note,
      facts: letterFacts(assignments, plan, t),
      more: [],
    };
  },
});

/** Who gets which letter, in the order of the legend. */
function letterFacts(assignments: Record<string, Letter>, plan: Plan, t: Translate): Fact[] {
  const roles = [
    ...plan.owners.map(({ id, function: name }) => ({ id, name })),
    ...plan.agencies.flatMap(({ supportRoles }) => supportRoles.map(({ id, name }) => ({ id, name }))),
  ];
  return told(
    (['A', 'R', 'S', 'C', 'I'] satisfies Letter[]).map((letter) => ({
      label: `${letter} – ${t(`terms.letter.${letter}`)}`,
      value: roles
        .filter(({ id }) => assignments[id] === letter)
        .map(({ name }) => name)
        .join(', '),
    })),
  );
}
