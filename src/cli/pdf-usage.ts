import { documentKinds } from '../documents/document-kind.js';

/** How `krisenfest pdf` is called. */
export const pdfUsage = [
  `krisenfest pdf PLAN.json OUT.pdf [--document ${documentKinds.join('|')}]`,
  '    prints a document of a plan; default full',
  '    exit code  0 written, 2 not a plan, 3 no browser that can print',
];
