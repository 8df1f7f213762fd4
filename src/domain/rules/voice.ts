import { type Id, type Plan } from '../plan/plan.js';
import { pointer } from '../plan/pointer.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { supportRolesById } from './roles.js';
import { de, en } from './words.js';

/** X4: publishing, approving, deciding and notifying are never a support role's. */
export const voiceRules = [speakingForTheCompany];

interface Act {
  path: string;
  role: Id | undefined;
  /** what a support role cannot do */
  de: string;
  en: string;
}

function speakingForTheCompany(plan: Plan): Finding[] {
  const support = supportRolesById(plan);
  const acts = [...declaring(plan), ...publishing(plan), ...stepping(plan), ...approving(plan), ...notifying(plan)];
  return acts.flatMap((act) => {
    const role = act.role === undefined ? undefined : support.get(act.role);
    if (!role) return [];
    return found(
      'X4',
      act.path,
      `${de(role.name)} ist eine Unterstützungsrolle und kann ${act.de}: bitte interne Verantwortliche wählen.`,
      `${en(role.name)} is a support role and cannot ${act.en}: choose an internal owner.`,
    );
  });
}

function declaring(plan: Plan): Act[] {
  return plan.severities.map(({ name, declaredBy }, i) => ({
    path: pointer('severities', i, 'declaredBy'),
    role: declaredBy,
    de: `den Schweregrad ${de(name)} nicht ausrufen`,
    en: `declare the severity ${en(name)}`,
  }));
}

function publishing(plan: Plan): Act[] {
  return plan.channels.map(({ name, publish }, i) => ({
    path: pointer('channels', i, 'publish', 'owner'),
    role: publish.owner,
    de: `auf ${de(name)} nicht veröffentlichen`,
    en: `publish on ${en(name)}`,
  }));
}

function stepping(plan: Plan): Act[] {
  return plan.escalation.flatMap(({ steps }, i) =>
    steps.flatMap(({ name, action, role }, j) => {
      if (action !== 'approve' && action !== 'decide') return [];
      return {
        path: pointer('escalation', i, 'steps', j, 'role'),
        role,
        de: `im Eskalationsschritt ${de(name)} nicht ${action === 'approve' ? 'freigeben' : 'entscheiden'}`,
        en: `${action === 'approve' ? 'release anything' : 'decide'} in the step ${en(name)}`,
      };
    }),
  );
}

function approving(plan: Plan): Act[] {
  return plan.scenarios.flatMap(({ name, statements = [] }, i) =>
    statements.map(({ approvedBy }, k) => ({
      path: pointer('scenarios', i, 'statements', k, 'approvedBy'),
      role: approvedBy,
      de: `den Textbaustein ${k + 1} im Szenario ${de(name)} nicht freigeben`,
      en: `release text ${k + 1} of the scenario ${en(name)}`,
    })),
  );
}

function notifying(plan: Plan): Act[] {
  return plan.notifications.map(({ name, owner }, i) => ({
    path: pointer('notifications', i, 'owner'),
    role: owner,
    de: `die Meldepflicht ${de(name)} nicht erfüllen`,
    en: `give the notice ${en(name)}`,
  }));
}
