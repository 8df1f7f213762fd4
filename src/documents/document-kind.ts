/** The documents that can be printed, by the names of the command line. */
export const documentKinds = ['full'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export function isDocumentKind(name: string): name is DocumentKind {
  return documentKinds.some((kind) => kind === name);
}
