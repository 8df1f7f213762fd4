import { describe, expect, it } from '@jest/globals';
import { translator } from '../../i18n/translate.js';
import { weekdaysIn, weekView } from './week.js';

const t = translator('de');
const everyHour = new Array<number>(168).fill(1);

describe('the picture of a week', () => {
  it('shows only the days that the period has', () => {
    // 2026-12-01 is a Tuesday.
    const week = weekView('week', 'Titel', everyHour, weekdaysIn({ from: '2026-12-01', days: 1 }), 'one', t);
    expect(week.marks).toHaveLength(24);
    expect(week.days.map(({ outside }) => outside === null)).toEqual([false, true, false, false, false, false, false]);
    expect(week.table[0]).toEqual({ day: 'Montag', text: 'nicht im Zeitraum' });
    expect(week.label).toBe('Titel: Dienstag 0–24 Uhr über 90 %');
  });

  it('shows all of them from a week on, also across its end', () => {
    expect([...weekdaysIn({ from: '2026-12-05', days: 3 })]).toEqual([5, 6, 0]);
    expect(weekdaysIn({ from: '2026-12-05', days: 365 }).size).toBe(7);
  });
});
