import { BUILDS_PATH, operator, Operators, PAINTS_ALONE, PAINTS_PATH, SHOWS_TEXT } from './content-operators.js';

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
  /** the operators */
  bytes: Buffer;
  marked: ReadonlyMap<number, MarkedSequence>;
  loose: readonly LoosePainting[];
}

const [BDC, BMC, EMC] = [operator('BDC'), operator('BMC'), operator('EMC')];
const [BT, ET, SAVE, RESTORE, ENDS_PATH] = [
  operator('BT'),
  operator('ET'),
  operator('q'),
  operator('Q'),
  operator('n'),
];

export function pageContent(bytes: Buffer): PageContent {
  const scan = new Scan(bytes);
  return { bytes, marked: scan.marked, loose: scan.finish() };
}

class Scan {
  readonly marked = new Map<number, MarkedSequence>();
  private readonly loose: LoosePainting[] = [];
  private open: MarkedSequence | null = null;
  private painting: LoosePainting | null = null;
  private path: number | null = null;
  private depth = 0;
  private inText = false;
  private readonly operators: Operators;

  constructor(private readonly bytes: Buffer) {
    this.operators = new Operators(bytes);
  }

  finish(): LoosePainting[] {
    while (this.operators.next()) this.step(this.operators.name);
    if (this.depth > 0) throw new Error('A marked sequence does not end.');
    this.closePainting();
    return this.loose;
  }

  private step(name: number): void {
    if (name === BDC || name === BMC) this.begin();
    else if (name === EMC) this.end();
    else if (this.depth === 0) this.unmarked(name);
    else if (this.open && !this.open.showsText) this.open.showsText = SHOWS_TEXT.has(name);
  }

  private begin(): void {
    this.depth += 1;
    // Within a text, Chromium marks single letters that mean others; they belong to what is around them.
    if (this.depth > 1 || this.inText) return;
    this.closePainting();
    const { from, to } = this.operators;
    const mark = /\/MCID (\d+)/.exec(this.bytes.toString('latin1', from, to))?.[1];
    if (mark === undefined) return;
    this.open = { mark: Number(mark), from, bodyFrom: to, bodyTo: to, showsText: false };
    this.marked.set(this.open.mark, this.open);
  }

  private end(): void {
    this.depth -= 1;
    if (this.depth < 0) throw new Error('A marked sequence ends that did not begin.');
    if (this.depth > 0 || this.inText) return;
    if (this.open) this.open.bodyTo = this.operators.from;
    this.open = null;
  }

  private unmarked(name: number): void {
    if (name === SAVE || name === RESTORE) this.closePainting();
    if (name === BT) this.inText = true;
    if (this.inText || PAINTS_ALONE.has(name)) this.paint(this.operators.from);
    if (name === ET) this.inText = false;
    if (BUILDS_PATH.has(name)) this.path ??= this.operators.from;
    else if (PAINTS_PATH.has(name)) this.paint(this.path ?? this.operators.from);
    if (PAINTS_PATH.has(name) || name === ENDS_PATH) this.path = null;
  }

  private paint(from: number): void {
    const { to } = this.operators;
    this.painting ??= { from, to };
    this.painting.to = to;
  }

  private closePainting(): void {
    if (this.painting) this.loose.push(this.painting);
    this.painting = null;
  }
}
