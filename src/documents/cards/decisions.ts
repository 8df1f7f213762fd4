import { type Plan, type StepAction } from '../../domain/plan/plan.js';
import { fitting } from '../parts/fitting.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';
import { heights, room } from './card-heights.js';
import { type Duty } from './duties.js';

/** What somebody declares, decides, approves, reports or publishes for the company. */
export interface DecisionGroup {
  title: string;
  lines: { text: string; detail: string | null; severities: SeverityBadge[] }[];
}

type Line = DecisionGroup['lines'][number];
const roomForRule = 18;
const roomForSeverity = 4.3;
const deciding: StepAction[] = ['assess', 'decide', 'approve', 'check'];

/** Groups without lines are left out; an agency's people decide nothing. */
export function decisionsOf(duties: Duty[], writing: Writing): DecisionGroup[] {
  const { t } = writing.words;
  const own = new Set(duties.filter(({ support }) => !support).map(({ role }) => role));
  const isOwn = (role: string | undefined) => role !== undefined && own.has(role);
  const groups = {
    declare: declared(isOwn, writing),
    decide: decided(isOwn, writing),
    notify: notified(isOwn, writing),
    publish: published(isOwn, writing.plan),
  };
  return Object.entries(groups)
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => ({ title: t(`documents.card.${name}`), lines }));
}

/** Under them stand the rule of the house and the severities. */
export function fittingDecisions(groups: DecisionGroup[], severities: number) {
  const lines = groups.flatMap((group) => group.lines.map((line) => ({ group, line })));
  const heightOf = ({ group, line }: (typeof lines)[number]) =>
    (group.lines[0] === line ? heights.heading(group.title) : 0) +
    heights.strongItem(`${line.text} ${'  '.repeat(line.severities.length)}`) +
    heights.text(line.detail);
  const { shown, left } = fitting(lines, heightOf, room - roomForRule - severities * roomForSeverity);
  const kept = groups.map((group) => ({
    ...group,
    lines: shown.filter((each) => each.group === group).map(({ line }) => line),
  }));
  return { shown: kept.filter(({ lines: { length } }) => length > 0), left };
}

type IsOwn = (role: string | undefined) => boolean;

function declared(isOwn: IsOwn, { plan }: Writing): Line[] {
  return bySeverity(plan)
    .filter(({ declaredBy }) => isOwn(declaredBy))
    .map(({ id, triggers }) => {
      const badge = severityBadge(plan, id);
      return { text: badge.name, detail: triggers?.[0] ?? null, severities: [badge] };
    });
}

/** A step that stands in several chains comes once, with all its severities. */
function decided(isOwn: IsOwn, { plan, words }: Writing): Line[] {
  const lines = new Map<string, Line>();
  for (const { id } of bySeverity(plan)) {
    const steps = plan.escalation.filter(({ severity }) => severity === id).flatMap((policy) => policy.steps);
    for (const { name, action, role } of steps) {
      if (!deciding.includes(action) || !isOwn(role)) continue;
      const line = lines.get(name) ?? { text: name, detail: words.t(`terms.action.${action}`), severities: [] };
      line.severities.push(severityBadge(plan, id));
      lines.set(name, line);
    }
  }
  return [...lines.values()];
}

function notified(isOwn: IsOwn, { plan, words }: Writing): Line[] {
  return plan.notifications
    .filter(({ owner }) => isOwn(owner))
    .map(({ name, recipient, withinMinutes }) => ({
      text: name,
      detail: words.t('documents.card.notifyDetail', { recipient, time: words.within(withinMinutes) }),
      severities: [],
    }));
}

function published(isOwn: IsOwn, plan: Plan): Line[] {
  const own = plan.channels.filter(({ publish }) => isOwn(publish.owner));
  return own.map(({ name }) => ({ text: name, detail: null, severities: [] }));
}
