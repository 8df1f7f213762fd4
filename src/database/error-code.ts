/** The code of an error of the system or the database, e.g. 'ENOENT'; null where it has none. */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}
