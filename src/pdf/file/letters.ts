/** Kinds of letters in a file (ISO 32000-1, 7.2.2), one byte each: 1 for those of the kind. */
export function marks(letters: string): Uint8Array {
  const found = new Uint8Array(256);
  for (const letter of letters) found[letter.charCodeAt(0)] = 1;
  return found;
}

/** The numbers of letters. */
export function codes(letters: string): number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

const SPACES = '\0\t\n\f\r ';
export const isSpace = marks(SPACES);
export const endsWord = marks(`${SPACES}()<>[]{}/%`);
export const isDigit = marks('0123456789');
