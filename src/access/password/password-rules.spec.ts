import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-rules.js';

const own = ['Salzachgold Molkerei', 'Ines Auer', 'ines@example.org'];
const faults = (...passwords: string[]) => passwords.map((password) => passwordFault(password, own));

describe('a password', () => {
  it('has 12 characters or more, up to 200, counted as people see them', () => {
    expect(faults('kurz und gut', 'zu kurz, ja', 'ÄÖÜäöüß€🙂🙂🙂', 'ÄÖÜäöüß€🙂🙂🙂🙂')).toEqual([
      null,
      'short',
      'short',
      null,
    ]);
    const long = 'vier zufällige Wörter '.repeat(10).slice(0, 201);
    expect(faults(long.slice(0, 200), long)).toEqual([null, 'long']);
  });

  it('may be made of any kind of characters', () => {
    expect(
      faults('nurkleinelettern', 'NURGROSSELETTERN', '739184620571', '— ¿ ! § — ¿ ! %', 'мой длинный пароль'),
    ).toEqual(Array<null>(5).fill(null));
  });

  it('is none that is guessed first, not with digits behind it or said twice', () => {
    expect(faults('unbelievable', 'UNBELIEVABLE', 'password1234', 'sunshine!2026!', 'sunshinesunshine')).toEqual(
      Array<string>(5).fill('common'),
    );
    expect(faults('aaaaaaaaaaaa', 'abcabcabcabc', '121212121212')).toEqual(Array<string>(3).fill('common'));
  });

  it('is none of those with digits and signs around it, or letters disguised as such', () => {
    const disguised = ['1234password1234', '!!password!!', 'p@ssword1234', 'P4$$w0rd!2026', 'hallohallo12'];
    expect(faults(...disguised)).toEqual(Array<string>(5).fill('common'));
  });

  it('is no walk along the keyboard, the alphabet or the digits, and not made of four characters', () => {
    const walks = ['abcdefghijkl', '987654321098', 'qwertzuiopas', 'qwertzuiop123', 'zxcvbnmasdfg', 'ölkjhgfdsa12'];
    expect(faults(...walks, '111122223333')).toEqual(Array<string>(7).fill('common'));
    // A walk within something else is none.
    expect(faults('Tisch qwertz Lampe', 'Haus 1234 am Berg')).toEqual([null, null]);
  });

  it('is not made of the name of the person, of the company or of the service', () => {
    expect(faults('salzachgold-2026', 'Molkerei!Molkerei', 'krisenfest2026!!', 'Ines1234567Auer')).toEqual(
      Array<string>(4).fill('own'),
    );
    expect(faults('die Molkerei am Fluss')).toEqual([null]);
  });
});
