import { type Finding, type Level } from '../../domain/rules/finding.js';
import { placeOf } from '../parts/place.js';
import { type Writing } from '../parts/writing.js';

/**
 * What the rules find, the gravest level first; levels without findings are left out, and so is what is said of each
 * promise where the promises are listed.
 */
export interface FindingsView {
  levels: { name: string; level: Level; findings: { code: string; place: string; message: string }[] }[];
}

const saidOfPromises = ['E9', 'W7'];
const levels: Level[] = ['impossible', 'error', 'warning'];

export function findingsView({ plan, words, findings }: Writing, hasPromises: boolean): FindingsView {
  const isSaid = ({ code }: Finding) => hasPromises && saidOfPromises.includes(code);
  const row = ({ code, path, message }: Finding) => ({
    code,
    place: placeOf(plan, path, words.t),
    message: message[words.locale],
  });
  return {
    levels: levels.flatMap((level) => {
      const rows = findings.filter((finding) => finding.level === level && !isSaid(finding)).map(row);
      return rows.length === 0 ? [] : [{ level, name: words.t(`documents.readiness.${level}`), findings: rows }];
    }),
  };
}
