import { fitting } from '../parts/fitting.js';
import { type Contact } from './contacts.js';

interface Called {
  contacts: Contact[];
}

const mostContacts = 4;

/** Somebody of each first, then a second one of each, as far as there is room: better to reach one of everybody. */
export function fittingContacts<T extends Called>(all: T[], heightOf: (one: T) => number, space: number) {
  const { shown, left } = fitting(
    all.map((one) => withContacts(one, one, 1)),
    heightOf,
    space,
  );
  for (let count = 2; count <= mostContacts; count += 1) {
    for (const [index, one] of shown.entries()) {
      const more = withContacts(one, all[index] ?? one, one.contacts.length + 1);
      const others = shown.reduce((sum, each) => sum + (each === one ? 0 : heightOf(each)), 0);
      if (others + heightOf(more) <= space) shown[index] = more;
    }
  }
  return { shown: [...shown], left };
}

function withContacts<T extends Called>(one: T, whole: T, count: number): T {
  return { ...one, contacts: whole.contacts.slice(0, count) };
}
