import { type Plan } from '../domain/plan/plan.js';
import { type Translate } from '../i18n/translate.js';
import { type DocumentKind, documentKinds } from './document-kind.js';

export interface DocumentsPageView {
  intro: string;
  isDraft: boolean;
  /** a version to read instead, or that it is one: a sentence and where it leads; null: nothing */
  version: { text: string; href: string } | null;
  /** where their colour and logo are chosen; null: not here */
  look: string | null;
  /** in which language the documents are */
  language: string;
  documents: DocumentOffer[];
}

interface DocumentOffer {
  kind: DocumentKind;
  name: string;
  text: string;
  href: string;
  /** its pages as pictures */
  preview: string;
  /** the same on paper for the wall; null: there is none */
  large: string | null;
  /** whose card is wanted; none: the document is not by person */
  people: { id: string; name: string }[];
}

/** What is offered on the page of a plan or of one of its versions. */
export interface Offer extends Pick<DocumentsPageView, 'intro' | 'isDraft' | 'version' | 'look'> {
  plan: Plan;
  /** address that the documents lie below */
  home: string;
}

export function documentsPage({ plan, home, ...said }: Offer, t: Translate): DocumentsPageView {
  const people = plan.people.map(({ id, name }) => ({ id, name }));
  return {
    ...said,
    language: t(`documents.offer.language.${plan.locale}`),
    documents: documentKinds.map((kind) => {
      const href = `${home}/${kind}.pdf`;
      return {
        kind,
        name: t(`documents.kinds.${kind}.title`),
        text: t(`documents.kinds.${kind}.lead`),
        href,
        preview: `${href}/preview`,
        large: kind === 'matrix' ? `${href}?paper=A3` : null,
        people: kind === 'cards' ? people : [],
      };
    }),
  };
}
