import { type Scenario, type Statement } from '../../domain/plan/plan.js';
import { type Heading } from '../parts/outline.js';
import { anchor, type Reference } from '../parts/references.js';
import { runs, type Run } from '../parts/runs.js';
import { severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';

export interface ScenariosView {
  heading: Heading;
  overview: { name: Reference; severity: SeverityBadge }[];
  scenarios: ScenarioView[];
}

export interface ScenarioView {
  heading: Heading;
  severity: SeverityBadge;
  description: string | null;
  signals: string[];
  doNot: string[];
  stakeholders: Reference[];
  firstHour: { minute: string; text: string; owner: Reference | null }[];
  statements: StatementView[];
}

interface StatementView {
  kind: string;
  language: string;
  /** code of the language, for the reader's voice */
  lang: string;
  channels: Reference[];
  question: Run[];
  text: Run[];
  preApproved: boolean;
  approvedBy: Reference | null;
  approvedOn: string | null;
}

export function scenariosView(writing: Writing): ScenariosView | null {
  const { plan, words, references, outline } = writing;
  if (plan.scenarios.length === 0) return null;
  return {
    heading: outline.chapter('s-scenarios', words.t('documents.scenarios.title')),
    overview: plan.scenarios.map(({ id, severity }) => ({
      name: references.to('scenario', id),
      severity: severityBadge(plan, severity),
    })),
    scenarios: plan.scenarios.map((scenario) =>
      scenarioView(scenario, outline.section(anchor('scenario', scenario.id), scenario.name), writing),
    ),
  };
}

export function scenarioView(scenario: Scenario, heading: Heading, writing: Writing): ScenarioView {
  const { plan, references } = writing;
  return {
    heading,
    severity: severityBadge(plan, scenario.severity),
    description: scenario.description ?? null,
    signals: scenario.signals ?? [],
    doNot: scenario.doNot ?? [],
    stakeholders: references.all('stakeholder', scenario.stakeholders),
    firstHour: (scenario.firstHour ?? []).map(({ minute, text, owner }) => ({
      minute: String(minute),
      text,
      owner: owner === undefined ? null : references.role(owner),
    })),
    statements: (scenario.statements ?? []).map((statement) => statementView(statement, writing)),
  };
}

function statementView(statement: Statement, { words, references }: Writing): StatementView {
  return {
    kind: words.t(`terms.statementKind.${statement.kind}`),
    language: words.language(statement.language),
    lang: statement.language,
    channels: references.all('channel', statement.channels),
    question: runs(statement.question ?? ''),
    text: runs(statement.text),
    preApproved: statement.preApproved,
    approvedBy: statement.approvedBy === undefined ? null : references.role(statement.approvedBy),
    approvedOn: statement.approvedOn === undefined ? null : words.date(statement.approvedOn),
  };
}
