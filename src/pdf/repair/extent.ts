import { BUILDS_PATH, type Operator, operatorsOf, PAINTS_PATH } from './content-operators.js';

/** Left, bottom, right, top in points from the lower left corner of the page. */
export type Box = [number, number, number, number];
type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [number, number];

const UNCHANGED: Matrix = [1, 0, 0, 1, 0, 0];
const UNIT_SQUARE: readonly Point[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
];

/** The box around what is painted between two places of a page's operators; null: nothing. Of a text, its letters' feet count. */
export function extent(text: string, from: number, to: number): Box | null {
  const scan = new Scan(text);
  for (const operator of operatorsOf(text)) {
    if (operator.from >= to) break;
    scan.step(operator, operator.from >= from);
  }
  return scan.box;
}

class Scan {
  box: Box | null = null;
  private matrix = UNCHANGED;
  private readonly saved: Matrix[] = [];
  private path: Point[] = [];
  private foot: Point = [0, 0];

  constructor(private readonly text: string) {}

  step(operator: Operator, counts: boolean): void {
    const { name } = operator;
    if (name === 'q') this.saved.push(this.matrix);
    if (name === 'Q') this.matrix = this.saved.pop() ?? UNCHANGED;
    if (name === 'cm') this.matrix = product(asMatrix(this.numbers(operator)), this.matrix);
    if (counts) this.count(operator);
  }

  /** A path counts when it is painted, not where it only bounds what others paint. */
  private count(operator: Operator): void {
    if (BUILDS_PATH.has(operator.name)) this.path.push(...this.points(operator));
    else for (const point of this.points(operator)) this.include(point);
    if (PAINTS_PATH.has(operator.name)) for (const point of this.path) this.include(point);
    if (PAINTS_PATH.has(operator.name) || operator.name === 'n') this.path = [];
  }

  private points(operator: Operator): readonly Point[] {
    const { name } = operator;
    if (name === 'Do') return UNIT_SQUARE;
    if (name === 're') return corners(this.numbers(operator));
    if (BUILDS_PATH.has(name)) return pairs(this.numbers(operator));
    if (name === 'Tm') return [(this.foot = pairs(this.numbers(operator)).at(-1) ?? this.foot)];
    if (name === 'Td') return [(this.foot = [this.foot[0] + (this.numbers(operator)[0] ?? 0), this.foot[1]])];
    return [];
  }

  private include([x, y]: Point): void {
    const [a, b, c, d, e, f] = this.matrix;
    const [left, bottom] = [a * x + c * y + e, b * x + d * y + f];
    const box = this.box ?? [left, bottom, left, bottom];
    this.box = [Math.min(box[0], left), Math.min(box[1], bottom), Math.max(box[2], left), Math.max(box[3], bottom)];
  }

  private numbers({ from, to }: Operator): number[] {
    return (this.text.slice(from, to).match(/-?\d*\.?\d+/g) ?? []).map(Number);
  }
}

function asMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

/** The first matrix, then the second. */
function product([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

function pairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}

function corners([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Point[] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}
