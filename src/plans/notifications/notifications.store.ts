import { type Notification, type Plan } from '../../domain/plan/plan.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type NotificationEntity } from './notifications.entity.js';

export function notificationRows({ notifications }: Plan): Values<NotificationEntity>[] {
  return notifications.map((notification, position) => ({
    key: notification.id,
    position,
    name: notification.name,
    law: notification.law ?? null,
    jurisdiction: notification.jurisdiction ?? null,
    recipient: notification.recipient,
    trigger: notification.trigger ?? null,
    owner: notification.owner,
    withinMinutes: notification.withinMinutes,
    answerWithinMinutes: notification.answerWithinMinutes,
    workMinutes: notification.workMinutes,
  }));
}

export function notificationsFrom(rows: Values<NotificationEntity>[]): Notification[] {
  return rows.map((row) =>
    present<Notification>({
      id: row.key,
      name: row.name,
      law: row.law,
      jurisdiction: row.jurisdiction,
      recipient: row.recipient,
      trigger: row.trigger,
      owner: row.owner,
      withinMinutes: row.withinMinutes,
      answerWithinMinutes: row.answerWithinMinutes,
      workMinutes: row.workMinutes,
    }),
  );
}
