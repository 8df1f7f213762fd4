import { beginning, type Detail, hashOfDetail, hashOfEvent, type Link } from '../chain.js';

/** An event with what is kept of it. */
export interface KeptEvent extends Link {
  hash: Buffer;
  /** null: erased */
  detail: { salt: Buffer; content: Detail } | null;
}

/** The last event as the chain's head knows it; number 0 and `beginning` before the first one. */
export interface Head {
  number: number;
  hash: Buffer;
}

/**
 * missing: there is no event of this number · previous: it does not follow the one before · event: it was changed ·
 * detail: what it says was changed · head: the chain does not end as its head says.
 */
export type Fault = 'missing' | 'previous' | 'event' | 'detail' | 'head';

/** How far a chain has been walked. */
export interface Progress {
  last: Head;
  erased: number;
}

export const start: Progress = { last: { number: 0, hash: beginning }, erased: 0 };

/** Walks on over events in the order of their numbers, or says what is wrong first. */
export function walk(progress: Progress, events: readonly KeptEvent[]): Progress | { number: number; fault: Fault } {
  let { last, erased } = progress;
  for (const event of events) {
    const fault = faultOf(event, last);
    if (fault === 'missing') return { number: last.number + 1, fault };
    if (fault) return { number: event.number, fault };
    last = { number: event.number, hash: event.hash };
    if (event.detail === null) erased += 1;
  }
  return { last, erased };
}

function faultOf(event: KeptEvent, last: Head): Fault | null {
  if (event.number !== last.number + 1) return 'missing';
  if (!event.previousHash.equals(last.hash)) return 'previous';
  if (!hashOfEvent(event).equals(event.hash)) return 'event';
  const { detail } = event;
  return detail && !hashOfDetail(detail.salt, detail.content).equals(event.detailHash) ? 'detail' : null;
}
