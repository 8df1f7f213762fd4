import { type Text } from '../../domain/catalogue/index.js';
import { type CollectionName, insert } from '../../domain/plan/collections.js';
import { type Id, type LocalDate, type Plan } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { type Fact } from '../section/section.js';

export type CatalogueName =
  | 'owners'
  | 'support-roles'
  | 'severities'
  | 'activities'
  | 'escalation'
  | 'channels'
  | 'scenarios'
  | 'stakeholders'
  | 'notifications';

/** Where parts are taken to. */
export interface Place {
  plan: Plan;
  /** the agency that support roles go to; null for what belongs to the plan itself */
  parent: Id | null;
  today: LocalDate;
}

/** The language of the pages, and that of the plan, in which everything is taken. */
export interface Languages {
  t: Translate;
  own: Translate;
}

/** A part as somebody sees it who chooses. Name, hint, values of facts and contents are in the plan's language. */
export interface Shown {
  group: { title: string; isOwn: boolean } | null;
  name: string;
  badge: string | null;
  hint: string | null;
  facts: Fact[];
  more: { title: string; rows: { label: string | null; text: string }[] }[];
}

export interface Offer extends Shown {
  id: string;
  /** it is in the plan already, and not offered again */
  isIn: boolean;
}

/** What is missing in the plan. `isFirst`: nothing can be taken without it; else what is taken lacks something. */
export interface Need {
  catalogue: CatalogueName;
  isFirst: boolean;
}

/** The ready-made parts that one section of a plan can take. The texts are below `web.catalogue.NAME`. */
export interface Catalogue {
  /** name in the URL */
  name: CatalogueName;
  /** the page of the section that the parts go to */
  home: string;
  need: (plan: Plan) => Need | null;
  offers: (place: Place, languages: Languages) => Offer[];
  /** ids of what the plan does not have yet */
  left: (place: Place) => string[];
  knows: (id: string, place: Place) => boolean;
  /** The plan with one more part; the same plan where it has this part or nothing of this id is offered. */
  take: (id: string, place: Place) => Plan;
}

interface Definition<T> extends Pick<Catalogue, 'name' | 'home' | 'need'> {
  /** all parts, in the order in which they are offered */
  parts: (plan: Plan) => readonly T[];
  idOf: (part: T) => string;
  isIn: (part: T, place: Place) => boolean;
  put: (part: T, place: Place) => Plan;
  show: (part: T, place: Place, languages: Languages) => Shown;
}

export function catalogue<T>({ name, home, need, parts, idOf, isIn, put, show }: Definition<T>): Catalogue {
  const find = (id: string, { plan }: Place) => parts(plan).find((part) => idOf(part) === id);
  return {
    name,
    home,
    need,
    offers: (place, languages) =>
      parts(place.plan).map((part) => ({
        ...show(part, place, languages),
        id: idOf(part),
        isIn: isIn(part, place),
      })),
    left: (place) => parts(place.plan).flatMap((part) => (isIn(part, place) ? [] : [idOf(part)])),
    knows: (id, place) => find(id, place) !== undefined,
    take: (id, place) => {
      const part = find(id, place);
      return part === undefined || isIn(part, place) ? place.plan : put(part, place);
    },
  };
}

export const nothingNeeded = (): null => null;

/** The plan with a thing that was made for it; with the plan itself where nothing could be made. */
export function withItem(plan: Plan, list: CollectionName, made: { id: Id } | null, parent: Id | null = null): Plan {
  return made === null ? plan : insert(plan, list, made, parent);
}

/** Whether one of the things is this part: by its id, or by its name in either language. */
export function isAmong(things: { id: Id; name: string }[], id: string, name: Text): boolean {
  return things.some((thing) => thing.id === id || thing.name === name.de || thing.name === name.en);
}

export const plainRows = (texts: readonly string[]) => texts.map((text) => ({ label: null, text }));
