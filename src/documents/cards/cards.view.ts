import { type Plan } from '../../domain/plan/plan.js';
import { type DocumentChoice } from '../document-kind.js';
import { frameOf, type Frame } from '../parts/frame.js';
import { writingOf, type DocumentContext } from '../parts/writing.js';
import { cardView, type CardView } from './card.view.js';

/** A card for each person of the plan, or for one alone. */
export interface CardsView extends Frame {
  company: string;
  cards: CardView[];
}

export function cardsView(plan: Plan, context: DocumentContext, choice: DocumentChoice): CardsView {
  const writing = writingOf(plan, context, []);
  const people = plan.people.filter(({ id }) => choice.person === undefined || id === choice.person);
  return {
    ...frameOf(writing, 'cards'),
    company: plan.company.name,
    cards: people.map((person) => cardView(person, writing)),
  };
}
