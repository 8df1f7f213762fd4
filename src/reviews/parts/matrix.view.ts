import { type Id, type Letter } from '../../domain/plan/plan.js';
import { type AgencyView, concernsAgency, type ViewColumn } from '../../domain/review/agency-view.js';
import { type RowStanding, type RowState } from '../../domain/review/standing.js';
import { type Translate } from '../../i18n/translate.js';

const phases = ['before', 'during', 'after'] as const;
const letters: Letter[] = ['A', 'R', 'S', 'C', 'I'];

export interface MatrixView {
  legend: { letter: Letter; name: string }[];
  columns: { name: string; of: ViewColumn['of']; isOwn: boolean }[];
  width: number;
  phases: { title: string; rows: MatrixRowView[] }[];
}

export interface MatrixRowView {
  id: Id;
  name: string;
  href: string;
  voice: boolean;
  isOwn: boolean;
  /** of the agency's roles, before the state of the row */
  own: CellView[];
  others: CellView[];
  state: StateView;
  /** how often something was said in words */
  comments: string | null;
  /** it can be accepted from here */
  isOpen: boolean;
}

interface CellView {
  letter: Letter | null;
  role: string;
}

export interface StateView {
  label: string;
  tone: 'good' | 'bad' | 'warn' | 'none';
}

const tones: Record<RowState, StateView['tone']> = {
  open: 'none',
  changed: 'warn',
  accepted: 'good',
  objected: 'bad',
  proposed: 'bad',
  taken: 'warn',
  context: 'none',
};

export function stateView({ state, isAnswered, isAsking }: RowStanding, t: Translate): StateView {
  if ((state === 'open' || state === 'changed') && isAsking) return { label: t('reviews.row.asked'), tone: 'warn' };
  return isAnswered
    ? { label: t('reviews.row.answered'), tone: 'warn' }
    : { label: t(`reviews.row.${state}`), tone: tones[state] };
}

/** The rows of a review that are to be shown, the agency's own columns first. */
export function matrixView(
  view: AgencyView,
  rows: RowStanding[],
  hrefOf: (activity: Id) => string,
  t: Translate,
): MatrixView {
  const own = view.columns.filter(({ of }) => of === 'own');
  const others = view.columns.filter(({ of }) => of !== 'own');
  const row = (standing: RowStanding): MatrixRowView => {
    const { id, name, voice, letters: given } = standing.row;
    const cells = (columns: ViewColumn[]) =>
      columns.map((column) => ({ letter: given[column.id] ?? null, role: column.name }));
    const said = standing.thread.filter(({ text }) => text !== '').length;
    return {
      ...{ id, name, voice, href: hrefOf(id) },
      isOwn: concernsAgency(view, standing.row),
      own: cells(own),
      others: cells(others),
      state: stateView(standing, t),
      comments: said > 0 ? t('reviews.matrix.comments', { count: said }) : null,
      isOpen: standing.state === 'open',
    };
  };
  return {
    legend: letters.map((letter) => ({ letter, name: t(`terms.letter.${letter}`) })),
    columns: [...own, ...others].map(({ name, of }) => ({ name, of, isOwn: of === 'own' })),
    width: view.columns.length + 2,
    phases: phases
      .map((phase) => ({
        title: t(`terms.phase.${phase}`),
        rows: rows.filter((each) => each.row.phase === phase).map(row),
      }))
      .filter((phase) => phase.rows.length > 0),
  };
}
