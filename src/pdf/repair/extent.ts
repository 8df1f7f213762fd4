import { BUILDS_PATH, operator, Operators, PAINTS_PATH } from './content-operators.js';

/** Left, bottom, right, top in points from the lower left corner of the page. */
export type Box = [number, number, number, number];
type Matrix = readonly [number, number, number, number, number, number];

const [SAVE, RESTORE, TRANSFORM, ENDS_PATH] = [operator('q'), operator('Q'), operator('cm'), operator('n')];
const [DRAWS, RECTANGLE, PUTS_TEXT, MOVES_TEXT] = [operator('Do'), operator('re'), operator('Tm'), operator('Td')];
const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];
/** Of its four corners, one after the other. */
const UNIT_SQUARE = [0, 0, 1, 0, 0, 1, 1, 1];

/** The box around what is painted between two places of a page's operators; null: nothing. Of a text, its letters' feet count. */
export function extent(bytes: Buffer, from: number, to: number): Box | null {
  const operators = new Operators(bytes);
  const scan = new Scan(operators);
  while (operators.next() && operators.from < to) scan.step(operators.name, operators.from >= from);
  return scan.box();
}

class Scan {
  private matrix = UNCHANGED;
  private readonly saved: Matrix[] = [];
  /** its points, one after the other */
  private path: number[] = [];
  private foot = { x: 0, y: 0 };
  private left = Infinity;
  private bottom = Infinity;
  private right = -Infinity;
  private top = -Infinity;

  constructor(private readonly operators: Operators) {}

  box(): Box | null {
    return this.left > this.right ? null : [this.left, this.bottom, this.right, this.top];
  }

  step(name: number, counts: boolean): void {
    if (name === SAVE) this.saved.push(this.matrix);
    if (name === RESTORE) this.matrix = this.saved.pop() ?? UNCHANGED;
    if (name === TRANSFORM) this.matrix = product(asMatrix(this.operators.numbers()), this.matrix);
    if (counts) this.count(name);
  }

  /** A path counts when it is painted, not where it only bounds what others paint. */
  private count(name: number): void {
    if (BUILDS_PATH.has(name)) this.path.push(...points(name, this.operators.numbers()));
    if (name === DRAWS) this.include(UNIT_SQUARE);
    if (name === PUTS_TEXT || name === MOVES_TEXT) this.putText(name, this.operators.numbers());
    if (PAINTS_PATH.has(name)) this.include(this.path);
    if (PAINTS_PATH.has(name) || name === ENDS_PATH) this.path = [];
  }

  private putText(name: number, numbers: readonly number[]): void {
    if (name === MOVES_TEXT) this.foot.x += numbers[0] ?? 0;
    else this.foot = { x: numbers[4] ?? 0, y: numbers[5] ?? 0 };
    this.include([this.foot.x, this.foot.y]);
  }

  private include(all: readonly number[]): void {
    const [a, b, c, d, e, f] = this.matrix;
    for (let at = 0; at < all.length; at += 2) {
      const [x = 0, y = 0] = [all[at], all[at + 1]];
      const [left, bottom] = [a * x + c * y + e, b * x + d * y + f];
      this.left = Math.min(this.left, left);
      this.bottom = Math.min(this.bottom, bottom);
      this.right = Math.max(this.right, left);
      this.top = Math.max(this.top, bottom);
    }
  }
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** The first matrix, then the second. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function points(name: number, numbers: readonly number[]): readonly number[] {
  if (name !== RECTANGLE) return numbers;
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return [x, y, x + width, y + height];
}
