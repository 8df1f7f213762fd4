import { PipeTransport } from '../../src/pdf/browser/pipe-transport.js';

const PROBE = 2_000_000_000;

/** What a browser is told to do for a document, by a piece of the order. */
export const orders = { read: 'Zeile 2999', layOut: '"method":"Page.printToPDF"' } as const;
export type Order = keyof typeof orders;

/** The line to the browser at the moment. */
export interface Line {
  /** Gives another order for the same page. */
  order(method: string): void;
}

export interface Moment {
  /** the order had been carried out already, or was never given */
  missed: boolean;
  /** lets the line alone again */
  restore(): void;
}

/**
 * Acts once, in the middle of an order: when the browser has begun with it and has not yet answered. It says so itself
 * of a document that it reads. Else a question is sent behind the order: as the browser takes in one after the other,
 * the answer says that it has begun.
 */
export function inTheMiddleOf(order: Order, act: (line: Line) => void): Moment {
  const { prototype } = PipeTransport;
  const send: (this: PipeTransport, message: string) => void = Reflect.get<PipeTransport, 'send'>(prototype, 'send');
  const moment = { missed: true, restore: () => void (prototype.send = send) };
  prototype.send = function (this: PipeTransport, message: string): void {
    send.call(this, message);
    if (!message.includes(orders[order])) return;
    moment.restore();
    const { id, sessionId } = JSON.parse(message) as { id: number; sessionId: string };
    const line = { order: (method: string) => send.call(this, JSON.stringify({ id: PROBE + 1, sessionId, method })) };
    onBegun(this, id, (answered) => {
      moment.missed = answered;
      act(line);
    });
    if (order === 'layOut') send.call(this, JSON.stringify({ id: PROBE, method: 'Browser.getVersion' }));
  };
  return moment;
}

function onBegun(transport: PipeTransport, order: number, begun: (answered: boolean) => void): void {
  const heard = transport.onmessage;
  let answered = false;
  transport.onmessage = (message) => {
    const { id, method } = JSON.parse(message) as { id?: number; method?: string };
    answered ||= id === order;
    if (id !== PROBE) heard?.(message);
    if (method !== 'Page.documentOpened' && id !== PROBE) return;
    if (heard) transport.onmessage = heard;
    begun(answered);
  };
}
