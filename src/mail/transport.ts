import { createTransport } from 'nodemailer';

/** What has to be known to deliver one mail. */
export interface Delivery {
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
}

/** A mail that was not delivered. */
export interface Undelivered {
  ok: false;
  /** what the mail server said of it; a code such as ESOCKET where it could not even be asked */
  fault: string;
  /** for whoever runs the service; null: it concerns this mail alone, and may name its recipient */
  trouble: string | null;
  /** the mail server will never take it, however often it is asked */
  isFinal: boolean;
}

export type Delivered = { ok: true } | Undelivered;

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

function faultOf(error: unknown): Undelivered {
  const { code = 'EUNKNOWN', responseCode = 0, message } = error as Partial<SmtpError>;
  const text = (message ?? String(error)).slice(0, 500);
  // Of everything else the organisations learn no more than that it does not work at the moment.
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return { ok: false, fault: code, trouble: text, isFinal: false };
  return { ok: false, fault: text, trouble: null, isFinal: responseCode >= 500 };
}

interface SmtpError {
  code: string;
  responseCode: number;
  message: string;
}
