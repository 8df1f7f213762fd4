import { rounded } from './filled-number.js';
import { type MarkedRun, NotFillable } from './marked-runs.js';
import { firstClip, pixels, PLACE, placeOf, sizeOf, type Stretch, stretchOf } from './text-places.js';

/** A title as the file writes it. */
export interface WrittenTitle {
  text: string;
  /** in CSS pixels */
  width: number;
}

/** What is less than so many lines away stands beside the title. */
const LINES = 3;
const TEXT = /^BT\n[^]*?\nET\n/gm;

/** A title that was written as a sample; of one that leaves its area, letters may be missing. */
export function writtenTitle(operators: string, run: MarkedRun, width: number): WrittenTitle {
  const before = operators.slice(0, run.from);
  const area = before.slice(before.lastIndexOf('\n', before.lastIndexOf(' re\nW* n\n')) + 1);
  if (!(width <= firstClip(area).width / pixels(area).size)) throw new NotFillable('A title is wider than its page.');
  return { text: run.text, width };
}

/** What paints the title at the head of the page, in the middle as the one that stands in for it. */
export function filledHead(operators: string, head: MarkedRun, standIn: WrittenTitle, title: WrittenTitle): string {
  if (withoutPlace(head.text) !== withoutPlace(standIn.text)) throw new NotFillable('A head is not as it was left.');
  const [there, here] = [placeOf(head.text), placeOf(title.text)];
  const from = there.x + (standIn.width - title.width) / 2;
  if (!hasRoom(operators, head, { from, to: from + title.width, y: there.y }))
    throw new NotFillable('A title has no room beside what else is at the head of its page.');
  return title.text.replace(PLACE, (_, x: string, y: string) => {
    const place = [Number(x) - here.x + from, Number(y) - here.y + there.y];
    return `1 0 0 -1 ${place.map(rounded).join(' ')} Tm\n`;
  });
}

/** Where there is none, the browser breaks lines, also those of the neighbours. */
function hasRoom(operators: string, head: MarkedRun, title: Stretch): boolean {
  const [start, end] = [operators.lastIndexOf('\nq\n', head.from), operators.indexOf('\nQ\n', head.to)];
  const margins = `${operators.slice(start, head.from)}${operators.slice(head.to, end)}`;
  const [paper, pixel] = [firstClip(operators.slice(end)), pixels(margins)];
  const neighbours = [...margins.matchAll(TEXT)]
    .map(([text]) => stretchOf(text))
    .filter(({ y }) => Math.abs(y - title.y) < LINES * sizeOf(head.text));
  const isBefore = ({ from }: Stretch) => from < (title.from + title.to) / 2;
  const [before, behind] = [neighbours.filter(isBefore), neighbours.filter((one) => !isBefore(one))];
  return (
    [before, behind].every(isOneLine) &&
    before.every(({ to }) => to <= title.from) &&
    behind.every(({ from }) => from >= title.to) &&
    paper.left <= pixel.left + title.from * pixel.size &&
    paper.left + paper.width >= pixel.left + title.to * pixel.size
  );
}

function isOneLine(all: readonly Stretch[]): boolean {
  return all.every(({ y }) => Math.abs(y - (all[0]?.y ?? y)) < 1);
}

function withoutPlace(text: string): string {
  return text.replace(PLACE, '');
}
