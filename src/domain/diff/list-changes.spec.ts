import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSame } from '../plan/is-same.js';
import { listChanges } from './list-changes.js';
import { textChanges } from './text-changes.js';

const aList = fc.array(fc.nat(4), { maxLength: 8 });
const isNear = (one: number, other: number) => Math.abs(one - other) === 1;

describe('the changes of a list without ids', () => {
  it('are said if, and only if, the lists differ, also where an element is there twice', () => {
    fc.assert(
      fc.property(aList, aList, fc.boolean(), (before, after, isFree) => {
        const { gone, came, changed, isReordered } = listChanges(before, after, isFree ? [isNear] : []);
        const isSaid = gone.length + came.length + changed.length > 0 || isReordered;
        expect(isSaid).toBe(!isSame(before, after));
        const made = [...gone, ...changed.map(([then]) => then)].sort();
        const kept = before.length - made.length;
        expect(after).toHaveLength(kept + came.length + changed.length);
      }),
    );
  });

  it('take the same for the same before they take the alike for the changed', () => {
    const alike = (one: number, other: number) => Math.abs(one - other) <= 2;
    expect(listChanges([1, 2], [2, 3], [alike])).toEqual({ gone: [], came: [], changed: [[1, 3]], isReordered: true });
  });
});

describe('the changes of a text', () => {
  it('mark words that the other does not have, and whole phrases as one', () => {
    expect(textChanges('Wir melden uns um zwölf.', 'Wir melden uns um 14 Uhr wieder.', () => true)).toEqual({
      before: [
        { text: 'Wir melden uns um ', isOther: false },
        { text: 'zwölf', isOther: true },
        { text: '.', isOther: false },
      ],
      after: [
        { text: 'Wir melden uns um ', isOther: false },
        { text: '14 Uhr wieder', isOther: true },
        { text: '.', isOther: false },
      ],
    });
  });

  it('mark the whole of two long texts that have nothing in common, and soon', () => {
    const [one, other] = ['a ', 'b '].map((word) => word.repeat(5_000));
    const { before, after } = textChanges(one ?? '', other ?? '', () => true);
    expect([before, after].map((pieces) => pieces.filter(({ isOther }) => isOther).length)).toEqual([1, 1]);
  });
});
