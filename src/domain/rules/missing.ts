import { type Plan } from '../plan/plan.js';
import { pointerParts } from '../plan/pointer.js';
import { brokenReferences, type Reference, type Target } from '../plan/references.js';
import { type Finding } from './finding.js';
import { found } from './found.js';
import { type Role, supportRolesById } from './roles.js';
import { de, en } from './words.js';

/** E8: places that name something that the plan does not have. */
export const referenceRules = [brokenReference];

const choices: Record<Target, { de: string; en: string }> = {
  people: { de: 'eine Person', en: 'a person' },
  rosters: { de: 'einen Bereitschaftsplan', en: 'a roster' },
  holders: { de: 'eine Person oder einen Bereitschaftsplan', en: 'a person or a roster' },
  owners: { de: 'interne Verantwortliche', en: 'an internal owner' },
  roles: { de: 'interne Verantwortliche oder eine Unterstützungsrolle', en: 'an internal owner or a support role' },
  agencies: { de: 'eine Agentur', en: 'an agency' },
  severities: { de: 'einen Schweregrad', en: 'a severity' },
  channels: { de: 'einen Kanal', en: 'a channel' },
  stakeholders: { de: 'eine Dialoggruppe', en: 'a stakeholder' },
};

function brokenReference(plan: Plan): Finding[] {
  const support = supportRolesById(plan);
  return brokenReferences(plan).map((reference) => {
    const role = reference.target === 'owners' ? support.get(reference.id) : undefined;
    return role ? ownersOnly(plan, reference, role) : nothingThere(plan, reference);
  });
}

function nothingThere(plan: Plan, { path, id, target }: Reference): Finding {
  const place = nameAround(plan, path);
  return found(
    'E8',
    path,
    `Bei ${de(place)} steht ${de(id)}, das es in diesem Plan nicht gibt: bitte ${choices[target].de} aus dem Plan wählen.`,
    `At ${en(place)} stands ${en(id)}, which this plan does not have: choose ${choices[target].en} of the plan.`,
  );
}

function ownersOnly(plan: Plan, { path, id }: Reference, role: Role): Finding {
  const place = nameAround(plan, path);
  return found(
    'E8',
    path,
    `Bei ${de(place)} steht die Unterstützungsrolle ${de(role.name)} (${id}), hier sind aber nur interne Verantwortliche möglich: bitte interne Verantwortliche wählen.`,
    `At ${en(place)} stands the support role ${en(role.name)} (${id}), but only an internal owner can stand here: choose an internal owner.`,
  );
}

/** The name that a reader would look for: that of the closest thing around the place that has one. */
function nameAround(plan: Plan, path: string): string {
  let value: unknown = plan;
  let name = plan.title;
  for (const part of pointerParts(path)) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string, unknown>)[part];
    name = nameOf(value) ?? name;
  }
  return name;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const named = value as { name?: unknown; function?: unknown };
  return [named.name, named.function].find((each): each is string => typeof each === 'string');
}
