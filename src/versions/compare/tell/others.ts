import { type Exercise, type Notification, type Stakeholder } from '../../../domain/plan/plan.js';
import { type Kind } from '../kind.js';
import { fact, inWords, line, longText, renamed, theDate, theRole, theTerm, theTime } from './fields.js';

export const stakeholders: Kind<Stakeholder> = {
  nameOf: ({ name }) => name,
  fields: {
    name: renamed,
    group: fact('group', theTerm('group')),
    contact: longText('contact'),
    owner: inWords('stakeholders.owner', theRole),
    note: longText('note'),
  },
};

export const notifications: Kind<Notification> = {
  nameOf: ({ name }) => name,
  about: ({ recipient, owner, withinMinutes }, words) => ({
    recipient: words.quote(recipient),
    who: words.role(owner),
    time: words.within(withinMinutes),
  }),
  fields: {
    name: renamed,
    law: line('law'),
    jurisdiction: line('jurisdiction'),
    recipient: line('recipient'),
    trigger: longText('trigger'),
    owner: inWords('notifications.owner', theRole),
    withinMinutes: fact('deadline', theTime),
    answerWithinMinutes: fact('answerTime', theTime),
    workMinutes: fact('workTime', theTime),
  },
};

export const exercises: Kind<Exercise> = {
  nameOf: ({ name }) => name,
  fields: {
    name: renamed,
    kind: fact('exerciseKind', theTerm('exerciseKind')),
    everyMonths: fact('interval', (words, count: number) => words.t('compare.months', { count })),
    lastHeld: inWords('exercises.lastHeld', theDate),
    owner: inWords('exercises.owner', theRole),
  },
};
