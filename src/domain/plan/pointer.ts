/** JSON pointers (RFC 6901) into the plan file, e.g. `/people/3/phones/0/number`. */

/** Builds a pointer from its parts, escaping `~` and `/`. */
export function pointer(...parts: (string | number)[]): string {
  return parts.map((part) => '/' + String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}

/** The parts of a pointer, unescaped; the empty pointer has none. */
export function pointerParts(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
