import { type Translate } from '../../i18n/translate.js';
import { type Handing } from '../../mail/handing.js';
import { type Visitor } from '../../web/visitor.js';
import { may } from '../permissions/permissions.js';

/** Says that links wait in the outbox or open here alone, and leads whoever may open the outbox there. */
export interface HandedView {
  text: string;
  href: string | null;
}

/** Null where mails are sent, with links that open everywhere. */
export function handedView({ hasServer, isLocal }: Handing, { kind, role }: Visitor, t: Translate): HandedView | null {
  const texts = [
    ...(isLocal ? [t('web.administration.outbox.local')] : []),
    ...(hasServer ? [] : [t('web.administration.outbox.waits')]),
  ];
  if (texts.length === 0) return null;
  const isOpen = !hasServer && may(kind, role, 'organisation.manage');
  return { text: texts.join(' '), href: isOpen ? '/administration/outbox' : null };
}
