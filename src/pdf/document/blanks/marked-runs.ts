import { type Mark, markIn } from './marks.js';

/** The file is not as it should be: nothing can be filled into it. */
export class NotFillable extends Error {}

/** A text in the colour of a mark, within the operators of a page. */
export interface MarkedRun extends Mark {
  /** the operators that choose its colour */
  colourFrom: number;
  colourTo: number;
  /** the text, one or more times BT to ET */
  from: number;
  to: number;
  text: string;
}

// Begins as all marks do, so that a page is searched fast.
const COLOUR = /\n((\.0\d\d\d?) (\S+) (\S+)) RG \1 rg\n/g;
const TEXT = /((?:\/\S+ gs\n|EMC\n|\/\S+ <<\/MCID \d+ >>BDC\n)*)((?:BT\n[^]*?\nET\n)+)/y;
/** Another colour is chosen, or an earlier one comes back, before anything else is painted. */
const END = /(?:EMC\n|\/\S+ <<\/MCID \d+ >>BDC\n|\/\S+ gs\n)*(?:[\d.]+ [\d.]+ [\d.]+ RG|Q\n|EMC\n|$)/y;

/** The marked texts of a page; `known` says which marks there are, for a document may have such a colour, too. */
export function markedRuns(operators: string, known: (mark: Mark) => boolean): MarkedRun[] {
  return [...operators.matchAll(COLOUR)].flatMap((colour) => {
    const mark = markIn(colour.slice(2, 5).map(Number));
    return mark && known(mark) ? [runAfter(operators, colour.index + 1, colour.index + colour[0].length, mark)] : [];
  });
}

function runAfter(operators: string, colourFrom: number, colourTo: number, mark: Mark): MarkedRun {
  TEXT.lastIndex = colourTo;
  const [, before = '', text] = TEXT.exec(operators) ?? [];
  if (text === undefined) throw new NotFillable('What is marked is no text.');
  const from = colourTo + before.length;
  END.lastIndex = from + text.length;
  if (!END.test(operators)) throw new NotFillable('What is marked does not end.');
  return { ...mark, colourFrom, colourTo, from, to: from + text.length, text: copied(text) };
}

/** A part of a text keeps the whole of it. */
function copied(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
