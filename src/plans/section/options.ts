import { type HolderRef, type Id, type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Option } from '../../web/form/field.js';
import { terms } from '../../i18n/en/terms.js';

/** Choices of the format by their names, e.g. all channel types. */
export function termOptions(t: Translate, group: keyof typeof terms): Option[] {
  return Object.keys(terms[group]).map((value) => ({ value, label: t(`terms.${group}.${value}`) }));
}

export function ownerOptions(plan: Plan): Option[] {
  return plan.owners.map((owner) => ({ value: owner.id, label: owner.function }));
}

/** Owners first, then support roles with their agency. */
export function roleOptions(plan: Plan): Option[] {
  return [...ownerOptions(plan), ...supportRoleOptions(plan)];
}

export function supportRoleOptions(plan: Plan): Option[] {
  return plan.agencies.flatMap((agency) =>
    agency.supportRoles.map((role) => ({ value: role.id, label: `${role.name} (${agency.name})` })),
  );
}

export function agencyOptions(plan: Plan): Option[] {
  return plan.agencies.map((agency) => ({ value: agency.id, label: agency.name }));
}

export function severityOptions(plan: Plan): Option[] {
  return plan.severities.map((severity) => ({ value: severity.id, label: severity.name }));
}

export function channelOptions(plan: Plan): Option[] {
  return plan.channels.map((channel) => ({ value: channel.id, label: channel.name }));
}

export function stakeholderOptions(plan: Plan): Option[] {
  return plan.stakeholders.map((stakeholder) => ({ value: stakeholder.id, label: stakeholder.name }));
}

export function personOptions(plan: Plan): Option[] {
  return plan.people.map((person) => ({ value: person.id, label: person.name }));
}

/** Who can hold a role: the people of one party (null: the company, else the agency) and rosters made of them alone. */
export function holderOptions(plan: Plan, party: Id | null): Option[] {
  const people = plan.people.filter((person) => person.agency === party);
  const ids = new Set(people.map((person) => person.id));
  const rosters = plan.rosters.filter((roster) => roster.members.every((member) => ids.has(member)));
  return [
    ...people.map((person) => ({
      value: person.id,
      label: person.jobTitle ? `${person.name}, ${person.jobTitle}` : person.name,
    })),
    ...rosters.map((roster) => ({ value: `roster:${roster.id}`, label: roster.name })),
  ];
}

/** Holders by name alone, as lists show them. */
export function holderNames(plan: Plan, holders: HolderRef[]): string[] {
  const named = [
    ...personOptions(plan),
    ...plan.rosters.map(({ id, name }) => ({ value: `roster:${id}`, label: name })),
  ];
  return holders.map((holder) => labelOf(named, holder));
}

/** The label of a value among options; the value itself where there is none. */
export function labelOf(options: Option[], value: unknown): string {
  return options.find((option) => option.value === value)?.label ?? (typeof value === 'string' ? value : '');
}
