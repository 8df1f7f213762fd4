import { type Exercise, type Locale, type Plan } from '../plan/plan.js';
import { type FunctionId, type Text } from './catalogue.js';
import { anyOwner } from './stand-ins.js';

interface CatalogueExercise extends Pick<Exercise, 'id' | 'kind' | 'everyMonths'> {
  name: Text;
  fn: FunctionId;
}

const exercises: CatalogueExercise[] = [
  {
    id: 'alarm-test',
    kind: 'alarm',
    everyMonths: 3,
    fn: 'crisis-team-lead',
    name: {
      de: 'Alarmprobe ohne Vorankündigung, auch abends und am Wochenende',
      en: 'Unannounced alarm test, evenings and weekends too',
    },
  },
  {
    id: 'tabletop',
    kind: 'tabletop',
    everyMonths: 12,
    fn: 'communications',
    name: { de: 'Planspiel zu einem Szenario dieses Plans', en: 'Tabletop on a scenario of this plan' },
  },
  {
    id: 'full-exercise',
    kind: 'full',
    everyMonths: 24,
    fn: 'management',
    name: {
      de: 'Vollübung mit Hotline, Kanälen und Medienanfragen',
      en: 'Full exercise with hotline, channels and media enquiries',
    },
  },
];

/** The three exercises of a new plan, none of them held yet. */
export function exercisesFor(plan: Plan, locale: Locale): Exercise[] {
  return exercises.map(({ id, kind, everyMonths, fn, name }) => {
    const owner = anyOwner(plan, fn);
    return { id, name: name[locale], kind, everyMonths, ...(owner === undefined ? {} : { owner }) };
  });
}
