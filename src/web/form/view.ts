import { type CounterView } from './counter.js';
import { type Field, type Option } from './field.js';
import { type PictureView } from './picture.js';
import { type Showing } from './showing.js';

/** Everything a template needs to print one field. Exactly one of the shapes is set, the others are null. */
export interface FieldView {
  kind: Field['kind'];
  id: string;
  name: string;
  label: string;
  hint: string | null;
  error: string | null;
  /** ids of hint, counter and error, for aria-describedby */
  describedBy: string | null;
  required: boolean;
  /** called optional beside its label */
  optional: boolean;
  /** saved meanwhile by somebody else, when it differs from what is shown */
  theirs: string | null;
  line: LineView | null;
  area: { value: string; rows: number; counter: CounterView | null } | null;
  check: { checked: boolean } | null;
  select: SelectView | null;
  checks: { options: (Option & { checked: boolean; id: string })[] } | null;
  ordered: OrderedView | null;
  repeat: RepeatView | null;
  group: { fields: FieldView[] } | null;
}

interface LineView {
  type: string;
  value: string;
  inputmode: string | null;
  autocomplete: string;
  /** id of a list of proposals */
  list: string | null;
  unit: string | null;
}

interface OrderedView {
  places: FieldView[];
  add: string;
  /** instead of places: why there is nothing to choose */
  none: { text: string; label: string; href: string } | null;
}

type Choice = Option & { selected: boolean };

export interface SelectView {
  options: Choice[];
  groups: { label: string; options: Choice[] }[];
  empty: string | null;
}

export interface RepeatView {
  rows: { number: number; legend: string; drop: string; cells: FieldView[]; says: string }[];
  add: string;
  presets: { label: string; value: string }[];
  /** rows say in words what they mean */
  speaks: boolean;
  hasPicture: boolean;
  picture: PictureView | null;
}

/** A field without its shape. */
export function blank(kind: Field['kind'], name: string, text: string, { t, errors }: Showing): FieldView {
  const id = `f-${name}`;
  const hint = t(`web.fields.${text}.hint`) || null;
  const error = errors.get(name) ?? null;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || null;
  const shapes = { line: null, area: null, check: null, select: null, checks: null };
  return {
    ...{ kind, id, name, hint, error, describedBy },
    label: t(`web.fields.${text}.label`),
    required: false,
    optional: false,
    theirs: null,
    ...shapes,
    ordered: null,
    repeat: null,
    group: null,
  };
}
