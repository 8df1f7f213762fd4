/** A text that people have given, on one line: it can neither add a header to a mail nor a paragraph to its text. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFC\s]+/gu, ' ').trim();
}
