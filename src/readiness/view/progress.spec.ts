import { describe, expect, it } from '@jest/globals';
import { translator } from '../../i18n/translate.js';
import { type PromisesAnswer } from '../thread/question.js';
import { cutView } from './progress.js';

const promise = { promise: 'notification:law', tolerance: 0, levels: [] };
const week = new Array<number>(168).fill(0);

function leftOut(changes: Partial<PromisesAnswer>): string[] | null {
  const answer = { from: '2026-12-01', days: 1, minutes: 1440, promises: [promise] };
  const found: PromisesAnswer = { answer, pillars: [], weeks: [week], findings: [], ...changes };
  const standing = { state: 'done', answer: found, stoppedBy: 'somebody' } as const;
  return cutView(standing, '/here', '', translator('en'))?.leftOut ?? null;
}

describe('a check that was stopped', () => {
  it('says that only the pictures of the week are missing, where all promises were checked', () => {
    expect(leftOut({ weeks: [], findings: null })).toEqual([
      'All promises have been checked; the pictures of the week are missing.',
    ]);
  });

  it('says nothing where nothing is missing', () => {
    expect(leftOut({})).toBeNull();
  });
});
