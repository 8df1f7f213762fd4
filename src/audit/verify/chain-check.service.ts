import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../database/tenant-database.js';
import { type Fault, type Head, type Progress, start, walk } from './check-chain.js';
import { ChainStore } from './chain.store.js';

/** Whether a chain is as it was written; `hash` of its last event, to compare it with one that was noted elsewhere. */
export type Verdict =
  | { isWhole: true; entries: number; erased: number; hash: Buffer }
  /** `number`: of the first event with which something is wrong */
  | { isWhole: false; number: number; fault: Fault };

/** So many events in memory at a time; between two batches others may write. */
const batch = 500;

/** Reads a company's chain from its beginning. */
@Injectable()
export class ChainCheck {
  constructor(
    private readonly database: TenantDatabase,
    private readonly store: ChainStore,
  ) {}

  /** Erased details are no fault; what is written meanwhile is not looked at. */
  async verify(companyId: string): Promise<Verdict> {
    const { head, last } = await this.database.inTenant(companyId, (tx) => this.store.ends(tx));
    const walked = await this.walked(companyId, Math.min(head.number, last));
    if ('fault' in walked) return { isWhole: false, ...walked };
    return atEnd(walked, head, last);
  }

  private async walked(companyId: string, upTo: number): Promise<Progress | { number: number; fault: Fault }> {
    let progress = start;
    while (progress.last.number < upTo) {
      const after = progress.last.number;
      const events = await this.database.inTenant(companyId, (tx) => this.store.events(tx, after, upTo, batch));
      const walked = walk(progress, events);
      if ('fault' in walked) return walked;
      // Erased since the ends were read: nobody may do that.
      if (events.length === 0) return { number: after + 1, fault: 'missing' };
      progress = walked;
    }
    return progress;
  }
}

/** All events follow each other: they have to end where the head says. */
function atEnd({ last, erased }: Progress, head: Head, lastNumber: number): Verdict {
  if (lastNumber < head.number) return { isWhole: false, number: lastNumber + 1, fault: 'missing' };
  if (lastNumber > head.number) return { isWhole: false, number: head.number + 1, fault: 'head' };
  if (!last.hash.equals(head.hash)) return { isWhole: false, number: head.number, fault: 'head' };
  return { isWhole: true, entries: last.number, erased, hash: last.hash };
}
