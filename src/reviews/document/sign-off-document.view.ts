import { type Letter, type Phase } from '../../domain/plan/plan.js';
import { type AgencyView, concernsAgency, type ViewColumn, type ViewRow } from '../../domain/review/agency-view.js';
import { type Entry, type SignOff } from '../../domain/review/standing.js';
import { type Translate } from '../../i18n/translate.js';
import { type Frame, type Head } from '../../documents/parts/frame.js';
import { documentStyle } from '../../documents/parts/style.js';
import { Words } from '../../documents/parts/words.js';
import { ownPartView, type OwnPartView } from '../parts/own-part.view.js';
import { saidText } from '../parts/thread.view.js';
import { type ReviewCourse, type SentRound } from '../store/course-from.js';
import { nameText, timeText } from '../words.js';

/** The sign-off on paper: who, when, what of, and the matrix as it was seen. In the language of the plan. */
export interface SignOffDocumentView extends Frame {
  head: Head;
  signed: { label: string; value: string }[];
  hash: string;
  except: { name: string; said: string[] }[];
  phases: { name: string; rows: RowView[] }[];
  part: OwnPartView;
}

interface RowView {
  name: string;
  isOwn: boolean;
  own: { letter: Letter; role: string }[];
  accountable: string;
  doing: string;
}

const phases: Phase[] = ['before', 'during', 'after'];

/** Null: nothing is signed, or what was signed is gone. */
export function signOffDocument(course: ReviewCourse): SignOffDocumentView | null {
  const { review, rounds, signOffs } = course;
  const signOff = signOffs.at(-1);
  const round = rounds.find(({ number }) => number === signOff?.round);
  if (!signOff || !round?.view) return null;
  const { locale, companyName, timeZone } = review;
  const words = new Words({ locale, company: { name: companyName, timeZone } });
  const { t } = words;
  const view = round.view;
  const title = t('reviews.document.title');
  const margins = { topLeft: companyName, topRight: review.agencyName, bottomLeft: `${title} · ${review.planTitle}` };
  const text = JSON.stringify([course.review, view, signOff, course.entries]);
  return {
    ...{ locale, title: `${title} – ${review.planTitle}` },
    style: documentStyle(text, { margins, mark: null }, words),
    head: headOf(course, round, t),
    signed: signedFacts(course, signOff, t),
    hash: signOff.hash,
    except: signOff.exceptions.map((id) => exceptionView(id, view, signOff, course.entries, t)),
    phases: phases.flatMap((phase) => {
      const rows = view.rows.filter((row) => row.phase === phase);
      return rows.length > 0 ? [{ name: t(`terms.phase.${phase}`), rows: rows.map((row) => rowView(row, view)) }] : [];
    }),
    part: ownPartView(view, t),
  };
}

function headOf({ review }: ReviewCourse, { version, view }: SentRound, t: Translate): Head {
  const names = { agency: view?.agency ?? review.agencyName, company: review.companyName };
  const fact = (name: string, value: string) => ({ label: t(`reviews.document.${name}`), value });
  return {
    company: review.companyName,
    title: t('reviews.document.title'),
    lead: t('reviews.document.lead', names),
    facts: [fact('agency', names.agency), fact('plan', review.planTitle), fact('version', String(version))],
    logo: null,
  };
}

function signedFacts({ review }: ReviewCourse, { name, function: title, at }: SignOff, t: Translate) {
  const { locale, timeZone } = review;
  const zone = t('reviews.document.zone', { zone: timeZone });
  return [
    { label: t('reviews.document.signed'), value: `${nameText(name, t)}, ${title}` },
    { label: t('reviews.document.at'), value: `${timeText(at, timeZone, locale)} (${zone})` },
  ];
}

function exceptionView(id: string, view: AgencyView, { at }: SignOff, entries: Entry[], t: Translate) {
  const said = entries.filter(({ activity, kind, at: then }) => activity === id && kind !== 'accept' && then <= at);
  return {
    name: view.rows.find((row) => row.id === id)?.name ?? id,
    said: said.map((entry) => {
      const what = `${nameText(entry.name, t)} ${saidText(entry, view, t)}`;
      return entry.text === '' ? what : `${what}: ${entry.text}`;
    }),
  };
}

function rowView(row: ViewRow, view: AgencyView): RowView {
  const own = view.columns.filter(({ of }) => of === 'own');
  return {
    name: row.name,
    isOwn: concernsAgency(view, row),
    own: own.flatMap(({ id, name }) => {
      const letter = row.letters[id];
      return letter === undefined ? [] : [{ letter, role: name }];
    }),
    accountable: namesWith('A', row, view.columns),
    doing: namesWith('R', row, view.columns),
  };
}

function namesWith(letter: Letter, { letters }: ViewRow, columns: ViewColumn[]): string {
  return columns
    .filter(({ id }) => letters[id] === letter)
    .map(({ name }) => name)
    .join(', ');
}
