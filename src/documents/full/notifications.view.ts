import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

export interface NotificationsView {
  heading: Heading;
  notifications: NotificationView[];
}

interface NotificationView {
  name: string;
  law: string | null;
  jurisdiction: string | null;
  recipient: string;
  trigger: string | null;
  owner: Reference;
  within: string;
  answer: string;
  work: string;
}

export function notificationsView({ plan, words, references, outline }: Writing): NotificationsView | null {
  if (plan.notifications.length === 0) return null;
  return {
    heading: outline.chapter('s-notifications', words.t('documents.notifications.title')),
    notifications: plan.notifications.map((duty) => ({
      name: duty.name,
      law: duty.law ?? null,
      jurisdiction: duty.jurisdiction === undefined ? null : words.jurisdiction(duty.jurisdiction),
      recipient: duty.recipient,
      trigger: duty.trigger ?? null,
      owner: references.role(duty.owner),
      within: words.duration(duty.withinMinutes),
      answer: words.duration(duty.answerWithinMinutes),
      work: words.duration(duty.workMinutes),
    })),
  };
}
