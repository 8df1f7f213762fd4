import { type ChannelType } from '../../plan/plan.js';
import { type CatalogueScenario, type FunctionId, type Text } from '../catalogue.js';

type ChecklistItem = CatalogueScenario['firstHour'][number];
type Statement = CatalogueScenario['statements'][number];

/** Where a first reaction must be short: on X it has 280 characters. */
const shortForm: ChannelType[] = [
  'x',
  'threads',
  'facebook',
  'instagram',
  'linkedin',
  'tiktok',
  'youtube',
  'messenger',
  'forum',
  'reviews',
];

/** Where a first reaction may be longer, or is read out. */
const longForm: ChannelType[] = [
  'website',
  'dark_site',
  'status_page',
  'press',
  'hotline',
  'email',
  'newsletter',
  'intranet',
];

/** A statement that everybody may read, but that is pushed to nobody. */
export const publicly: ChannelType[] = ['website', 'dark_site', 'press', 'facebook', 'instagram', 'linkedin'];
/** A statement that customers must not miss. */
export const toCustomers: ChannelType[] = [...publicly, 'newsletter', 'email'];
/** Where people ask us something themselves. */
export const inDialogue: ChannelType[] = [
  'hotline',
  'email',
  'messenger',
  'facebook',
  'instagram',
  'linkedin',
  'forum',
  'reviews',
];
export const toMedia: ChannelType[] = ['press', 'website'];
export const toStaff: ChannelType[] = ['intranet'];

/** An item of the first-hour checklist; `minute` counts from the moment at which the company became aware. */
export function at(minute: number, owner: FunctionId, text: Text): ChecklistItem {
  return { minute, owner, text };
}

export function shortFirstReaction(text: Text): Statement {
  return { kind: 'first_reaction', channels: [...shortForm], text };
}

export function longFirstReaction(text: Text): Statement {
  return { kind: 'first_reaction', channels: [...longForm], text };
}

export function statement(channels: ChannelType[], text: Text): Statement {
  return { kind: 'statement', channels: [...channels], text };
}

export function internal(text: Text): Statement {
  return { kind: 'internal', channels: [...toStaff], text };
}

export function answer(channels: ChannelType[], question: Text, text: Text): Statement {
  return { kind: 'answer', channels: [...channels], question, text };
}
