import { type FieldView } from './show.js';

/** One line of the summary above a rejected form. */
export interface Problem {
  /** the field's label, with those of its table and row; null: of the form as a whole */
  label: string | null;
  text: string;
  href: string | null;
}

/** What has to be changed, in the order of the form; the rest, which belongs to no shown field, comes first. */
export function problemsOf(
  fields: FieldView[],
  errors: ReadonlyMap<string, string>,
  general: string[] = [],
): Problem[] {
  const shown = labels(fields);
  const unplaced = [...errors].filter(([name]) => !shown.has(name)).map(([, text]) => text);
  const placed = [...shown].flatMap(([name, label]) => {
    const text = errors.get(name);
    return text === undefined ? [] : [{ label, text, href: `#f-${name}` }];
  });
  return [...[...general, ...unplaced].map((text) => ({ label: null, text, href: null })), ...placed];
}

/** Input names to labels, tables before their rows. */
function labels(fields: FieldView[], within: string[] = []): Map<string, string> {
  return new Map(
    fields.flatMap((field): [string, string][] => {
      const here = [...within, field.label];
      if (field.group) return [...labels(field.group.fields)];
      const places = field.ordered ? labels(field.ordered.places, here) : [];
      const cells = (field.repeat?.rows ?? []).flatMap((row) => [...labels(row.cells, [...here, row.legend])]);
      return [[field.name, here.join(', ')], ...places, ...cells];
    }),
  );
}
