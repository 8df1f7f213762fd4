/** Whether two values of JSON say the same; the order of fields does not count, a field without value is no field. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && hasSameFields(one, other);
  }
  return hasSameFields(one, other);
}

function hasSameFields(one: object, other: object): boolean {
  const fields = new Map(Object.entries(other));
  const names = new Set([...Object.keys(one), ...fields.keys()]);
  const own = new Map(Object.entries(one));
  return [...names].every((name) => isSame(own.get(name), fields.get(name)));
}
