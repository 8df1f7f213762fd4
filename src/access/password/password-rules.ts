import { dictionary } from '@zxcvbn-ts/language-common';

export const shortestPassword = 12;
export const longestPassword = 200;

const common = new Set<string>(dictionary['passwords-common']);

export type PasswordFault = 'short' | 'long' | 'common' | 'own';

/**
 * Length and nothing that is guessed first: no rule about kinds of characters. Common is what stands in lists of used
 * passwords, also with digits at its end or said twice; own is what contains the person's or the company's name.
 */
export function passwordFault(password: string, own: string[]): PasswordFault | null {
  const text = password.normalize('NFKC');
  if ([...text].length < shortestPassword) return 'short';
  if ([...text].length > longestPassword) return 'long';
  const plain = text.toLowerCase();
  if (isCommon(plain) || isCommon(plain.replace(/[\d\W_]+$/, '')) || isRepeated(plain)) return 'common';
  const words = own.flatMap((each) => each.toLowerCase().split(/[^\p{L}\d]+/u)).filter((word) => word.length >= 4);
  const rest = [...words, 'krisenfest'].reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest.replace(/[\d\W_]/g, '').length < 4 && rest !== plain ? 'own' : null;
}

function isCommon(text: string): boolean {
  return common.has(text);
}

/** One to four letters over and over again, or a common word twice. */
function isRepeated(text: string): boolean {
  const half = text.slice(0, text.length / 2);
  return /^(.{1,4})\1+.{0,3}$/s.test(text) || (text === half + half && common.has(half));
}
