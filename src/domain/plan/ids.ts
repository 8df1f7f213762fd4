import { type CollectionName, entries } from './collections.js';
import { type Id, type Plan } from './plan.js';

const longest = 63;
const spelling: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };
/** Owners and support roles are named by the same fields: their ids must differ. */
const shared: Partial<Record<CollectionName, CollectionName[]>> = {
  owners: ['owners', 'support-roles'],
  'support-roles': ['owners', 'support-roles'],
};

/** An id made of a name, e.g. `leitung-krisenstab`, that the collection does not have yet. */
export function freshId(plan: Plan, name: CollectionName, title: string): Id {
  const taken = new Set((shared[name] ?? [name]).flatMap((each) => entries(plan, each).map(({ item }) => item.id)));
  const base = slug(title) || name.replace(/s$/, '');
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const candidate = `${base.slice(0, longest - 5)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Small letters, digits and hyphens out of any text; empty when nothing is left. */
export function slug(text: string): string {
  return lettersOf(text).slice(0, longest).replace(/-+$/, '');
}

/** The same as a part of a file's name: where it is too long it ends with a word. */
export function fileSlug(text: string): string {
  const letters = lettersOf(text);
  if (letters.length <= longest) return letters;
  const end = letters.lastIndexOf('-', longest);
  return letters.slice(0, end > 0 ? end : longest);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßæøłđ]/g, (letter) => spelling[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
