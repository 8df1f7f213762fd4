/**
 * A form is a list of fields. Each names a place of the thing that it edits (`publish.owner`) and the texts that explain
 * it (`fields.TEXT.label`, `.hint`). Reading (read.ts), showing (show.ts) and their errors follow from this list alone.
 */
export type Field = Simple | Ordered | Repeat | Group;

interface Base {
  /** place within the thing, parts joined by dots */
  at: string;
  /** key of label and hint below `web.fields` */
  text: string;
  required?: boolean;
  /** may stay empty, but is not called optional: a plan that works needs it, or its text says when */
  needed?: boolean;
}

export type SimpleKind =
  | 'line'
  | 'email'
  | 'password'
  | 'code'
  | 'phone'
  | 'text'
  | 'lines'
  | 'number'
  | 'date'
  | 'time'
  | 'check'
  | 'choice'
  | 'choices';

export interface Simple extends Base {
  kind: SimpleKind;
  /** of choice and choices */
  options?: Option[];
  /** of numbers: what is counted, a key below `web.units` */
  unit?: 'minutes' | 'days' | 'months';
  /** proposed in an empty form */
  initial?: unknown;
  /** of a choice: what the empty one means, instead of an invitation to choose */
  empty?: string;
  /** an empty choice is `null` in the thing instead of absent */
  emptyIsNull?: boolean;
  /** of choices: none is an empty list instead of absent */
  emptyIsList?: boolean;
  /** of numbers: a dash is `null` in the thing */
  dashIsNull?: boolean;
  autocomplete?: string;
  /** within a row: what stands here where it was left empty though the row is not; it may follow from the row */
  fallback?: string | ((row: Record<string, unknown>) => string);
  /** of texts within a row: how long they may be */
  counter?: Counter;
  /** countries whose way of writing phone numbers is understood, e.g. AT */
  country?: string;
}

/** The longest text by what is ticked beside it; nothing holds while a neighbour has the value `unless`. */
export interface Counter {
  /** place of the ticks in the row */
  by: string;
  unless: { at: string; is: string };
  /** by value of the ticks: characters, and where they hold */
  most: Record<string, { most: number; where: string }>;
}

/** A list of choices in which the order counts: holder, then deputies; or people who take turns. */
export interface Ordered extends Base {
  kind: 'ordered';
  options: Option[];
  /** what the places are called: `web.form.holder` and `.deputy`, or `web.form.turn` */
  places?: 'turns';
  /** what is said where there is nothing to choose: keys of texts, and the page below the plan that adds something */
  none?: { text: string; label: string; page: string };
  /** empty places offered behind the filled ones */
  spare: number;
}

/** A table: each row a thing of its own. Rows left empty are not kept. */
export interface Repeat extends Base {
  kind: 'repeat';
  /** no row is an empty list instead of absent */
  emptyIsList?: boolean;
  fields: Simple[];
  spare: number;
  /** buttons that fill the table with usual content instead of what it has */
  presets?: { label: string; rows: Record<string, string | string[]>[] }[];
  /** a row in words; null while something in it is missing */
  says?: (row: Record<string, unknown>) => string | null;
  /** a picture of what it comes to stands below it, where there is one */
  hasPicture?: boolean;
}

/** Fields that stand together under one heading; the group has no place of its own. */
export interface Group {
  kind: 'group';
  text: string;
  fields: Exclude<Field, Group>[];
}

export interface Option {
  value: string;
  label: string;
  /** of choices: the heading under which it stands */
  group?: string;
}

/** What a browser sends for a form: names to one or several texts. */
export type Input = Record<string, string | string[]>;

/** The fields without their groups. */
export function flat(fields: Field[]): Exclude<Field, Group>[] {
  return fields.flatMap((field) => (field.kind === 'group' ? field.fields : [field]));
}
