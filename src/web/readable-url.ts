import { type IncomingMessage } from 'node:http';

/** Where nothing is: the router would answer an address that cannot be decoded in a way of its own, without a page. */
const nowhere = '/unreadable';

/** The address of a request, as long as it can be decoded. */
export function readableUrl({ url = '/' }: IncomingMessage): string {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return url;
  } catch {
    return nowhere;
  }
}
