import { may } from '../../access/permissions/permissions.js';
import { type Translate } from '../../i18n/translate.js';
import { planHref } from '../../plans/links.js';
import { type OpenVersion } from '../version-reading.service.js';
import { type Visitor } from '../../web/visitor.js';
import { versionHref } from './standing-view.js';

/** Something to do with a version once it is in force. */
export interface Onward {
  href: string;
  label: string;
  text: string;
}

type Shown = Pick<OpenVersion, 'stored' | 'version' | 'content'> & { visitor: Visitor };

/** What follows the publishing: to hand out the documents, to ask the agencies, to ask everybody in the plan. */
export function onward({ visitor, stored, version, content }: Shown, t: Translate): Onward[] {
  const step = (name: string, href: string): Onward => ({
    href,
    label: t(`web.versions.onward.${name}.label`),
    text: t(`web.versions.onward.${name}.text`),
  });
  const mayAsk = may(visitor.kind, visitor.role, 'plan.edit');
  const hasRoles = content?.agencies.some(({ supportRoles }) => supportRoles.length > 0) ?? false;
  return [
    ...(content ? [step('documents', versionHref(version, 'documents'))] : []),
    ...(mayAsk && hasRoles ? [step('agencies', planHref(stored.id, 'reviews'))] : []),
    ...(mayAsk && stored.plan.people.length > 0 ? [step('contacts', planHref(stored.id, 'contacts'))] : []),
  ];
}
