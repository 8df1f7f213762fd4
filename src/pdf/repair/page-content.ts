import { BUILDS_PATH, type Operator, operatorsOf, PAINTS_ALONE, PAINTS_PATH, SHOWS_TEXT } from './content-operators.js';

/** A sequence of operators between BDC and EMC that the structure tree refers to by its number. */
export interface MarkedSequence {
  mark: number;
  from: number;
  /** where what is painted begins, and ends */
  bodyFrom: number;
  bodyTo: number;
  showsText: boolean;
}

/** Something painted that neither the structure tree nor an artifact covers. */
export interface LoosePainting {
  from: number;
  to: number;
}

/** What of a page is marked and what is not. */
export interface PageContent {
  /** the operators, one character a byte */
  text: string;
  marked: ReadonlyMap<number, MarkedSequence>;
  loose: readonly LoosePainting[];
}

export function pageContent(text: string): PageContent {
  const scan = new Scan(text);
  for (const operator of operatorsOf(text)) scan.step(operator);
  return { text, marked: scan.marked, loose: scan.finish() };
}

class Scan {
  readonly marked = new Map<number, MarkedSequence>();
  private readonly loose: LoosePainting[] = [];
  private open: MarkedSequence | null = null;
  private painting: LoosePainting | null = null;
  private path: number | null = null;
  private depth = 0;
  private inText = false;

  constructor(private readonly text: string) {}

  step(operator: Operator): void {
    if (operator.name === 'BDC' || operator.name === 'BMC') this.begin(operator);
    else if (operator.name === 'EMC') this.end(operator);
    else if (this.depth === 0) this.unmarked(operator);
    if (SHOWS_TEXT.has(operator.name) && this.open) this.open.showsText = true;
  }

  finish(): LoosePainting[] {
    if (this.depth > 0) throw new Error('A marked sequence does not end.');
    this.closePainting();
    return this.loose;
  }

  private begin({ from, to }: Operator): void {
    this.depth += 1;
    // Within a text, Chromium marks single letters that mean others; they belong to what is around them.
    if (this.depth > 1 || this.inText) return;
    this.closePainting();
    const mark = /\/MCID (\d+)/.exec(this.text.slice(from, to))?.[1];
    if (mark === undefined) return;
    this.open = { mark: Number(mark), from, bodyFrom: to, bodyTo: to, showsText: false };
  }

  private end({ from }: Operator): void {
    this.depth -= 1;
    if (this.depth < 0) throw new Error('A marked sequence ends that did not begin.');
    if (this.depth > 0 || this.inText) return;
    if (this.open) this.marked.set(this.open.mark, { ...this.open, bodyTo: from });
    this.open = null;
  }

  private unmarked({ name, from, to }: Operator): void {
    if (name === 'q' || name === 'Q') this.closePainting();
    if (name === 'BT') this.inText = true;
    if (this.inText || PAINTS_ALONE.has(name)) this.paint(from, to);
    if (name === 'ET') this.inText = false;
    if (BUILDS_PATH.has(name)) this.path ??= from;
    else if (PAINTS_PATH.has(name)) this.paint(this.path ?? from, to);
    if (PAINTS_PATH.has(name) || name === 'n') this.path = null;
  }

  private paint(from: number, to: number): void {
    this.painting ??= { from, to };
    this.painting.to = to;
  }

  private closePainting(): void {
    if (this.painting) this.loose.push(this.painting);
    this.painting = null;
  }
}
