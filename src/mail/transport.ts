import { createTransport } from 'nodemailer';

/** What has to be known to deliver one mail. */
export interface Delivery {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
}

/** `isFinal`: the mail server will never take it, however often it is asked. */
export type Delivered = { ok: true } | { ok: false; fault: string; isFinal: boolean };

export type Deliver = (mail: Delivery) => Promise<Delivered>;

const timeouts = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** The way to a mail server; `url` e.g. smtp://user:password@mail.example.org:587. Encrypted where the server can. */
export function deliverTo(url: string): Deliver {
  const transport = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  return async ({ id, from, to, subject, text }) => {
    const domain = from.slice(from.indexOf('@') + 1);
    try {
      await transport.sendMail({
        from: { name: 'Krisenfest', address: from },
        to: { name: '', address: to },
        ...{ subject, text },
        // The same each time, so that a mail sent twice is known as one.
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { ok: true };
    } catch (error) {
      return faultOf(error);
    }
  };
}

function faultOf(error: unknown): Delivered {
  const { code, responseCode, message } = error as { code?: string; responseCode?: number; message?: string };
  const isFinal = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
  return { ok: false, fault: (message ?? String(error)).slice(0, 500), isFinal };
}
