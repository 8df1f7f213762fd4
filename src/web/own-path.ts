/** A page of this service, so that a link cannot lead elsewhere. */
export function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && /^\/(?![/\\])[\w/.~%-]*(?:\?[\w.*+%&=-]*)?$/.test(path);
}
