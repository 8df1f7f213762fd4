/** Postgres keeps no NUL: nothing in it equals a text that has one, and to ask for such a text is an error. */
export function mayBeKept(text: string): boolean {
  return !text.includes('\0');
}
