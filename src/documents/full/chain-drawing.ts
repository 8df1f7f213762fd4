import { type Step } from '../../domain/plan/plan.js';
import { type Words } from '../parts/words.js';
import { wrap } from '../parts/wrap.js';
import { type Writing } from '../parts/writing.js';
import { boxContents, type BoxContent } from './chain-content.js';
import { type StepTimes } from './chain-times.js';

/** Coordinates of one drawing of an escalation: two rails with the time on them, a box for each step. */
export interface ChainDrawing {
  title: string;
  width: number;
  height: number;
  rails: { x: number; from: number; to: number }[];
  heads: DrawnText[];
  boxes: DrawnBox[];
}

export interface DrawnText {
  x: number;
  y: number;
  text: string;
}

export interface DrawnBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** beside the others, it holds up nothing */
  parallel: boolean;
  /** first or last of the chain: no step */
  end: boolean;
  joins: { x: number; y: number; toX: number }[];
  times: DrawnText[];
  /** small text before a parallel box */
  aside: DrawnText[];
  title: DrawnText[];
  details: DrawnText[];
}

const page = { width: 680, height: 860 };
const rail = { firstReaction: 66, statement: 142 };
const box = {
  x: 172,
  parallelX: 262,
  padding: 4,
  gap: 4,
  titleSize: 12.5,
  detailSize: 10.5,
  titleLine: 14.5,
  detailLine: 12.6,
};
const headHeight = 30;

/** One drawing, or several where the steps do not fit on a page. */
export function chainDrawings(name: string, steps: Step[], writing: Writing): ChainDrawing[] {
  if (steps.length === 0) return [];
  const { t } = writing.words;
  const drawings: ChainDrawing[] = [];
  for (const content of boxContents(steps, writing)) {
    const last = drawings.at(-1);
    const drawing =
      last && last.height + heightOf(content) + box.gap <= page.height ? last : emptyDrawing(name, writing.words);
    if (drawing !== last) drawings.push(drawing);
    addBox(drawing, content, writing.words);
  }
  return drawings.map((drawing, index) =>
    closed(drawing, index === drawings.length - 1, t('documents.escalation.continued')),
  );
}

function emptyDrawing(name: string, { t }: Words): ChainDrawing {
  const title = `${t('documents.escalation.drawing')}: ${name}`;
  const heads = [
    { x: rail.firstReaction, y: 14, text: t('terms.blocks.first_reaction') },
    { x: rail.statement, y: 14, text: t('terms.blocks.statement') },
  ];
  return { title, width: page.width, height: headHeight, rails: [], heads, boxes: [] };
}

function addBox(drawing: ChainDrawing, content: BoxContent, words: Words): void {
  const { titles, details, height } = laidOut(content);
  const x = leftOf(content);
  const y = drawing.height;
  const middle = y + height / 2;
  const line = (text: string, top: number): DrawnText => ({ x: x + box.padding, y: top, text });
  const firstDetail = y + box.padding + titles.length * box.titleLine;
  drawing.boxes.push({
    x,
    y,
    width: page.width - x - 1,
    height,
    parallel: content.parallel,
    end: content.end,
    ...railMarks(content.times, middle, x, words),
    aside: content.parallel ? [{ x: x - 10, y: middle + 4, text: words.t('terms.blocks.nothing') }] : [],
    title: titles.map((text, index) => line(text, y + box.padding + index * box.titleLine + 10)),
    details: details.map((text, index) => line(text, firstDetail + index * box.detailLine + 10)),
  });
  drawing.height += height + box.gap;
}

function railMarks(times: StepTimes, y: number, toX: number, words: Words): Pick<DrawnBox, 'joins' | 'times'> {
  const marks = [
    { x: rail.firstReaction, minutes: times.firstReaction },
    { x: rail.statement, minutes: times.statement },
  ].flatMap(({ x, minutes }) => (minutes === null ? [] : [{ x, minutes }]));
  return {
    joins: marks.map(({ x }) => ({ x, y, toX })),
    times: marks.map(({ x, minutes }) => ({ x: x - 8, y: y - 5, text: words.duration(minutes) })),
  };
}

function laidOut(content: BoxContent): { titles: string[]; details: string[]; height: number } {
  const width = page.width - leftOf(content) - 2 * box.padding;
  const titles = wrap(content.title, width, box.titleSize * 1.04);
  const details = content.details.flatMap((detail) => wrap(detail, width, box.detailSize));
  const height = 2 * box.padding + titles.length * box.titleLine + details.length * box.detailLine - 2;
  return { titles, details, height };
}

function heightOf(content: BoxContent): number {
  return laidOut(content).height;
}

function leftOf(content: BoxContent): number {
  return content.parallel ? box.parallelX : box.x;
}

/** The rails run from the first to the last box; where the drawing goes on elsewhere, to its foot. */
function closed(drawing: ChainDrawing, last: boolean, continued: string): ChainDrawing {
  const first = drawing.boxes[0];
  const end = drawing.boxes.at(-1);
  if (!first || !end) return drawing;
  const from = first.end ? first.y + first.height / 2 : headHeight - 12;
  const to = last ? end.y + end.height / 2 : drawing.height;
  const rails = [rail.firstReaction, rail.statement].map((x) => ({ x, from, to }));
  const title = first.end ? drawing.title : `${drawing.title} (${continued})`;
  return { ...drawing, title, rails };
}
