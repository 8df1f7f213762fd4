import { type Translate } from '../../i18n/translate.js';
import { type Visitor } from '../../web/visitor.js';
import { may } from '../permissions/permissions.js';

/** Says that links wait in the outbox, and leads whoever may open it there. */
export interface HandedView {
  text: string;
  href: string | null;
}

/** Null where mails are sent. */
export function handedView(hasServer: boolean, { kind, role }: Visitor, t: Translate): HandedView | null {
  if (hasServer) return null;
  const isOpen = may(kind, role, 'organisation.manage');
  return { text: t('web.administration.outbox.waits'), href: isOpen ? '/administration/outbox' : null };
}
