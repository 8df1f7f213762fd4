import { de, en } from '../../rules/words.js';
import { type PlanPromise, type Task } from '../plan-promises.js';
import { duration } from '../spoken.js';
import { type Attempt, type Attempts, type Broken } from './attempt.js';
import { placeOf } from './tasks.js';

/** Minutes; nobody answers sooner than the last. */
const sensible = [60, 45, 30, 20, 15, 10, 5, 3, 2];
const shortest = 2;

/** The next person is called sooner. Where the shortest time does not help, no other one does. */
export function* shortenAnswer(broken: Broken, helps: (attempt: Attempt) => boolean): Attempts {
  for (const task of longestFirst(broken.promise)) {
    const last = shortened(broken, task, shortest);
    if (last && helps(last)) yield shorter(broken, task);
  }
}

function longestFirst({ tasks }: PlanPromise): Task[] {
  return tasks
    .filter(({ answerWithinMinutes }) => answerWithinMinutes > shortest)
    .sort((a, b) => b.answerWithinMinutes - a.answerWithinMinutes);
}

function* shorter(broken: Broken, task: Task): Iterable<Attempt> {
  for (const minutes of sensible) {
    const attempt = minutes < task.answerWithinMinutes ? shortened(broken, task, minutes) : null;
    if (attempt) yield attempt;
  }
}

function shortened({ check }: Broken, task: Task, minutes: number): Attempt | null {
  const place = placeOf(check.plan, task);
  if (!place) return null;
  const { kind } = task.place;
  const what = {
    de: kind === 'publish' ? `Beim Veröffentlichen auf ${de(place.name)}` : `Bei ${de(place.name)}`,
    en: kind === 'publish' ? `Publishing on ${en(place.name)}` : en(place.name),
  };
  return {
    kind: 'shorten_answer',
    path: `${place.path}/answerWithinMinutes`,
    plan: place.answeredWithin(minutes),
    text: {
      de: `${what.de} Antwort innerhalb von ${duration(minutes, 'de')} statt ${duration(task.answerWithinMinutes, 'de')} verlangen.`,
      en: `${what.en}: ask for an answer within ${duration(minutes, 'en')} instead of ${duration(task.answerWithinMinutes, 'en')}.`,
    },
  };
}
