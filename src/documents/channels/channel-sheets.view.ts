import { type Channel, type Plan } from '../../domain/plan/plan.js';
import { custodyView, type CustodyView } from '../full/channels.view.js';
import { promiseTable, type PromiseTable } from '../full/promise-table.js';
import { contactPieces, type ContactPiece } from '../parts/contact.js';
import { frameOf, headOf, type Frame, type Head } from '../parts/frame.js';
import { holdersOfRole, type HolderView } from '../parts/holders.js';
import { anchor } from '../parts/references.js';
import { severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { writingOf, type DocumentContext, type Writing } from '../parts/writing.js';
import { channelTimes, type ChannelTimes } from './channel-times.js';

/** What is promised on all channels together, then a page for each channel. */
export interface ChannelSheetsView extends Frame {
  head: Head;
  promises: PromiseTable | null;
  channels: ChannelSheet[];
}

interface ChannelSheet {
  id: string;
  name: string;
  type: string;
  address: ContactPiece[];
  audience: string | null;
  serviceHours: string[];
  times: ChannelTimes[];
  checkEvery: string;
  monitors: RoleView[];
  publisher: RoleView;
  publishing: string;
  custody: CustodyView | null;
  texts: { scenario: string; severity: SeverityBadge; texts: { kind: string; preApproved: boolean }[] }[];
}

interface RoleView {
  name: string;
  /** an agency's role: it watches, and calls an internal owner */
  support: boolean;
  holders: HolderView[];
}

export function channelSheetsView(plan: Plan, context: DocumentContext): ChannelSheetsView {
  const writing = writingOf(plan, context, ['channel']);
  return {
    ...frameOf(writing, 'channels'),
    head: headOf(writing, 'channels'),
    promises: promiseTable(writing),
    channels: plan.channels.map((channel) => channelSheet(channel, writing)),
  };
}

function channelSheet(channel: Channel, writing: Writing): ChannelSheet {
  const { plan, words } = writing;
  const { monitor, publish } = channel;
  return {
    id: anchor('channel', channel.id),
    name: channel.name,
    type: words.t(`terms.channelType.${channel.type}`),
    address: contactPieces(channel.address ?? ''),
    audience: channel.audience ?? null,
    serviceHours: words.hours(channel.serviceHours ?? plan.company.serviceHours ?? []),
    times: channelTimes(channel, plan, words),
    checkEvery: words.duration(monitor.checkEveryMinutes),
    monitors: monitor.roles.map((role) => roleView(role, writing)),
    publisher: roleView(publish.owner, writing),
    publishing: words.t('documents.channels.publishing', {
      answer: words.within(publish.answerWithinMinutes),
      work: words.duration(publish.workMinutes),
    }),
    custody: custodyView(channel, writing),
    texts: textsFor(channel, writing),
  };
}

function roleView(id: string, writing: Writing): RoleView {
  const isOwner = writing.plan.owners.some((owner) => owner.id === id);
  return { name: writing.references.role(id).text, support: !isOwner, holders: holdersOfRole(id, writing) };
}

function textsFor({ id }: Channel, { plan, words }: Writing): ChannelSheet['texts'] {
  return plan.scenarios.flatMap(({ name, severity, statements = [] }) => {
    const texts = statements
      .filter(({ channels }) => channels.includes(id))
      .map(({ kind, preApproved }) => ({ kind: words.t(`terms.statementKind.${kind}`), preApproved }));
    return texts.length === 0 ? [] : [{ scenario: name, severity: severityBadge(plan, severity), texts }];
  });
}
