import { holderViews, type HolderView } from '../parts/holders.js';
import { type Heading } from '../parts/outline.js';
import { anchor } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';
import { rosterView, type RosterView } from './roster.view.js';

export interface TeamView {
  heading: Heading;
  owners: { id: string; function: string; mandate: string | null; holders: HolderView[] }[];
  rosterHeading: Heading | null;
  rosters: RosterView[];
}

export function teamView(writing: Writing): TeamView | null {
  const { plan, words, outline } = writing;
  if (plan.owners.length === 0 && plan.rosters.length === 0) return null;
  return {
    heading: outline.chapter('s-team', words.t('documents.team.title')),
    owners: plan.owners.map((owner) => ({
      id: anchor('owner', owner.id),
      function: owner.function,
      mandate: owner.mandate ?? null,
      holders: holderViews(owner.holders, writing),
    })),
    rosterHeading: plan.rosters.length > 0 ? outline.section('s-rosters', words.t('documents.team.rosters')) : null,
    rosters: plan.rosters.map((roster) => rosterView(roster, writing)),
  };
}
