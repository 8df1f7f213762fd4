import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A piece of a way to reach somebody; with `href` it can be dialled or written to. */
export interface ContactPiece {
  text: string;
  href: string | null;
}

const reachable = /(\+\d[\d ()/.-]{5,}\d|[\p{L}\d._%+'-]+@[\p{L}\d.-]+\.\p{L}{2,})/u;

/** Finds phone numbers in the international form and mail addresses in what somebody typed. */
export function contactPieces(text: string): ContactPiece[] {
  return text
    .split(reachable)
    .map((piece, index) => (index % 2 === 1 ? reached(piece) : { text: piece, href: null }))
    .filter((piece) => piece.text !== '');
}

function reached(piece: string): ContactPiece {
  if (piece.includes('@')) return { text: piece, href: `mailto:${piece}` };
  const phone = parsePhoneNumberFromString(piece);
  if (!phone) return { text: piece, href: null };
  // Whoever grouped the digits did so with a reason.
  const text = /^\+\d+$/.test(piece) ? phone.formatInternational() : piece;
  return { text: text.replaceAll(' ', '\u00a0'), href: phone.getURI() };
}
