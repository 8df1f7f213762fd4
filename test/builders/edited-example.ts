import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';

const words = {
  de: { rule: 'Wir hören zuerst zu.', more: ' Am Wochenende auch.', task: 'Lage neu bewerten', drill: 'Nachtalarm' },
  en: { rule: 'We listen first.', more: ' At weekends as well.', task: 'Look at it anew', drill: 'Night call' },
};

/** An example plan after a few weeks of work: something in every section is another. */
export function editedExample(example: Plan): Plan {
  const plan = structuredClone(example);
  const { rule, more, task, drill } = words[plan.locale];
  plan.validUntil = '2028-03-31';
  if (plan.principles) {
    plan.principles.purpose = `${plan.principles.purpose?.replace('60', '30') ?? ''}${more}`;
    plan.principles.rules = [...(plan.principles.rules ?? []).slice(1), rule];
  }
  const [, first, second] = plan.people;
  if (first && second) {
    first.absences = [{ from: '2027-07-01', to: '2027-07-14' }];
    second.dutyHours = [{ days: ['mon', 'tue', 'wed'], from: '08:00', to: '14:00', holidays: false }];
    second.phones = second.phones?.slice(0, 1);
  }
  plan.owners[0]?.holders.reverse();
  plan.owners[1]?.holders.pop();
  for (const agency of plan.agencies.slice(0, 1))
    for (const role of agency.supportRoles) role.handover = { to: plan.owners[1]?.id ?? '', by: '2027-12-31' };
  const cells = plan.activities[0]?.assignments ?? {};
  for (const [role, letter] of Object.entries(cells)) if (letter === 'S') cells[role] = 'C';
  plan.activities.splice(5, 1);
  const steps = plan.escalation[0]?.steps ?? [];
  steps.push(...steps.splice(0, 1));
  for (const channel of plan.channels.slice(0, 1)) {
    for (const time of channel.responseTimes.slice(0, 2)) time.withinMinutes += 15;
    channel.custody = { ...channel.custody, twoFactor: false };
  }
  for (const { statements = [], firstHour = [] } of plan.scenarios.slice(0, 1)) {
    for (const statement of statements.slice(0, 2)) statement.text += more;
    firstHour.push({ minute: 55, text: task });
  }
  for (const { id } of plan.stakeholders.slice(-1)) {
    plan.stakeholders.pop();
    for (const scenario of plan.scenarios) scenario.stakeholders = scenario.stakeholders?.filter((each) => each !== id);
  }
  for (const duty of plan.notifications.slice(0, 1)) duty.withinMinutes = 2880;
  plan.exercises.push({ id: 'night', name: drill, kind: 'alarm', everyMonths: 12 });
  const parsed = parsePlan(plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}
