import { changesBetween, type PlanChange } from '../../domain/diff/changes.js';
import { type ChangedPlace, changedPlace } from '../../domain/diff/place.js';
import { type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { stageNames, stages, type TaskName } from '../../plans/overview/task-list.js';
import { sectionNamed } from '../../plans/section/sections.js';
import { type Kind } from './kind.js';
import { kinds, type ListName } from './kinds.js';
import { Lists } from './lists.js';
import { PlanWords } from './plan-words.js';
import { type Sentence, sentence } from './sentence.js';
import { type Changed, type Teller } from './teller.js';
import { head } from './tell/head.js';
import { lettersOfRoles } from './tell/matrix.js';

/** What changed in one section of the form. */
export interface ComparedSection {
  name: TaskName;
  sentences: Sentence[];
}

/** A thing that came or went, a field of one that stayed, or the order of a list. */
type Told = Pick<ChangedPlace, 'list' | 'key' | 'parent'> & { field: string | null };

/**
 * What is different in the second plan, in sentences by the sections of the form; sections without a change are left
 * out. Nothing is said of a field that is absent in the one and empty in the other.
 */
export function comparison(before: Plan, after: Plan, t: Translate): ComparedSection[] {
  const words = new PlanWords(before, after, t);
  const lists = { before: new Lists(before), after: new Lists(after) };
  const said = new Map<TaskName, Sentence[]>();
  const tell = (name: TaskName, sentences: Sentence[]) => said.set(name, [...(said.get(name) ?? []), ...sentences]);
  for (const place of places(changesBetween(before, after))) tell(sectionOf(place), sentencesAt(place, lists, words));
  tell('matrix', lettersOfRoles(words));
  return stageNames.flatMap((stage) =>
    stages[stage].flatMap((name) => {
      const sentences = said.get(name) ?? [];
      return sentences.length === 0 ? [] : [{ name, sentences }];
    }),
  );
}

/** Each thing, field and list that differs, once. */
function places(changes: PlanChange[]): Told[] {
  const all = changes.map(({ place }): [string, Told] => {
    const { list, key, parent, within } = changedPlace(place);
    const told = { list, key, parent, field: within[0] ?? null };
    return [JSON.stringify(told), told];
  });
  return [...new Map(all).values()];
}

function sectionOf({ list }: Told): TaskName {
  if (list === null) return 'company';
  return (list === 'escalation' ? list : (sectionNamed(list)?.home ?? 'company')) as TaskName;
}

interface BothLists {
  before: Lists;
  after: Lists;
}

function sentencesAt({ list, key, parent, field }: Told, lists: BothLists, words: PlanWords): Sentence[] {
  if (list === null) return told(head, field, { name: words.plans.after.company.name, ...words.plans, words });
  const kind = kinds[list] as unknown as Kind<object>;
  if (key === null) return order(list, parent, lists.after, words);
  const [then, now] = [lists.before, lists.after].map((all) => all.of(list).get(key)?.thing);
  const thing = now ?? then;
  if (!thing) throw new Error(`${list} ${key} is in neither plan`);
  const name = kind.nameOf(thing, words, parent);
  if (then && now) return told(kind.fields, field, { name, before: then, after: now, words });
  const about = { name, more: '', ...kind.about?.(thing, words) };
  return [sentence(words.t(`compare.${list}.${now ? 'came' : 'gone'}`, about))];
}

function told(tellers: object, field: string | null, changed: Changed<object>): Sentence[] {
  const tell = (tellers as Record<string, Teller<unknown> | undefined>)[field ?? ''];
  if (!tell || field === null) throw new Error(`nothing tells a change of ${String(field)}`);
  const { name, before, after, words } = changed;
  const value = (thing: object | undefined) => (thing as Record<string, unknown> | undefined)?.[field];
  return tell({ name, before: value(before), after: value(after), words });
}

/** The things of a list in their new order. */
function order(list: ListName, parent: string | null, lists: Lists, words: PlanWords): Sentence[] {
  const kind = kinds[list] as unknown as Kind<object>;
  const names = [...lists.of(list).values()]
    .filter(({ owner }) => owner === parent)
    .map(({ thing }) => kind.nameOf(thing, words, null));
  const name = parent === null ? '' : words.thing(list === 'steps' ? 'severity' : 'agency', parent);
  return [sentence(words.t(`compare.${list}.order`, { name, who: words.list(names) }))];
}
