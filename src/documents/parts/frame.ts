import { type Locale } from '../../domain/plan/plan.js';
import { type DocumentKind } from '../document-kind.js';
import { footLine, headLine } from './head-line.js';
import { logoView, type LogoView } from './logo.view.js';
import { paletteRules } from './palette-rules.js';
import { documentStyle } from './style.js';
import { approvalsInWords, markOf, versionInWords } from './version-facts.js';
import { type Writing } from './writing.js';

/** What every document has around its content. */
export interface Frame {
  locale: Locale;
  /** of the file */
  title: string;
  style: string;
}

/** What a document without a cover says of itself on top of its first page. */
export interface Head {
  company: string;
  title: string;
  lead: string;
  facts: { label: string; value: string }[];
  logo: LogoView | null;
}

/** @param titles that stand at the head of its pages */
export function frameOf(writing: Writing, kind: DocumentKind, titles: readonly string[] = []): Frame {
  const { plan, words, today, brand, version } = writing;
  const { t } = words;
  const name = t(`documents.kinds.${kind}.title`);
  const title = kind === 'full' ? plan.title : `${name} – ${plan.title}`;
  const margins = {
    topLeft: headLine(plan.company.name, titles, versionLabels(writing)),
    topRight: t(`terms.classification.${plan.classification}`),
    bottomLeft: footLine(title, words.date(today)),
  };
  const text = JSON.stringify([plan, margins, version]);
  const style = documentStyle(text, { margins, mark: mark(writing) }, words);
  return { locale: plan.locale, title, style: `${style}\n${paletteRules(brand.colour)}` };
}

/** What has ended is also said across every page. */
function versionLabels({ version, words }: Writing): string[] {
  const { t } = words;
  if (!version) return [t('documents.cover.draft')];
  return [versionInWords(version, words), version.number].map((number) => `${t('documents.cover.version')} ${number}`);
}

/** What nobody has approved says so on every page. */
function mark({ version, words }: Writing): string | null {
  return version ? markOf(version, words) : words.t('documents.cover.draft');
}

/** Millimetres beside the title. */
const logoRoom = { width: 46, height: 14 };
/** Above its facts, so that the table loses nothing. */
const logoRoomOfMatrix = { width: 60, height: 7.5 };

export function headOf({ plan, words, today, brand, version }: Writing, kind: DocumentKind): Head {
  const { t } = words;
  const fact = (name: string, value: string) => ({ label: t(`documents.cover.${name}`), value });
  return {
    company: plan.company.name,
    title: t(`documents.kinds.${kind}.title`),
    lead: t(`documents.kinds.${kind}.lead`),
    facts: [
      fact('version', version ? versionInWords(version, words) : t('documents.cover.draft')),
      fact('asOf', words.date(today)),
      fact('validUntil', plan.validUntil ? words.date(plan.validUntil) : t('documents.cover.noDate')),
      fact('classification', t(`terms.classification.${plan.classification}`)),
      // Beside the title of the matrix there is no room for names.
      ...(version && kind !== 'matrix' ? [fact('approval', approvalsInWords(version.approvals, words))] : []),
    ],
    logo: logoView(brand.logo, plan.company.name, kind === 'matrix' ? logoRoomOfMatrix : logoRoom),
  };
}
