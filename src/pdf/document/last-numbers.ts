import { LRUCache } from 'lru-cache';

/** Pages by the ids of what begins on them. */
export type PageNumbers = ReadonlyMap<string, number>;

/** The page numbers that documents had when they were printed last: most changes of a plan move no heading. */
export type LastNumbers = LRUCache<string, PageNumbers>;

const MOST = 200;

export function noNumbers(): LastNumbers {
  return new LRUCache({ max: MOST });
}
