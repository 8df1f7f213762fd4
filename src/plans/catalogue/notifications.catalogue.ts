import { DateTime } from 'luxon';
import { asNotification, type CatalogueDuty, duties, jurisdictionOf } from '../../domain/catalogue/index.js';
import { type LocalDate, type Locale, type Plan } from '../../domain/plan/plan.js';
import { spokenDuration } from '../../i18n/spoken.js';
import { catalogue, isAmong, withItem } from './catalogue.js';
import { functionOf, told } from './words.js';

export const notificationsCatalogue = catalogue({
  name: 'notifications',
  home: 'notifications',
  need: ({ owners }) => (owners.length > 0 ? null : { catalogue: 'owners', isFirst: true }),
  parts: ownCountryFirst,
  idOf: ({ id }) => id,
  isIn: ({ id, name, jurisdiction }, { plan }) =>
    isAmong(
      plan.notifications.filter((duty) => duty.id === id || duty.jurisdiction === jurisdiction),
      id,
      name,
    ),
  put: (duty, { plan }) => withItem(plan, 'notifications', asNotification(duty, plan, plan.locale)),
  show: (duty, { plan }, { t, own }) => {
    const { locale } = plan;
    return {
      group: { title: t(`web.catalogue.notifications.groups.${duty.jurisdiction}`), isOwn: false },
      name: duty.name[locale],
      badge: null,
      hint: duty.trigger[locale],
      facts: told([
        { label: t('web.catalogue.notifications.within'), value: spokenDuration(duty.withinMinutes, own) },
        { label: t('web.catalogue.notifications.recipient'), value: duty.recipient[locale] },
        { label: t('web.catalogue.notifications.law'), value: duty.law[locale] },
        {
          label: t('web.catalogue.notifications.owner'),
          value: functionOf(plan, asNotification(duty, plan, locale)?.owner),
        },
        { label: t('web.catalogue.notifications.checkedOn'), value: written(duty.checkedOn, locale) },
      ]),
      more: [],
    };
  },
});

/** The country of the plan's company, then the union's, then the others. */
function ownCountryFirst({ company }: Plan): CatalogueDuty[] {
  const first = new Set([jurisdictionOf(company), 'EU']);
  const order = [...first, ...duties.map(({ jurisdiction }) => jurisdiction)];
  return [...duties].sort((a, b) => order.indexOf(a.jurisdiction) - order.indexOf(b.jurisdiction));
}

function written(date: LocalDate, locale: Locale): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: locale === 'de' ? 'de' : 'en-GB' });
  return day.toLocaleString(DateTime.DATE_FULL);
}
