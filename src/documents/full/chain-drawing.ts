import { type Step } from '../../domain/plan/plan.js';
import { type Words } from '../parts/words.js';
import { type Writing } from '../parts/writing.js';
import { chainTimes, type StepTimes } from './chain-times.js';
import { wrap } from './wrap.js';

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

interface Content {
  title: string;
  details: string[];
  times: StepTimes;
  parallel: boolean;
  end: boolean;
}

const page = { width: 680, height: 860 };
const rail = { firstReaction: 66, statement: 142 };
const box = {
  x: 172,
  parallelX: 262,
  padding: 7,
  gap: 8,
  titleSize: 12.5,
  detailSize: 10.5,
  titleLine: 15,
  detailLine: 13.5,
};
const headHeight = 34;

/** One drawing, or several where the steps do not fit on a page. */
export function chainDrawings(name: string, steps: Step[], writing: Writing): ChainDrawing[] {
  if (steps.length === 0) return [];
  const { t } = writing.words;
  const drawings: ChainDrawing[] = [];
  for (const content of contents(steps, writing)) {
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

function contents(steps: Step[], writing: Writing): Content[] {
  const { t } = writing.words;
  const times = chainTimes(steps);
  const ends = {
    firstReaction: Math.max(0, ...times.map((time) => time.firstReaction ?? 0)),
    statement: Math.max(0, ...times.map((time) => time.statement ?? 0)),
  };
  const start = { firstReaction: 0, statement: 0 };
  return [
    { title: t('documents.escalation.alarm'), details: [], times: start, parallel: false, end: true },
    ...steps.map((step, index) => stepContent(step, index, times[index] ?? start, writing)),
    { title: t('documents.escalation.ready'), details: [], times: ends, parallel: false, end: true },
  ];
}

function stepContent(step: Step, index: number, times: StepTimes, { words, references }: Writing): Content {
  const { t } = words;
  const support = references.roles(step.support).map((role) => role.text);
  const minutes = [
    t('documents.escalation.answerIn', { time: words.duration(step.answerWithinMinutes) }),
    t('documents.escalation.workFor', { time: words.duration(step.workMinutes) }),
    ...(typeof step.withinMinutes === 'number'
      ? [t('documents.escalation.reachedIn', { time: words.duration(step.withinMinutes) })]
      : []),
  ];
  return {
    title: `${String(index + 1)} · ${step.name}`,
    details: [
      [
        `${t(`terms.action.${step.action}`)}: ${references.role(step.role).text}`,
        ...(support.length > 0 ? [`${t('documents.escalation.supportedBy')}: ${support.join(', ')}`] : []),
      ].join(' · '),
      minutes.join(' · '),
      ...(step.action === 'approve' && step.blocks === 'first_reaction' ? [t('documents.escalation.dropsOut')] : []),
    ],
    times,
    parallel: step.blocks === 'nothing',
    end: false,
  };
}

function emptyDrawing(name: string, { t }: Words): ChainDrawing {
  const title = `${t('documents.escalation.drawing')}: ${name}`;
  const heads = [
    { x: rail.firstReaction, y: 14, text: t('terms.blocks.first_reaction') },
    { x: rail.statement, y: 14, text: t('terms.blocks.statement') },
  ];
  return { title, width: page.width, height: headHeight, rails: [], heads, boxes: [] };
}

function addBox(drawing: ChainDrawing, content: Content, words: Words): void {
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

function laidOut(content: Content): { titles: string[]; details: string[]; height: number } {
  const width = page.width - leftOf(content) - 2 * box.padding;
  const titles = wrap(content.title, width, box.titleSize * 1.04);
  const details = content.details.flatMap((detail) => wrap(detail, width, box.detailSize));
  const height = 2 * box.padding + titles.length * box.titleLine + details.length * box.detailLine - 2;
  return { titles, details, height };
}

function heightOf(content: Content): number {
  return laidOut(content).height;
}

function leftOf(content: Content): number {
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
