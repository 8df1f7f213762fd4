import { entry as entryOf } from '../domain/plan/collections.js';
import { type CollectionName } from '../domain/plan/collections.js';
import { isSame } from '../domain/plan/is-same.js';
import { dateIn } from '../domain/calendar/date-in.js';
import { spokenDate } from '../i18n/spoken.js';
import { type Translate, translator } from '../i18n/translate.js';
import { type OwnChange } from '../plans/corrections/corrections.entity.js';
import { addHref, itemHref, planHref } from '../plans/links.js';
import { sectionNamed } from '../plans/section/sections.js';
import { planTrail } from '../plans/trail.js';
import { Page } from '../web/answer.js';
import { type Field } from '../web/form/field.js';
import { inputOf } from '../web/form/show.js';
import { summary } from '../web/form/summary.js';
import { type Visitor } from '../web/visitor.js';
import { may } from '../access/permissions/permissions.js';
import { type OpenCorrection } from './corrections.service.js';
import { roleOf, sealOf, valueNow, withChange } from './own-data.js';
import { deputiesField, personFields } from './own-data.form.js';
import { withDeputies } from './own-functions.js';

interface ChangeView {
  id: string;
  at: string;
  label: string;
  /** what the plan has now */
  now: string;
  wanted: string;
  /** what the person saw, where the plan has something else now */
  then: string | null;
  seal: string;
  sealName: string;
  isChosen: boolean;
  /** why it cannot be taken over as it is, and where that is changed */
  hindrance: { text: string; href: string; label: string } | null;
}

interface CorrectionView {
  intro: string;
  refused: string[];
  message: string | null;
  changes: ChangeView[];
  canTake: boolean;
  take: string;
  dismiss: string;
  dismissLabel: string;
  person: { href: string; label: string };
}

export interface Refusal {
  sentences: string[];
  status: 409 | 422;
}

/** What somebody wants corrected, place by place beside what the plan has. */
export function correctionPage({ stored, correction }: OpenCorrection, visitor: Visitor, refusal?: Refusal): Page {
  const t = translator(visitor.locale);
  const { id: planId, plan } = stored;
  const name = plan.people.find(({ id }) => id === correction.personKey)?.name ?? '';
  const here = planHref(planId, 'contacts', correction.id);
  const changes = correction.changes.map((each, index) => changeView(each, index, { stored, correction }, t));
  const mayEdit = may(visitor.kind, visitor.role, 'plan.edit');
  const date = spokenDate(dateIn(plan.company.timeZone, correction.madeAt), t);
  const view: CorrectionView = {
    intro: t('contacts.correction.intro', { name, date }),
    refused: refusal?.sentences ?? [],
    message: correction.message,
    changes,
    canTake: mayEdit && changes.some(({ hindrance }) => hindrance === null),
    take: `${here}/take`,
    dismiss: mayEdit ? `${here}/dismiss` : '',
    dismissLabel: t(`contacts.correction.${changes.length > 0 ? 'dismiss' : 'seen'}`),
    person: {
      href: itemHref(planId, 'people', correction.personKey),
      label: t('contacts.correction.person', { name }),
    },
  };
  const contacts = { label: t('contacts.title'), href: planHref(planId, 'contacts') };
  const trail = [...planTrail(planId, plan, t), contacts];
  return new Page('pages/contacts/correction', t('contacts.correction.title', { name }), trail, view, refusal?.status);
}

export const sealName = (at: string): string => `seal.${at}`;

function changeView(
  change: OwnChange,
  index: number,
  { stored, correction }: OpenCorrection,
  t: Translate,
): ChangeView {
  const { plan } = stored;
  const now = valueNow(plan, correction.personKey, change);
  const isOther = !isSame(now ?? null, change.before ?? null);
  const hindrance = hindranceOf(change, { stored, correction }, t);
  const words = (value: unknown) => wordsOf(change, value, { stored, correction }, t);
  return {
    ...{ id: `change-${index}`, at: change.at, seal: sealOf(now), sealName: sealName(change.at), hindrance },
    label: labelOf(change, { stored, correction }, t),
    now: words(now),
    wanted: words(change.wanted),
    then: isOther ? words(change.before) : null,
    // What somebody has changed since is not overwritten without being looked at.
    isChosen: !isOther && hindrance === null,
  };
}

function fieldOf(change: OwnChange, { stored }: OpenCorrection, t: Translate): Field | undefined {
  if (roleOf(change) !== null) return deputiesField('value');
  return personFields(stored.plan, t).find((field) => field.kind !== 'group' && field.at === change.at);
}

function wordsOf(change: OwnChange, value: unknown, open: OpenCorrection, t: Translate): string {
  const field = fieldOf(change, open, t);
  if (!field || field.kind === 'group' || value === null || value === undefined)
    return t('contacts.correction.nothing');
  return summary(field, inputOf([field], { [field.at]: value }), t) || t('contacts.correction.nothing');
}

function labelOf(change: OwnChange, open: OpenCorrection, t: Translate): string {
  const role = roleOf(change);
  if (role !== null) return t('contacts.correct.deputies', { role: titleOf(role, open) });
  return t(`web.fields.contact.${change.at}.label`);
}

function titleOf(row: string, { stored }: OpenCorrection): string {
  const [name = '', ...rest] = row.split('/');
  const section = sectionNamed(name);
  const role = section && entryOf(stored.plan, section.name, rest.join('/'));
  return role ? section.titleOf(role.item) : rest.join('/');
}

function hindranceOf(change: OwnChange, { stored, correction }: OpenCorrection, t: Translate): ChangeView['hindrance'] {
  const { id, plan } = stored;
  if (withChange(plan, correction.personKey, change)) return null;
  const row = roleOf(change) ?? '';
  const [name = '', ...rest] = row.split('/');
  if (valueNow(plan, correction.personKey, change) === undefined) {
    const text = t('contacts.correction.gone');
    return { text, href: planHref(id, 'owners'), label: t('web.sections.owners.title') };
  }
  const deputies = withDeputies(plan, correction.personKey, row, change.wanted as string[]);
  const names = 'unknown' in deputies ? deputies.unknown.join(', ') : '';
  const role = entryOf(plan, name as CollectionName, rest.join('/'));
  const agency = role?.parent ? `?agency=${encodeURIComponent(role.parent)}` : '';
  const href = addHref(id, 'people', null) + agency;
  return { text: t('contacts.correction.unknown', { names }), href, label: t('web.sections.people.add') };
}
