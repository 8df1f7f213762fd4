import { isGuessedFirst } from './guessed-first.js';

export const shortestPassword = 12;
export const longestPassword = 200;

export type PasswordFault = 'short' | 'long' | 'common' | 'own';

/**
 * Length and nothing that is guessed first: no rule about kinds of characters. Common is what `isGuessedFirst` knows;
 * own is what contains the person's or the company's name.
 */
export function passwordFault(password: string, own: string[]): PasswordFault | null {
  const text = password.normalize('NFKC');
  if ([...text].length < shortestPassword) return 'short';
  if ([...text].length > longestPassword) return 'long';
  const plain = text.toLowerCase();
  if (isGuessedFirst(plain)) return 'common';
  const words = own.flatMap((each) => each.toLowerCase().split(/[^\p{L}\d]+/u)).filter((word) => word.length >= 4);
  const rest = [...words, 'krisenfest'].reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest.replace(/[\d\W_]/g, '').length < 4 && rest !== plain ? 'own' : null;
}
