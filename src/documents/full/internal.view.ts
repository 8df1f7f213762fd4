import { type Channel, type Plan } from '../../domain/plan/plan.js';
import { contactPieces, type ContactPiece } from '../parts/contact.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';

export interface InternalView {
  heading: Heading;
  /** a way to any audience is known */
  hasWays: boolean;
  audiences: { name: Reference; contact: ContactPiece[]; owner: Reference | null }[];
  channels: { name: Reference; audience: string | null; publishedBy: Reference }[];
  texts: { scenario: Reference; channels: Reference[] }[];
}

/** How the company's own people hear of it; the texts themselves stand with their scenarios. */
export function internalView(writing: Writing): InternalView | null {
  const { plan, words, references, outline } = writing;
  const audiences = plan.stakeholders.filter(({ group }) => group === 'employees');
  const channels = internalChannels(plan);
  const texts = internalTexts(writing);
  if (audiences.length + channels.length + texts.length === 0) return null;
  return {
    heading: outline.chapter('s-internal', words.t('documents.internal.title')),
    hasWays: audiences.some(({ contact }) => contact !== undefined),
    audiences: audiences.map(({ id, contact, owner }) => ({
      name: references.to('stakeholder', id),
      contact: contactPieces(contact ?? ''),
      owner: owner === undefined ? null : references.role(owner),
    })),
    channels: channels.map(({ id, audience, publish }) => ({
      name: references.to('channel', id),
      audience: audience ?? null,
      publishedBy: references.role(publish.owner),
    })),
    texts,
  };
}

/** The intranet, and every channel that an internal text goes out on. */
function internalChannels(plan: Plan): Channel[] {
  const used = new Set(
    plan.scenarios
      .flatMap((scenario) => scenario.statements ?? [])
      .filter(({ kind }) => kind === 'internal')
      .flatMap(({ channels }) => channels),
  );
  return plan.channels.filter(({ id, type }) => type === 'intranet' || used.has(id));
}

function internalTexts({ plan, references }: Writing): InternalView['texts'] {
  return plan.scenarios.flatMap((scenario) =>
    (scenario.statements ?? [])
      .filter(({ kind }) => kind === 'internal')
      .map(({ channels }) => ({
        scenario: references.to('scenario', scenario.id),
        channels: references.all('channel', channels),
      })),
  );
}
