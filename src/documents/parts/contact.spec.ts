import { describe, expect, it } from '@jest/globals';
import { contactPieces } from './contact.js';

const links = (text: string) => contactPieces(text).filter(({ href }) => href !== null);

describe('how to reach somebody, as it was typed', () => {
  it('becomes a link where it is a phone number or a mail address', () => {
    expect(contactPieces('Presse: presse@firma.example, +4366400000040 (Tag)')).toEqual([
      { text: 'Presse: ', href: null },
      { text: 'presse@firma.example', href: 'mailto:presse@firma.example' },
      { text: ', ', href: null },
      { text: '+43\u00a0664\u00a000000040', href: 'tel:+4366400000040' },
      { text: ' (Tag)', href: null },
    ]);
  });

  it('keeps the digits in the groups in which they were typed', () => {
    expect(links('Hotline +44 20 7946 0958.')).toEqual([
      { text: '+44\u00a020\u00a07946\u00a00958', href: 'tel:+442079460958' },
    ]);
  });

  it('stays text where it is neither', () => {
    expect(links('Notrufe 144 und 133, 1.640 Mitglieder, @firma, +1, javascript:alert(1), ?bcc=@x.example')).toEqual(
      [],
    );
    expect(contactPieces('')).toEqual([]);
  });
});
