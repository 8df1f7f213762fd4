import { type Id } from '../domain/plan/plan.js';

/** The documents that can be printed, by the names of the command line. */
export const documentKinds = ['full', 'matrix', 'cards', 'channels', 'checklists', 'exercise', 'readiness'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const papers = ['A4', 'A3'] as const;
export type Paper = (typeof papers)[number];

/** Which part of a document, and on what paper. */
export interface DocumentChoice {
  /** the card of this person alone */
  person?: Id;
  /** of the responsibility matrix */
  paper?: Paper;
}

export function isDocumentKind(name: string): name is DocumentKind {
  return documentKinds.some((kind) => kind === name);
}

/** Those that need the readiness check. */
export function isAboutReadiness(kind: DocumentKind): boolean {
  return kind === 'full' || kind === 'readiness';
}
