/** Each letter by its number: nothing that a user typed can end the string or the style element. */
export function cssString(text: string): string {
  return `"${[...text].map((letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `).join('')}"`;
}
