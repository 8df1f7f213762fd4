/** A piece of a text; `isOther`: the other text does not have it. */
export interface Piece {
  text: string;
  isOther: boolean;
}

/** Whether so many comparisons of words may be made; 4 million take 50 ms. */
export type Affords = (comparisons: number) => boolean;

/**
 * Two texts in pieces: which words the one has and the other has not. The pieces of each make up its whole text. Where the
 * comparisons cannot be afforded, everything between the equal ends counts as other.
 */
export function textChanges(before: string, after: string, affords: Affords): { before: Piece[]; after: Piece[] } {
  const [then, now] = [wordsOf(before), wordsOf(after)];
  const head = commonEnd(then, now);
  const tail = commonEnd(then.slice(head).reverse(), now.slice(head).reverse());
  const inner = [then, now].map((words) => words.slice(head, words.length - tail)) as [string[], string[]];
  const kept = keptWords(...inner, affords);
  const marks = (words: string[], side: 0 | 1) =>
    words.map((text, index) => {
      const isEnd = index < head || index >= words.length - tail;
      return { text, isOther: !isEnd && !kept[side].has(index - head) };
    });
  return { before: joined(marks(then, 0)), after: joined(marks(now, 1)) };
}

/** Words, what stands between them, and single marks: "end." is a word and a mark. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

function commonEnd(one: string[], other: string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs < 0 ? one.length : differs;
}

/** Places of the words of a longest common sequence, in the one and in the other. */
function keptWords(one: string[], other: string[], affords: Affords): [Set<number>, Set<number>] {
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  if (!affords(one.length * other.length)) return kept;
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

/** Blank between two other words is other, too: a mark through a whole phrase is read more easily than one by word. */
function joined(words: Piece[]): Piece[] {
  const pieces: Piece[] = [];
  words.forEach(({ text, isOther }, index) => {
    const isBetween = /^\s+$/.test(text) && words[index - 1]?.isOther === true && words[index + 1]?.isOther === true;
    const last = pieces.at(-1);
    if (last && last.isOther === (isOther || isBetween)) last.text += text;
    else pieces.push({ text, isOther: isOther || isBetween });
  });
  return pieces;
}
