import { createHash } from 'node:crypto';

/** What the hash of an event covers. */
export interface Link {
  number: number;
  at: Date;
  accountId: string | null;
  action: string;
  planId: string | null;
  requestId: string;
  /** SHA-256 of salt and content of the detail */
  detailHash: Buffer;
  previousHash: Buffer;
}

/** What an event says of people, places and contents; fields without value are left out. */
export interface Detail {
  /** name of whoever did it */
  who: string;
  /** e.g. the address that was denied */
  place?: string;
  before?: unknown;
  after?: unknown;
}

/** Before the first event. */
export const beginning = Buffer.alloc(32);

/** SHA-256 over the fields as JSON, each in its place. */
export function hashOfEvent(link: Link): Buffer {
  const { number, at, accountId, action, planId, requestId, detailHash, previousHash } = link;
  const hashes = [detailHash.toString('hex'), previousHash.toString('hex')];
  const fields = [number, at.toISOString(), accountId, action, planId, requestId, ...hashes];
  return createHash('sha256').update(JSON.stringify(fields)).digest();
}

/** SHA-256 over the salt and the content; the salt keeps an erased content from being guessed. */
export function hashOfDetail(salt: Buffer, content: object): Buffer {
  return createHash('sha256').update(salt).update(canonical(content)).digest();
}

/** JSON with the keys in order: the database does not keep theirs. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}
