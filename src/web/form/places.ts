/** Reading and writing a place such as `publish.owner` within a thing. */

type Thing = Record<string, unknown>;

/** The value at a place; undefined where there is none. */
export function valueAt(thing: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((node, part) => (isThing(node) ? node[part] : undefined), thing);
}

/** Sets the value at a place of the given thing; undefined takes it away, and the objects around it when they become empty. */
export function setAt(thing: Thing, place: string, value: unknown): void {
  const [part = '', ...rest] = place.split('.');
  if (rest.length === 0) {
    if (value === undefined) delete thing[part];
    else thing[part] = value;
    return;
  }
  const inner = isThing(thing[part]) ? thing[part] : {};
  setAt(inner, rest.join('.'), value);
  if (Object.keys(inner).length === 0) delete thing[part];
  else thing[part] = inner;
}

function isThing(node: unknown): node is Thing {
  return typeof node === 'object' && node !== null;
}
