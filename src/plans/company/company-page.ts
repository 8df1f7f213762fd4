import { type Finding } from '../../domain/rules/finding.js';
import { translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Input } from '../../web/form/field.js';
import { problemsOf } from '../../web/form/problems.js';
import { showFields } from '../../web/form/show.js';
import { type Visitor } from '../../web/visitor.js';
import { findingView } from '../finding-view.js';
import { planHref } from '../links.js';
import { type ItemView, saving } from '../section/item-page.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { companyFields } from './company.form.js';

export interface CompanyPage {
  visitor: Visitor;
  stored: StoredPlan;
  input: Input;
  version: number;
  errors: ReadonlyMap<string, string>;
  /** what somebody else saved meanwhile */
  theirs: Input | null;
  findings: Finding[];
  status: number;
}

export function companyPage({ visitor, stored, input, version, errors, theirs, findings, status }: CompanyPage): Page {
  const t = translator(visitor.locale);
  const here = planHref(stored.id, 'company');
  const fields = showFields(companyFields(t), { t, input, errors, theirs });
  const view: ItemView = {
    intro: t('web.sections.company.intro'),
    more: { href: planHref(stored.id, 'brand'), label: t('brand.link') },
    action: here,
    back: planHref(stored.id),
    version,
    fields,
    problems: problemsOf(fields, errors),
    conflict: theirs && { title: t('web.conflict.stale.title'), text: t('web.conflict.stale.text'), reload: here },
    findings: findings.map((finding) => findingView(finding, visitor.locale)),
    remove: null,
    erase: null,
    saving: saving(here, planHref(stored.id)),
  };
  return new Page(
    'pages/plans/item',
    t('web.sections.company.title'),
    planTrail(stored.id, stored.plan, t),
    view,
    status,
  );
}
