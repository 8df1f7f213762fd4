import { type CatalogueDuty } from './catalogue.js';

/** Notification duties in the United Kingdom. */
export const dutiesUk: CatalogueDuty[] = [
  {
    id: 'uk-gdpr',
    jurisdiction: 'UK',
    name: { de: 'Meldung einer Datenschutzverletzung', en: 'Notice of a personal data breach' },
    law: { de: 'Art. 33 UK GDPR', en: 'Article 33 UK GDPR' },
    recipient: {
      de: 'Information Commissioner’s Office (ICO)',
      en: 'Information Commissioner’s Office (ICO)',
    },
    trigger: {
      de: 'Kenntnis von einer Datenschutzverletzung, außer ein Risiko für die Betroffenen ist unwahrscheinlich. Unverzüglich, möglichst binnen 72 Stunden, Wochenenden eingeschlossen. Bei hohem Risiko auch die Betroffenen. Aktuellen Namen und Weg der Behörde vorab prüfen.',
      en: 'Awareness of a personal data breach, unless a risk to those affected is unlikely. Without undue delay and, where feasible, within 72 hours, weekends included. Where the risk is high, those affected too. Check the authority’s current name and form beforehand.',
    },
    withinMinutes: 4320,
    answerWithinMinutes: 60,
    workMinutes: 240,
    owner: 'data-protection',
    checkedOn: '2026-11-23',
    source: 'gdprledger.com/uk/guides/data-breach-notification-ico; thedpodiary.com',
  },
  {
    id: 'uk-nis',
    jurisdiction: 'UK',
    name: { de: 'Vorfall bei einem wesentlichen Dienst', en: 'Incident of an essential service' },
    law: { de: 'Reg. 11 NIS Regulations 2018', en: 'Regulation 11 NIS Regulations 2018' },
    recipient: {
      de: 'Zuständige Behörde des Sektors',
      en: 'Designated competent authority of the sector',
    },
    trigger: {
      de: 'Nur für Betreiber:innen wesentlicher Dienste: Vorfall mit erheblicher Wirkung auf den Dienst. Unverzüglich, längstens binnen 72 Stunden. Änderungen durch das Cyber-Security-and-Resilience-Gesetz prüfen.',
      en: 'Only for operators of essential services: incident with a significant impact on the service. Without undue delay, within 72 hours at the latest. Check changes by the Cyber Security and Resilience legislation.',
    },
    withinMinutes: 4320,
    answerWithinMinutes: 60,
    workMinutes: 180,
    owner: 'it-security',
    checkedOn: '2026-11-23',
    source: 'legislation.gov.uk/uksi/2018/506, regulation 11; finance-ni.gov.uk/articles/reporting-incidents',
  },
  {
    id: 'uk-fca',
    jurisdiction: 'UK',
    name: { de: 'Mitteilung an die FCA', en: 'Notice to the FCA' },
    law: { de: 'SUP 15.3.1 R, Principle 11', en: 'SUP 15.3.1 R, Principle 11' },
    recipient: {
      de: 'Financial Conduct Authority (und PRA, wo sie zuständig ist)',
      en: 'Financial Conduct Authority (and PRA where it supervises)',
    },
    trigger: {
      de: 'Nur für beaufsichtigte Firmen: etwas, das den Ruf oder die Dienste der Firma erheblich beeinträchtigen kann oder könnte. Die Regel verlangt „sofort“; unser eigener Maßstab sind vier Stunden.',
      en: 'Only for regulated firms: a matter that could have a significant adverse impact on the firm’s reputation or its services to customers. The rule says “immediately”; our own standard is four hours.',
    },
    withinMinutes: 240,
    answerWithinMinutes: 30,
    workMinutes: 60,
    owner: 'legal',
    checkedOn: '2026-11-23',
    source: 'handbook.fca.org.uk/handbook/SUP/15/3.html',
  },
  {
    id: 'uk-product-safety',
    jurisdiction: 'UK',
    name: { de: 'Unsicheres Verbraucherprodukt', en: 'Unsafe consumer product' },
    law: {
      de: 'Reg. 9 General Product Safety Regulations 2005',
      en: 'Regulation 9 General Product Safety Regulations 2005',
    },
    recipient: { de: 'Trading Standards am Sitz', en: 'Local trading standards authority' },
    trigger: {
      de: 'Wissen, dass ein Produkt auf dem Markt nicht sicher ist. Die Regel verlangt „umgehend“; unser eigener Maßstab sind 24 Stunden. Für Fahrzeuge, Medizinprodukte und Lebensmittel gelten eigene Regeln; Lage in Nordirland gesondert prüfen.',
      en: 'Knowledge that a product on the market is not safe. The rule says “forthwith”; our own standard is 24 hours. Vehicles, medical devices and food have rules of their own; check Northern Ireland separately.',
    },
    withinMinutes: 1440,
    answerWithinMinutes: 30,
    workMinutes: 120,
    owner: 'quality',
    checkedOn: '2026-11-23',
    source: 'lexology.com, UK product recall: notification requirements',
  },
  {
    id: 'uk-food',
    jurisdiction: 'UK',
    name: { de: 'Unsicheres Lebensmittel', en: 'Unsafe food' },
    law: {
      de: 'Leitfaden der Food Standards Agency; Rechtsgrundlage prüfen',
      en: 'Food Standards Agency guidance; check the legal basis',
    },
    recipient: {
      de: 'Örtliche Behörde und Food Standards Agency (in Schottland: Food Standards Scotland)',
      en: 'Local authority and Food Standards Agency (in Scotland: Food Standards Scotland)',
    },
    trigger: {
      de: 'Grund zur Annahme, dass ein Lebensmittel nicht sicher ist und zurückgenommen oder zurückgerufen werden muss. Sofort; unser eigener Maßstab sind drei Stunden.',
      en: 'Reason to believe that food is not safe and has to be withdrawn or recalled. At once; our own standard is three hours.',
    },
    withinMinutes: 180,
    answerWithinMinutes: 15,
    workMinutes: 60,
    owner: 'quality',
    checkedOn: '2026-11-23',
    source: 'lexology.com, UK product recall: notification requirements; food.gov.uk',
  },
];
