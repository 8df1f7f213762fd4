import { type Plan, type Scenario } from '../../domain/plan/plan.js';
import { scenarioView, type ScenarioView } from '../full/scenarios.view.js';
import { contactPieces, type ContactPiece } from '../parts/contact.js';
import { frameOf, headOf, type Frame, type Head } from '../parts/frame.js';
import { holdersOfRole, type HolderView } from '../parts/holders.js';
import { anchor } from '../parts/references.js';
import { type SeverityBadge } from '../parts/severity-badge.js';
import { writingOf, type DocumentContext, type Writing } from '../parts/writing.js';

/** For each scenario what to tick off in the first hour, and the texts to copy. */
export interface ChecklistsView extends Frame {
  head: Head;
  contents: { id: string; name: string; severity: SeverityBadge }[];
  scenarios: ChecklistView[];
}

interface ChecklistView extends ScenarioView {
  name: string;
  declaredBy: string | null;
  /** whom to call first; null: the severity has no escalation yet */
  alarm: { role: string; holders: HolderView[] } | null;
  /** who does the tasks, in the order of the list */
  doers: { role: string; holders: HolderView[] }[];
  toInform: { name: string; contact: ContactPiece[]; owner: string | null }[];
  /** a way to any of them is known */
  hasWays: boolean;
}

export function checklistsView(plan: Plan, context: DocumentContext): ChecklistsView {
  const writing = writingOf(plan, context, ['scenario']);
  const scenarios = plan.scenarios.map((scenario) => checklistView(scenario, writing));
  return {
    ...frameOf(
      writing,
      'checklists',
      scenarios.map(({ name }) => name),
    ),
    head: headOf(writing, 'checklists'),
    contents: scenarios.map(({ heading, name, severity }) => ({ id: heading.id, name, severity })),
    scenarios,
  };
}

function checklistView(scenario: Scenario, writing: Writing): ChecklistView {
  const { plan, references } = writing;
  const heading = { id: anchor('scenario', scenario.id), number: '', title: scenario.name };
  const declaredBy = plan.severities.find(({ id }) => id === scenario.severity)?.declaredBy;
  const first = plan.escalation.find(({ severity }) => severity === scenario.severity)?.steps[0];
  const role = (id: string) => ({ role: references.role(id).text, holders: holdersOfRole(id, writing) });
  const toInform = stakeholdersOf(scenario, writing);
  const doers = new Set((scenario.firstHour ?? []).flatMap(({ owner }) => owner ?? []));
  return {
    ...scenarioView(scenario, heading, writing),
    name: scenario.name,
    declaredBy: declaredBy === undefined ? null : references.role(declaredBy).text,
    alarm: first ? role(first.role) : null,
    doers: [...doers].map(role),
    toInform,
    hasWays: toInform.some(({ contact }) => contact.length > 0),
  };
}

function stakeholdersOf(scenario: Scenario, { plan, references }: Writing): ChecklistView['toInform'] {
  return (scenario.stakeholders ?? []).map((id) => {
    const stakeholder = plan.stakeholders.find((each) => each.id === id);
    const owner = stakeholder?.owner;
    return {
      name: stakeholder?.name ?? id,
      contact: contactPieces(stakeholder?.contact ?? ''),
      owner: owner === undefined ? null : references.role(owner).text,
    };
  });
}
