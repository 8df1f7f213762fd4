import { type ExerciseKind, type Scenario } from '../../domain/plan/plan.js';
import { holdersOfRole } from '../parts/holders.js';
import { type Writing } from '../parts/writing.js';

/** What the exercise leader brings in, and what ought to follow. */
export interface Inject {
  /** since the exercise began */
  minute: string;
  text: string;
  expected: string;
}

const afterSigns = ['firstSign', 'nextSign', 'reaction', 'inform'];
export type InjectText = Omit<Inject, 'minute'>;

/** Signs of the scenario, then the faults that plans die of: nobody answers, the press asks, the agency is away. */
export function injectsFor(kind: ExerciseKind, scenario: Scenario | null, writing: Writing): InjectText[] {
  if (kind === 'alarm') return alarmInjects(scenario, writing);
  return [
    ...signs(scenario, writing),
    ...absence(scenario, writing),
    ...questions(scenario, writing),
    ...ends(writing),
  ];
}

function alarmInjects(scenario: Scenario | null, writing: Writing): InjectText[] {
  return [...signs(scenario, writing).slice(0, 1), ...absence(scenario, writing), ...named(['silence'], writing)];
}

function signs(scenario: Scenario | null, { words }: Writing): InjectText[] {
  const signals = scenario?.signals ?? [];
  if (signals.length === 0) return [inject('start', {}, words)];
  return signals.map((signal, index) => ({
    text: signal,
    expected: words.t(`documents.exercise.expected.${afterSigns[index] ?? 'nextSign'}`),
  }));
}

/** The first person of the chain cannot be reached. */
function absence(scenario: Scenario | null, writing: Writing): InjectText[] {
  const { plan, words } = writing;
  const policy = plan.escalation.find(({ severity }) => severity === scenario?.severity) ?? plan.escalation[0];
  const role = policy?.steps[0]?.role;
  const [first, second] = role === undefined ? [] : holdersOfRole(role, writing);
  if (!first) return [];
  return [inject('absent', { name: first.name.text, deputy: second?.name.text ?? words.t('documents.open') }, words)];
}

/** The questions that the plan has answers to are asked. */
function questions(scenario: Scenario | null, { words }: Writing): InjectText[] {
  const asked = (scenario?.statements ?? []).flatMap(({ question }) => question ?? []);
  return asked.slice(0, 3).map((question) => inject('question', { question }, words));
}

function ends({ plan, words }: Writing): InjectText[] {
  const names = ['rumour', ...(plan.agencies.length > 0 ? ['agency'] : []), 'staff', 'relief'];
  return names.map((name) => inject(name, { agency: plan.agencies[0]?.name ?? '' }, words));
}

function named(names: string[], { words }: Writing): InjectText[] {
  return names.map((name) => inject(name, {}, words));
}

function inject(name: string, values: Record<string, string>, { t }: Writing['words']): InjectText {
  return {
    text: t(`documents.exercise.inject.${name}`, values),
    expected: t(`documents.exercise.expected.${name}`, values),
  };
}
