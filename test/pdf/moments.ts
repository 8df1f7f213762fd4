import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { PipeTransport } from '../../src/pdf/browser/pipe-transport.js';
import { browsers, groupOf } from './tools.js';

/** What a browser is told to do for a document, by a piece of the order. */
export const orders = { read: 'Zeile 2999', layOut: '"method":"Page.printToPDF"' } as const;
export type Order = keyof typeof orders;

/** The browser that works on the order. */
export interface Scene {
  browser: number;
  /** the processes behind its pages */
  renderers: number[];
  /** gives another order for the same page */
  order: (method: string) => void;
}

export interface Moment {
  /** fulfilled when it has come and was acted on; rejected when that failed */
  over: Promise<void>;
  /** lets the line to the browser alone again */
  restore(): void;
}

type Send = (this: PipeTransport, message: string) => void;

/**
 * Acts once, in the middle of an order for so many documents, which are then all given together: when the browser is at
 * work on it, as the system counts. That moment cannot be missed, for the service never hears that the order was
 * carried out.
 */
export function inTheMiddleOf(order: Order, act: (scene: Scene) => void, documents = 1): Moment {
  const { prototype } = PipeTransport;
  const send = Reflect.get<PipeTransport, 'send'>(prototype, 'send');
  const restore = () => void (prototype.send = send);
  const given: string[] = [];
  const over = new Promise<void>((resolve, reject) => {
    prototype.send = function (message) {
      if (!message.includes(orders[order])) return send.call(this, message);
      given.push(leftUnanswered(this, message));
      if (given.length < documents) return;
      restore();
      strike(this, send, given, act).then(resolve, reject);
    };
  });
  return { over, restore };
}

async function strike(line: PipeTransport, send: Send, given: string[], act: (scene: Scene) => void): Promise<void> {
  const { sessionId } = JSON.parse(given[0] ?? '') as { sessionId: string };
  const order = (method: string) => send.call(line, JSON.stringify({ id: 2_000_000_000, sessionId, method }));
  const [browser] = browsers();
  if (!browser) throw new Error('No browser runs.');
  const renderers = groupOf(browser.pid).filter(({ command }) => command.includes('--type=renderer'));
  const pids = renderers.map(({ pid }) => pid);
  const worked = ticks(pids) + given.length * WORK_TICKS;
  for (const message of given) send.call(line, message);
  while (ticks(pids) < worked) await nextTurn();
  act({ browser: browser.pid, renderers: pids, order });
}

/** A failure is heard. */
function leftUnanswered(line: PipeTransport, message: string): string {
  const { id } = JSON.parse(message) as { id: number };
  const heard = line.onmessage;
  line.onmessage = (answer) => {
    const said = JSON.parse(answer) as { id?: number; result?: unknown };
    if (said.id !== id || said.result === undefined) heard?.(answer);
  };
  return message;
}

/** A part of what the documents of the tests take. */
const WORK_TICKS = 3;

/** Time that the processes have worked so far, in ticks of the system: 10 ms each. */
function ticks(pids: number[]): number {
  return pids.reduce((sum, pid) => {
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return sum + Number(facts[11]) + Number(facts[12]);
  }, 0);
}
