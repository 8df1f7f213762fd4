import { type Plan } from '../domain/plan/plan.js';
import { type DocumentChoice, type DocumentKind, isDocumentKind, papers } from './document-kind.js';

/** What is asked of an address, e.g. cards.pdf?person=yilmaz. */
export interface DocumentRequest {
  kind: DocumentKind;
  choice: DocumentChoice;
}

/** null: there is no such document, person or paper. */
export function documentRequest(file: string, query: Record<string, unknown>, plan: Plan): DocumentRequest | null {
  const kind = file.endsWith('.pdf') ? file.slice(0, -'.pdf'.length) : '';
  if (!isDocumentKind(kind)) return null;
  if (kind === 'cards') return cards(query.person, plan);
  return kind === 'matrix' ? matrix(query.paper) : { kind, choice: {} };
}

/** The address within the plan's documents, e.g. matrix.pdf?paper=A3, of the PDF itself or of what lies below it. */
export function documentPath({ kind, choice }: DocumentRequest, below = '', more: Record<string, string> = {}): string {
  const { person, paper } = choice;
  const query = new URLSearchParams({ ...(person && { person }), ...(paper === 'A3' && { paper }), ...more });
  return `${kind}.pdf${below}${query.size > 0 ? `?${query.toString()}` : ''}`;
}

function cards(person: unknown, plan: Plan): DocumentRequest | null {
  if (person === undefined || person === '') return { kind: 'cards', choice: {} };
  const found = plan.people.find(({ id }) => id === person);
  return found ? { kind: 'cards', choice: { person: found.id } } : null;
}

function matrix(asked: unknown): DocumentRequest | null {
  const paper = papers.find((each) => each === (asked ?? 'A4'));
  return paper === undefined ? null : { kind: 'matrix', choice: { paper } };
}
