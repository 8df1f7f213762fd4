import { type Plan } from '../domain/plan/plan.js';
import { type Translate } from '../i18n/translate.js';
import { planHref } from '../plans/links.js';
import { type DocumentKind, documentKinds } from './document-kind.js';

export interface DocumentsPageView {
  isDraft: boolean;
  /** where their colour and logo are chosen */
  look: string;
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

export function documentsPage(planId: string, plan: Plan, isDraft: boolean, t: Translate): DocumentsPageView {
  const people = plan.people.map(({ id, name }) => ({ id, name }));
  return {
    isDraft,
    look: planHref(planId, 'brand'),
    language: t(`documents.offer.language.${plan.locale}`),
    documents: documentKinds.map((kind) => {
      const href = planHref(planId, 'documents', `${kind}.pdf`);
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
