import { type Plan } from '../../domain/plan/plan.js';
import { translator, type Translate } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Visitor } from '../../web/visitor.js';
import { planHref } from '../links.js';
import { planTrail } from '../trail.js';
import { type StoredBrand } from './brand.store.js';
import { type Preview, previewOf, type Swatches, swatchesOf } from './brand-preview.js';

/** Everything that decides how the page looks. */
export interface BrandPage {
  visitor: Visitor;
  planId: string;
  plan: Plan;
  /** as it is kept */
  brand: StoredBrand;
  input: Input;
  errors: ReadonlyMap<string, string>;
  isStale: boolean;
  status: number;
}

interface BrandView {
  action: string;
  back: string;
  version: number;
  colour: FieldView;
  logo: FieldView;
  problems: Problem[];
  conflict: { title: string; text: string; reload: string } | null;
  swatches: Swatches | null;
  preview: Preview;
}

const fields: [Field, Field] = [
  { kind: 'line', at: 'colour', text: 'brand.colour' },
  { kind: 'line', at: 'logo', text: 'brand.logo' },
];

/** Colour and logo of the documents, and how the cover begins with them. */
export function brandPage({ visitor, planId, plan, brand, input, errors, isStale, status }: BrandPage): Page {
  const t = translator(visitor.locale);
  const here = planHref(planId, 'brand');
  const theirs = isStale ? { colour: brand.colour ?? '' } : null;
  const shown = showFields(fields, { t, input, errors, theirs });
  const [colour, logo] = shown;
  if (!colour || !logo) throw new Error('a form without its fields');
  const view: BrandView = {
    action: here,
    back: planHref(planId, 'documents'),
    version: brand.version,
    colour,
    logo,
    problems: problemsOf(shown, errors),
    conflict: isStale ? conflictView(here, t) : null,
    swatches: swatchesOf(brand.colour, visitor.locale),
    preview: previewOf(brand, plan, `${here}/logo`),
  };
  const trail = [...planTrail(planId, plan, t), { label: t('web.documents.title'), href: view.back }];
  return new Page('pages/plans/brand', t('brand.title'), trail, view, status);
}

function conflictView(here: string, t: Translate): BrandView['conflict'] {
  return { title: t('web.conflict.stale.title'), text: t('brand.stale'), reload: here };
}
