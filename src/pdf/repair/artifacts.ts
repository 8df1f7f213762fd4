import { type PageContent } from './page-content.js';

const BEGIN = '/Artifact BMC';
const END = 'EMC';

interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * The operators of a page with all that is loose declared an artifact (ISO 32000-1, 14.8.2.2), and with it the marked
 * sequences of these numbers. Nothing that paints is touched.
 */
export function withArtifacts({ bytes, marked, loose }: PageContent, dropped: ReadonlySet<number>): Buffer {
  const wraps = loose.flatMap(({ from, to }) => [
    { from, to: from, text: `${BEGIN}\n` },
    { from: to, to, text: `\n${END}` },
  ]);
  const retagged = [...marked.values()]
    .filter(({ mark }) => dropped.has(mark))
    .map(({ from, bodyFrom }) => ({ from, to: bodyFrom, text: BEGIN }));
  return edited(
    bytes,
    [...wraps, ...retagged].sort((a, b) => a.from - b.from),
  );
}

function edited(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const parts: Buffer[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(bytes.subarray(done, edit.from), Buffer.from(edit.text, 'latin1'));
    done = edit.to;
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}
