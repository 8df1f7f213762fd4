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
export function withArtifacts({ text, marked, loose }: PageContent, dropped: ReadonlySet<number>): string {
  const wraps = loose.flatMap(({ from, to }) => [
    { from, to: from, text: `${BEGIN}\n` },
    { from: to, to, text: `\n${END}` },
  ]);
  const retagged = [...marked.values()]
    .filter(({ mark }) => dropped.has(mark))
    .map(({ from, bodyFrom }) => ({ from, to: bodyFrom, text: BEGIN }));
  return edited(
    text,
    [...wraps, ...retagged].sort((a, b) => a.from - b.from),
  );
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(text.slice(done, edit.from), edit.text);
    done = edit.to;
  }
  return [...parts, text.slice(done)].join('');
}
