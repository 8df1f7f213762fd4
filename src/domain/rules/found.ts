import { type Finding, type Level } from './finding.js';

const levels: Record<'X' | 'E' | 'W', Level> = { X: 'impossible', E: 'error', W: 'warning' };

/** Code of a rule; its letter says the level: X impossible, E error, W warning. */
export type Code = `${keyof typeof levels}${number}`;

/** A finding of the rule `code` at the JSON pointer `path`, with its sentence in German and English. */
export function found(code: Code, path: string, de: string, en: string): Finding {
  return { code, level: levels[code.charAt(0) as keyof typeof levels], path, message: { de, en } };
}
