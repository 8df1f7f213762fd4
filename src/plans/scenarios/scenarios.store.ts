import { type ChecklistItem, type Plan, type Scenario, type Statement } from '../../domain/plan/plan.js';
import { present } from '../store/present.js';
import { type Values } from '../store/row.entity.js';
import { type ChecklistItemEntity, type ScenarioEntity, type StatementEntity } from './scenarios.entity.js';

export function scenarioRows({ scenarios }: Plan): Values<ScenarioEntity>[] {
  return scenarios.map((scenario, position) => ({
    key: scenario.id,
    position,
    name: scenario.name,
    severityKey: scenario.severity,
    description: scenario.description ?? null,
    signals: scenario.signals ?? null,
    doNot: scenario.doNot ?? null,
    stakeholders: scenario.stakeholders ?? null,
    hasFirstHour: scenario.firstHour !== undefined,
    hasStatements: scenario.statements !== undefined,
  }));
}

export function checklistItemRows({ scenarios }: Plan): Values<ChecklistItemEntity>[] {
  return scenarios.flatMap(({ id, firstHour = [] }) =>
    firstHour.map(({ minute, text, owner }, position) => ({
      scenarioKey: id,
      position,
      minute,
      text,
      owner: owner ?? null,
    })),
  );
}

export function statementRows({ scenarios }: Plan): Values<StatementEntity>[] {
  return scenarios.flatMap(({ id, statements = [] }) =>
    statements.map((statement, position) => ({
      scenarioKey: id,
      position,
      kind: statement.kind,
      channels: statement.channels,
      language: statement.language,
      question: statement.question ?? null,
      text: statement.text,
      preApproved: statement.preApproved,
      approvedBy: statement.approvedBy ?? null,
      approvedOn: statement.approvedOn ?? null,
    })),
  );
}

export function scenariosFrom(
  rows: Values<ScenarioEntity>[],
  items: Values<ChecklistItemEntity>[],
  statements: Values<StatementEntity>[],
): Scenario[] {
  return rows.map((row) => {
    const isOwn = ({ scenarioKey }: { scenarioKey: string }) => scenarioKey === row.key;
    return present<Scenario>({
      id: row.key,
      name: row.name,
      severity: row.severityKey,
      description: row.description,
      signals: row.signals,
      doNot: row.doNot,
      stakeholders: row.stakeholders,
      firstHour: row.hasFirstHour ? items.filter(isOwn).map(checklistItemFrom) : null,
      statements: row.hasStatements ? statements.filter(isOwn).map(statementFrom) : null,
    });
  });
}

function checklistItemFrom({ minute, text, owner }: Values<ChecklistItemEntity>): ChecklistItem {
  return present<ChecklistItem>({ minute, text, owner });
}

function statementFrom(row: Values<StatementEntity>): Statement {
  const { kind, channels, language, question, text, preApproved, approvedBy, approvedOn } = row;
  return present<Statement>({ kind, channels, language, question, text, preApproved, approvedBy, approvedOn });
}
