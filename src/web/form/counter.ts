import { charactersOf } from '../../domain/rules/text-limits.js';
import { type Counter } from './field.js';
import { type Showing } from './showing.js';

/** How long a text is and may be, as it stands; with the words that a script counts on with. */
export interface CounterView {
  id: string;
  text: string;
  isOver: boolean;
  /** names of the fields that decide */
  by: string;
  unless: string;
  is: string;
  /** as JSON */
  most: string;
  words: { free: string; within: string; over: string };
}

export function counterView(counter: Counter, name: string, { input, t }: Showing): CounterView {
  const row = name.slice(0, name.lastIndexOf('.'));
  const [by, unless] = [`${row}.${counter.by}`, `${row}.${counter.unless.at}`];
  const chosen = input[unless] === counter.unless.is ? [] : [input[by] ?? []].flat();
  const limit = strictest(counter, chosen);
  const count = charactersOf([input[name] ?? ''].flat().join('').replaceAll('\r\n', '\n'));
  const isOver = limit !== undefined && count > limit.most;
  const words = t(`web.counter.${limit === undefined ? 'free' : isOver ? 'over' : 'within'}`, {
    ...limit,
    number: count,
    surplus: isOver ? count - limit.most : 0,
  });
  const own = { number: '{number}', most: '{most}', where: '{where}', surplus: '{surplus}' };
  return {
    id: `f-${name}-counter`,
    text: words,
    isOver,
    by,
    unless,
    is: counter.unless.is,
    most: JSON.stringify(counter.most),
    words: {
      free: t('web.counter.free', own),
      within: t('web.counter.within', own),
      over: t('web.counter.over', own),
    },
  };
}

function strictest({ most }: Counter, chosen: string[]): { most: number; where: string } | undefined {
  const limits = chosen.flatMap((value) => (Object.hasOwn(most, value) ? [most[value]] : []));
  return limits.filter((limit) => limit !== undefined).sort((a, b) => a.most - b.most)[0];
}
