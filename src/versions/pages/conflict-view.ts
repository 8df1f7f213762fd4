import { type Translate } from '../../i18n/translate.js';

/** Why something was not done. */
export interface Conflict {
  title: string;
  text: string;
  reload: null;
}

export function conflictView(text: string, t: Translate): Conflict {
  return { title: t('web.versions.refused.title'), text, reload: null };
}
