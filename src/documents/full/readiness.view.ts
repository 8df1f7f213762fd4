import { type Finding, type Level } from '../../domain/rules/finding.js';
import { type Heading } from '../parts/outline.js';
import { placeOf } from '../parts/place.js';
import { type Writing } from '../parts/writing.js';

export interface ReadinessView {
  heading: Heading;
  levels: { name: string; level: Level; findings: { code: string; place: string; message: string }[] }[];
}

const levels: Level[] = ['impossible', 'error', 'warning'];

export function readinessView({ plan, words, outline, findings }: Writing): ReadinessView {
  const row = ({ code, path, message }: Finding) => ({
    code,
    place: placeOf(plan, path, words.t),
    message: message[words.locale],
  });
  return {
    heading: outline.chapter('s-readiness', words.t('documents.readiness.title')),
    levels: levels.flatMap((level) => {
      const rows = findings.filter((finding) => finding.level === level).map(row);
      return rows.length === 0 ? [] : [{ level, name: words.t(`documents.readiness.${level}`), findings: rows }];
    }),
  };
}
