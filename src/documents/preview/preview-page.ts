import { type Translate } from '../../i18n/translate.js';
import { type PageFacts } from '../../pdf/pictures/page-facts.js';
import { type OpenDocument } from '../../pdf/pictures/page-pictures.service.js';
import { Page } from '../../web/answer.js';
import { type Crumb } from '../../web/shell.js';
import { papers } from '../document-kind.js';
import { documentPath, type DocumentRequest } from '../document-request.js';

export interface PreviewPageView {
  lead: string;
  /** the PDF itself */
  pdf: string;
  /** the same on other paper */
  papers: { href: string; text: string }[];
  /** what begins on which page */
  sections: { href: string; title: string; number: number }[];
  pages: PreviewedPage[];
}

interface PreviewedPage {
  id: string;
  /** which page of how many */
  place: string;
  /** the place, and what stands there */
  text: string;
  /** the same page of the PDF */
  href: string;
  source: string;
  /** in the pixels of a style sheet */
  width: number;
  height: number;
}

const pixelsPerPoint = 96 / 72;

export interface Previewed {
  /** address that the documents lie below */
  home: string;
  request: DocumentRequest;
  shown: OpenDocument;
  trail: Crumb[];
}

export function previewPage({ trail, ...previewed }: Previewed, t: Translate): Page {
  const title = t(`documents.kinds.${previewed.request.kind}.title`);
  return new Page('pages/plans/document-preview', title, trail, previewView(previewed, t));
}

function previewView({ home, request, shown }: Omit<Previewed, 'trail'>, t: Translate): PreviewPageView {
  const { digest, pages } = shown;
  const pdf = `${home}/${documentPath(request)}`;
  const previewed = ({ number, width, height, title }: PageFacts): PreviewedPage => {
    const place = t('documents.page.of', { page: String(number), pages: String(pages.length) });
    return {
      id: idOf(number),
      place,
      text: title === null ? place : `${place}: ${title}`,
      href: `${pdf}#page=${String(number)}`,
      source: `${home}/${documentPath(request, `/pages/${String(number)}.webp`, { of: digest })}`,
      width: Math.round(width * pixelsPerPoint),
      height: Math.round(height * pixelsPerPoint),
    };
  };
  const lead = t('documents.preview.lead', { count: pages.length });
  const others = otherPapers(request, home, t);
  return { lead, pdf, papers: others, sections: sectionsOf(pages), pages: pages.map(previewed) };
}

function otherPapers({ kind, choice }: DocumentRequest, home: string, t: Translate): PreviewPageView['papers'] {
  const others = choice.paper ? papers.filter((paper) => paper !== choice.paper) : [];
  return others.map((paper) => ({
    href: `${home}/${documentPath({ kind, choice: { paper } }, '/preview')}`,
    text: t('documents.preview.paper', { paper }),
  }));
}

function sectionsOf(pages: PageFacts[]): PreviewPageView['sections'] {
  return pages.flatMap(({ number, begins }) => begins.map((title) => ({ href: `#${idOf(number)}`, title, number })));
}

function idOf(number: number): string {
  return `page-${String(number)}`;
}
