import { type Channel } from '../../domain/plan/plan.js';
import { contactPieces, type ContactPiece } from '../parts/contact.js';
import { type Heading } from '../parts/outline.js';
import { anchor, type Reference } from '../parts/references.js';
import { type Writing } from '../parts/writing.js';
import { promiseTable, type PromiseTable } from './promise-table.js';

export interface ChannelsView {
  heading: Heading;
  promises: (PromiseTable & { heading: Heading }) | null;
  detailsHeading: Heading;
  channels: ChannelView[];
}

interface ChannelView {
  id: string;
  name: string;
  type: string;
  address: ContactPiece[];
  audience: string | null;
  /** the channel's own, else the company's */
  serviceHours: string[];
  monitoredBy: Reference[];
  checked: string;
  publishedBy: Reference;
  publishing: string;
  custody: CustodyView | null;
}

export interface CustodyView {
  accountOwner: Reference | null;
  admins: Reference[];
  agencies: Reference[];
  twoFactor: string;
  recovery: string | null;
}

export function channelsView(writing: Writing): ChannelsView | null {
  const { plan, words, outline } = writing;
  if (plan.channels.length === 0) return null;
  const promises = promiseTable(writing);
  return {
    heading: outline.chapter('s-channels', words.t('documents.channels.title')),
    promises: promises && {
      heading: outline.section('s-promises', words.t('documents.channels.promises')),
      ...promises,
    },
    detailsHeading: outline.section('s-channel-details', words.t('documents.channels.details')),
    channels: plan.channels.map((channel) => channelView(channel, writing)),
  };
}

function channelView(channel: Channel, writing: Writing): ChannelView {
  const { plan, words, references } = writing;
  const { monitor, publish } = channel;
  return {
    id: anchor('channel', channel.id),
    name: channel.name,
    type: words.t(`terms.channelType.${channel.type}`),
    address: contactPieces(channel.address ?? ''),
    audience: channel.audience ?? null,
    serviceHours: words.hours(channel.serviceHours ?? plan.company.serviceHours ?? []),
    monitoredBy: references.roles(monitor.roles),
    checked: words.t('documents.channels.checked', { time: words.duration(monitor.checkEveryMinutes) }),
    publishedBy: references.role(publish.owner),
    publishing: words.t('documents.channels.publishing', {
      answer: words.within(publish.answerWithinMinutes),
      work: words.duration(publish.workMinutes),
    }),
    custody: custodyView(channel, writing),
  };
}

export function custodyView({ custody }: Channel, { words, references }: Writing): CustodyView | null {
  if (!custody) return null;
  const twoFactor = custody.twoFactor === undefined ? 'unknown' : custody.twoFactor ? 'on' : 'off';
  return {
    accountOwner: custody.accountOwner === undefined ? null : references.role(custody.accountOwner),
    admins: references.all('person', custody.admins),
    agencies: references.all('agency', custody.agenciesWithAccess),
    twoFactor: words.t(`documents.channels.twoFactor.${twoFactor}`),
    recovery: custody.recovery ?? null,
  };
}
