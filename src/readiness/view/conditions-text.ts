import { type Locale, type Plan } from '../../domain/plan/plan.js';
import { translator, type Translate } from '../../i18n/translate.js';
import { type Asked } from '../asked/asked.js';
import { sayingEverybody } from '../words/everybody.js';
import { Moments } from '../words/moments.js';

/** The texts of a page that was asked for this. */
export function textsOf({ conditions }: Pick<Asked, 'conditions'>, locale: Locale): Translate {
  const isSomebodyGone = conditions.away.some((away) => 'agency' in away || 'person' in away);
  return sayingEverybody(translator(locale), isSomebodyGone);
}

/** What was asked for, in one line. */
export function conditionsText(asked: Asked, plan: Plan, locale: Locale, t: Translate): string {
  if (asked.errors.size > 0) return '';
  const moments = new Moments(locale, plan.company.timeZone);
  const { days, from, unreachable } = asked.conditions;
  const away = awayOf(asked, plan);
  return [
    t('readiness.conditions.period', { count: days, from: moments.date(from) }),
    t('readiness.conditions.unreachable', { count: unreachable }),
    ...(away ? [t(`readiness.conditions.${away.kind}`, away)] : []),
  ].join(' · ');
}

/** A sentence about the plan, and before it who or what is taken away from that. */
export function sentenceUnder(asked: Asked, plan: Plan, sentence: string, t: Translate): string {
  const away = awayOf(asked, plan);
  if (!away) return sentence;
  return t(away.kind === 'monitor' ? 'readiness.unwatched' : 'readiness.gone', { ...away, sentence });
}

function awayOf({ input }: Asked, plan: Plan): { kind: string; name: string } | null {
  const [kind = '', id = ''] = String(input.away ?? '').split(':');
  const named = { agency: plan.agencies, person: plan.people, monitor: plan.channels }[kind] ?? [];
  const name = named.find((thing: { id: string; name: string }) => thing.id === id)?.name;
  return name === undefined ? null : { kind, name };
}
