import { dictionary } from '@zxcvbn-ts/language-common';

const common = new Set<string>(dictionary['passwords-common']);

/** Along the alphabet, the digits and the rows of English and German keyboards; read from both ends. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiopü',
  'asdfghjklöä',
  'zxcvbnm',
  'yxcvbnm',
];
const ways = [...rows, ...rows.map((row) => [...row].reverse().join(''))];
const shortestRun = 4;
/** So few different characters are a pattern, however long. */
const fewest = 4;

const disguises: Record<string, string> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '0': 'o', $: 's', '5': 's' };

/**
 * Whether a password, in small letters, is among those that are tried first: one of lists of used passwords, also with
 * digits and signs around it, some letters disguised as such, or said twice; a walk along the keyboard; a pattern.
 */
export function isGuessedFirst(plain: string): boolean {
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const tried = [plain, word, halfOf(plain), halfOf(word)];
  return tried.some((each) => common.has(each) || common.has(undisguised(each))) || isWalk(plain) || isPattern(plain);
}

/** Of something said twice, what is said; else nothing. */
function halfOf(text: string): string {
  const half = text.slice(0, text.length / 2);
  return text === half + half ? half : '';
}

function undisguised(text: string): string {
  return text.replace(/[@4310$5]/g, (each) => disguises[each] ?? each);
}

/** Nothing but neighbours, and too few other letters to make a word. */
function isWalk(plain: string): boolean {
  const rest = withoutRuns(plain);
  return rest !== plain && rest.replace(/[^\p{L}]/gu, '').length < shortestRun;
}

function withoutRuns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    const length = runAt(text, at);
    if (length < shortestRun) rest += text.charAt(at);
    at += length < shortestRun ? 1 : length;
  }
  return rest;
}

/** How many characters from here on are neighbours. */
function runAt(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length && ways.some((way) => way.includes(text.slice(at, at + length + 1)))) length += 1;
  return length;
}

/** One to four letters over and over again, or hardly any different ones. */
function isPattern(plain: string): boolean {
  return /^(.{1,4})\1+.{0,3}$/s.test(plain) || new Set(plain).size <= fewest;
}
