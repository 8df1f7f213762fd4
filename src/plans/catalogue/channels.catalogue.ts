import { asChannel, type CatalogueChannel, channels } from '../../domain/catalogue/index.js';
import { type Channel, type ChannelType, type Plan, type ResponseKind } from '../../domain/plan/plan.js';
import { type Translate } from '../../i18n/translate.js';
import { spokenDuration } from '../../i18n/spoken.js';
import { catalogue, isAmong, type Languages, type Need, type Place, type Shown, withItem } from './catalogue.js';
import { levelOf } from './levels.js';
import { functionOf, span, told } from './words.js';

type Kind = 'social' | 'dialogue' | 'own';

const dialogue: ChannelType[] = ['messenger', 'forum', 'reviews', 'hotline', 'email'];
const own: ChannelType[] = ['website', 'dark_site', 'status_page', 'press', 'newsletter', 'intranet', 'other'];
const kinds: Kind[] = ['social', 'dialogue', 'own'];

export const channelsCatalogue = catalogue({
  name: 'channels',
  home: 'channels',
  need,
  parts: () => kinds.flatMap((kind) => channels.filter(({ type }) => kindOf(type) === kind)),
  idOf: ({ type }) => type.replace('_', '-'),
  isIn: ({ type, name }, { plan }) =>
    type === 'other' ? isAmong(plan.channels, type, name) : plan.channels.some((channel) => channel.type === type),
  put: (part, place) => withItem(place.plan, 'channels', channelFor(part, place)),
  show: (part, place, languages) => ({
    group: { title: languages.t(`web.catalogue.channels.groups.${kindOf(part.type)}`), isOwn: false },
    name: part.name[place.plan.locale],
    badge: null,
    hint: part.audience[place.plan.locale],
    ...promises(channelFor(part, place), place.plan, languages),
  }),
});

function need({ owners, severities }: Plan): Need | null {
  if (owners.length === 0) return { catalogue: 'owners', isFirst: true };
  return severities.length === 0 ? { catalogue: 'severities', isFirst: false } : null;
}

function kindOf(type: ChannelType): Kind {
  if (dialogue.includes(type)) return 'dialogue';
  return own.includes(type) ? 'own' : 'social';
}

/** With the response times for the severities that the plan has, also where it has other ids for them. */
function channelFor(part: CatalogueChannel, { plan }: Place): Channel | null {
  const channel = asChannel(part, plan, plan.locale);
  return (
    channel && {
      ...channel,
      responseTimes: part.responseTimes.flatMap((time) =>
        plan.severities
          .filter((severity) => levelOf(severity) === time.severity)
          .map(({ id }) => ({ ...time, severity: id })),
      ),
    }
  );
}

function promises(channel: Channel | null, plan: Plan, languages: Languages): Pick<Shown, 'facts' | 'more'> {
  if (channel === null) return { facts: [], more: [] };
  const { t, own } = languages;
  const within = (kind: ResponseKind) =>
    channel.responseTimes.filter((time) => time.kind === kind).map(({ withinMinutes }) => withinMinutes);
  return {
    facts: told([
      { label: t('terms.responseKind.first_reaction'), value: span(within('first_reaction'), own) },
      { label: t('terms.responseKind.statement'), value: span(within('statement'), own) },
      { label: t('web.catalogue.channels.publishes'), value: functionOf(plan, channel.publish.owner) },
    ]),
    more: (['first_reaction', 'statement'] satisfies ResponseKind[])
      .map((kind) => ({ title: t(`terms.responseKind.${kind}`), rows: times(channel, kind, plan, own) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function times(channel: Channel, kind: ResponseKind, plan: Plan, own: Translate) {
  return channel.responseTimes
    .filter((time) => time.kind === kind)
    .map(({ severity, withinMinutes, outsideServiceHoursMinutes: outside }) => ({
      label: null,
      text: own(`web.catalogue.channels.${outside == null ? 'inHoursOnly' : 'promise'}`, {
        severity: plan.severities.find(({ id }) => id === severity)?.name ?? severity,
        within: spokenDuration(withinMinutes, own),
        outside: spokenDuration(outside ?? withinMinutes, own),
      }),
    }));
}
