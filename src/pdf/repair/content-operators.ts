/** One operator of a content stream (ISO 32000-1, 7.8.2): its name, and where it stands with what precedes it. */
export interface Operator {
  name: string;
  /** start of its operands */
  from: number;
  /** end of its name */
  to: number;
}

// Numbers are stepped over: nobody asks for them here, and they are most of a page.
const TOKEN = /<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S])*\)|\/[^\s()<>[\]{}/%]*|[A-Za-z'"][A-Za-z0-9*]*/g;
const NAME = /[A-Za-z'"]/;

/** The operators of a stream in their order; `content` has one character a byte. */
export function* operatorsOf(content: string): Generator<Operator> {
  let from = 0;
  for (const { 0: token, index } of content.matchAll(TOKEN)) {
    if (!NAME.test(token.charAt(0))) continue;
    if (token === 'BI') throw new Error('An image within a page is not understood.');
    const to = index + token.length;
    yield { name: token, from: afterSpace(content, from), to };
    from = to;
  }
}

function afterSpace(content: string, position: number): number {
  let start = position;
  while (/\s/.test(content.charAt(start))) start += 1;
  return start;
}

export const SHOWS_TEXT: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"']);
export const BUILDS_PATH: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);
export const PAINTS_PATH: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
export const PAINTS_ALONE: ReadonlySet<string> = new Set(['Do', 'sh']);
