/** One text of a form, however often it was sent; without the blanks around it, but for passwords. */
export function textOf(value: string | string[] | undefined, trimmed = true): string {
  const text = (Array.isArray(value) ? value.at(-1) : value) ?? '';
  return trimmed ? text.trim() : text;
}
