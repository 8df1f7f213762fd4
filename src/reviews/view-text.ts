import { createHash } from 'node:crypto';
import { type AgencyView } from '../domain/review/agency-view.js';

/** What is frozen of it, byte by byte. */
export function textOfView(view: AgencyView): string {
  return JSON.stringify(view);
}

/** SHA-256 of that text. */
export function hashOfView(view: AgencyView): Buffer {
  return createHash('sha256').update(textOfView(view)).digest();
}
