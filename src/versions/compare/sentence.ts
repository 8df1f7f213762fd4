import { type Affords, type Piece, textChanges } from '../../domain/diff/text-changes.js';

/** What changed, in one sentence; where a text is long, with what it said before and what it says now. */
export interface Sentence {
  text: string;
  before: Piece[] | null;
  after: Piece[] | null;
}

export function sentence(text: string): Sentence {
  return { text: ended(text), before: null, after: null };
}

/** A sentence with its text; where there was one before and is one now, what differs in them is marked. */
export function withTexts(
  text: string,
  before: string | undefined,
  after: string | undefined,
  affords: Affords,
): Sentence {
  if (before !== undefined && after !== undefined) return { text, ...textChanges(before, after, affords) };
  return { text, before: whole(before), after: whole(after) };
}

/** A quoted text that ends a sentence with a stop of its own needs no second one. */
function ended(text: string): string {
  return text.replace(/([.!?…][”“])\.$/, '$1');
}

function whole(text: string | undefined): Piece[] | null {
  return text === undefined ? null : [{ text, isOther: false }];
}
