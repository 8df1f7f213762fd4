import { type Piece } from '../../domain/diff/text-changes.js';
import { type Translate } from '../../i18n/translate.js';
import { comparison } from './comparison.js';
import { type Sentence } from './sentence.js';
import { type Readable } from './sides.js';

/** What changed between two plans, as pages and documents show it. */
export interface ChangesView {
  /** how much changed, in one sentence */
  verdict: string;
  sections: ChangedSectionView[];
}

export interface ChangedSectionView {
  id: string;
  title: string;
  count: string;
  sentences: SentenceView[];
}

interface SentenceView {
  text: string;
  /** what was there and what is now, where that is more than a sentence holds */
  texts: { label: string; pieces: Piece[] }[];
}

export function changesView({ from, to }: Pick<Readable, 'from' | 'to'>, t: Translate): ChangesView {
  const sections = comparison(from.plan, to.plan, t).map(({ name, sentences }) => ({
    id: `changed-${name}`,
    title: t(`web.sections.${name}.title`),
    count: t('compare.count', { count: sentences.length }),
    sentences: sentences.map((sentence) => sentenceView(sentence, t)),
  }));
  const count = sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const where = t('compare.inSections', { count: sections.length });
  return { verdict: count === 0 ? t('compare.nothing') : t('compare.verdict', { count, where }), sections };
}

function sentenceView({ text, before, after }: Sentence, t: Translate): SentenceView {
  const isReworded = before !== null && after !== null;
  const shown = (label: string, pieces: Piece[] | null) =>
    pieces === null ? [] : [{ label: t(`compare.${label}`), pieces: isReworded ? shortened(pieces) : pieces }];
  return { text, texts: [...shown('before', before), ...shown('now', after)] };
}

/** So much of a passage that stayed is shown at both of its ends, in characters. */
const shownEnd = 160;

/** Long passages that are the same in both lose their middle, so that what differs is found. */
function shortened(pieces: Piece[]): Piece[] {
  return pieces.map((piece) => {
    const { text, isOther } = piece;
    if (isOther || text.length <= 4 * shownEnd) return piece;
    const [begin, end] = [text.slice(0, shownEnd).replace(/\S*$/, ''), text.slice(-shownEnd).replace(/^\S*/, '')];
    return { text: `${begin}[…]${end}`, isOther };
  });
}
