import { legalNotice } from '../../domain/catalogue/index.js';
import { type Locale } from '../../domain/plan/plan.js';
import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Problem } from '../../web/form/problems.js';
import { planHref } from '../links.js';
import { type StoredPlan } from '../store/plan.store.js';
import { planTrail } from '../trail.js';
import { type Catalogue, type Offer, type Place } from './catalogue.js';
import { catalogueHref } from './catalogue-link.js';

export interface CataloguePage {
  locale: Locale;
  stored: StoredPlan;
  catalogue: Catalogue;
  place: Place;
  /** what is ticked */
  chosen: string[];
  problems: Problem[];
  status: number;
}

interface OfferView extends Offer {
  chosen: boolean;
}

interface GroupView {
  title: string;
  lang: string | null;
  isNamed: boolean;
  offers: OfferView[];
}

export interface CatalogueView {
  intro: string;
  /** law is no advice */
  notice: string | null;
  /** says in which language the parts come in, where it is not that of the page */
  language: string | null;
  /** the plan's language, where it is not that of the page */
  lang: string | null;
  need: { text: string; isFirst: boolean; href: string; label: string } | null;
  action: string;
  back: string;
  groups: GroupView[];
  /** names of what is in the plan already */
  isIn: string[];
  /** why nothing is offered */
  done: string | null;
  problems: Problem[];
}

export function cataloguePage(page: CataloguePage): Page {
  const { locale, stored, catalogue, place } = page;
  const t = translator(locale);
  const back = planHref(stored.id, catalogue.home);
  const view: CatalogueView = {
    intro: t(`web.catalogue.${catalogue.name}.intro`),
    notice: catalogue.name === 'notifications' ? legalNotice[locale] : null,
    need: needView(page, t),
    action: catalogueHref(stored.id, catalogue.name, place.parent),
    back,
    ...choiceOf(page, t),
    problems: page.problems,
  };
  const trail = [
    ...planTrail(stored.id, stored.plan, t),
    { label: t(`web.sections.${catalogue.home}.title`), href: back },
  ];
  return new Page('pages/plans/catalogue', titleOf(page, t), trail, view, page.status);
}

type Choice = Pick<CatalogueView, 'language' | 'lang' | 'groups' | 'isIn' | 'done'>;

function choiceOf({ locale, catalogue, place, chosen }: CataloguePage, t: Translate): Choice {
  const { plan } = place;
  const isBlocked = catalogue.need(plan)?.isFirst === true;
  const offers = isBlocked ? [] : catalogue.offers(place, { t, own: translator(plan.locale) });
  const left = offers.filter(({ isIn }) => !isIn).map((offer) => ({ ...offer, chosen: chosen.includes(offer.id) }));
  const lang = plan.locale === locale ? null : plan.locale;
  return {
    language: lang && t('web.catalogue.language', { language: t(`terms.locale.${lang}`) }),
    lang,
    groups: grouped(left, t('web.catalogue.choice'), lang),
    isIn: offers.filter(({ isIn }) => isIn).map(({ name }) => name),
    done: isBlocked || left.length > 0 ? null : t(`web.catalogue.${offers.length > 0 ? 'all' : 'none'}`),
  };
}

function titleOf({ catalogue, place: { plan, parent } }: CataloguePage, t: Translate): string {
  const agency = plan.agencies.find(({ id }) => id === parent)?.name;
  const title = t(`web.catalogue.${catalogue.name}.title`);
  return agency === undefined ? title : `${title}: ${agency}`;
}

function needView({ catalogue, stored, place }: CataloguePage, t: Translate): CatalogueView['need'] {
  const need = catalogue.need(place.plan);
  return (
    need && {
      text: t(`web.catalogue.${catalogue.name}.needs.${need.catalogue}`),
      isFirst: need.isFirst,
      href: catalogueHref(stored.id, need.catalogue, null),
      label: t(`web.catalogue.${need.catalogue}.title`),
    }
  );
}

/** Offers of one group stand together, groups in the order of their first offer. */
function grouped(offers: OfferView[], unnamed: string, foreign: string | null): GroupView[] {
  const groups = new Map<string, GroupView>();
  for (const offer of offers) {
    const title = offer.group?.title ?? unnamed;
    const lang = offer.group?.isOwn ? foreign : null;
    const group = groups.get(title) ?? { title, lang, isNamed: offer.group !== null, offers: [] };
    group.offers.push(offer);
    groups.set(title, group);
  }
  return [...groups.values()];
}
