/** Of a title at the head of a page, which has other things to say beside it. */
export const lettersOfTitle = 64;

/** At most so many letters; the last one says that more was left out. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
