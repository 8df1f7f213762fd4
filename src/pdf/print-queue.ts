import { type Deadline } from './deadline.js';

/** Gives the place back; the next in line takes it. */
export type Leave = () => void;
type Refused = 'full' | 'late' | 'closed';
type Turn = (turn: Leave | Refused) => void;

/** Lets a few in at once, has a bounded number wait in line, and refuses the rest. */
export class PrintQueue {
  private inside = 0;
  private closed = false;
  private readonly line: Turn[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly waiting: number,
  ) {}

  async enter(deadline: Deadline): Promise<Leave | Refused> {
    if (this.closed) return 'closed';
    if (this.inside < this.atOnce) return this.admit();
    if (this.line.length >= this.waiting) return 'full';
    return new Promise((resolve) => {
      this.line.push(resolve);
      void deadline.expiry.then(() => this.giveUp(resolve));
    });
  }

  close(): void {
    this.closed = true;
    for (const resolve of this.line.splice(0)) resolve('closed');
  }

  private admit(): Leave {
    this.inside += 1;
    return () => {
      this.inside -= 1;
      const next = this.line.shift();
      if (next) next(this.admit());
    };
  }

  private giveUp(resolve: Turn): void {
    const place = this.line.indexOf(resolve);
    if (place < 0) return;
    this.line.splice(place, 1);
    resolve('late');
  }
}
