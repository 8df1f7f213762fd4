import { type Channel, type ResponseKind, type ResponseTime } from '../../domain/plan/plan.js';
import { type Reference } from '../parts/references.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';

/** The promised times of all channels: a row for each channel and kind, a column for each severity. */
export interface PromiseTable {
  severities: SeverityBadge[];
  channels: { name: Reference; rows: { kind: string; first: boolean; span: number; cells: PromiseCell[] }[] }[];
}

interface PromiseCell {
  times: { within: string; outside: string | null }[];
}

const kinds: ResponseKind[] = ['first_reaction', 'statement'];

export function promiseTable(writing: Writing): PromiseTable | null {
  const { plan, references } = writing;
  const promising = plan.channels.filter((channel) => channel.responseTimes.length > 0);
  if (promising.length === 0) return null;
  const severities = severityIds(writing);
  return {
    severities: severities.map((id) => severityBadge(plan, id)),
    channels: promising.map((channel) => ({
      name: references.to('channel', channel.id),
      rows: rowsOf(channel, severities, writing),
    })),
  };
}

function severityIds({ plan }: Writing): string[] {
  const promised = plan.channels.flatMap((channel) => channel.responseTimes.map(({ severity }) => severity));
  return [...new Set([...bySeverity(plan).map(({ id }) => id), ...promised])];
}

function rowsOf(channel: Channel, severities: string[], { words }: Writing): PromiseTable['channels'][number]['rows'] {
  const used = kinds.filter((kind) => channel.responseTimes.some((time) => time.kind === kind));
  return used.map((kind, index) => ({
    kind: words.t(`terms.responseKind.${kind}`),
    first: index === 0,
    span: used.length,
    cells: severities.map((severity) => ({
      times: channel.responseTimes
        .filter((time) => time.kind === kind && time.severity === severity)
        .map((time) => promise(time, words)),
    })),
  }));
}

function promise(time: ResponseTime, words: Writing['words']): PromiseCell['times'][number] {
  const outside = time.outsideServiceHoursMinutes;
  const within = words.duration(time.withinMinutes);
  if (outside === undefined) return { within, outside: null };
  const text = outside === null ? words.t('documents.channels.noPromise') : words.duration(outside);
  return { within, outside: words.t('documents.channels.outside', { time: text }) };
}
