import { type Translate } from '../../i18n/translate.js';

/** Where somebody is taken away for a check, the texts about everybody are about everybody else. */
export function sayingEverybody(t: Translate, isSomebodyGone: boolean): Translate {
  const everybody = t(isSomebodyGone ? 'readiness.allOtherPeople' : 'readiness.allPeople');
  return (key, params) => t(key, { everybody, ...params });
}
