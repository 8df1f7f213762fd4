import { type CatalogueDuty } from './catalogue.js';

/** Notification duties in Switzerland. */
export const dutiesCh: CatalogueDuty[] = [
  {
    id: 'ch-data-protection',
    jurisdiction: 'CH',
    name: { de: 'Verletzung der Datensicherheit', en: 'Breach of data security' },
    law: { de: 'Art. 24 DSG', en: 'Article 24 FADP' },
    recipient: {
      de: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
      en: 'Federal Data Protection and Information Commissioner (FDPIC)',
    },
    trigger: {
      de: 'Verletzung der Datensicherheit, die voraussichtlich zu einem hohen Risiko für die Betroffenen führt. Das Gesetz verlangt „so rasch als möglich“; unser eigener Maßstab sind 72 Stunden. Betroffene informieren, wenn es zu ihrem Schutz nötig ist.',
      en: 'Breach of data security that is likely to lead to a high risk for those affected. The law says “as soon as possible”; our own standard is 72 hours. Inform those affected where it is needed to protect them.',
    },
    withinMinutes: 4320,
    answerWithinMinutes: 60,
    workMinutes: 240,
    owner: 'data-protection',
    checkedOn: '2026-11-23',
    source: 'activemind.ch/gesetze/dsg/artikel-24',
  },
  {
    id: 'ch-cyberattack',
    jurisdiction: 'CH',
    name: { de: 'Cyberangriff auf eine kritische Infrastruktur', en: 'Cyberattack on critical infrastructure' },
    law: { de: 'ISG, Meldepflicht seit 1. April 2025', en: 'ISA, reporting duty since 1 April 2025' },
    recipient: { de: 'Bundesamt für Cybersicherheit (BACS)', en: 'National Cyber Security Centre (NCSC)' },
    trigger: {
      de: 'Betreiber:innen kritischer Infrastrukturen (auch Behörden, Banken, Spitäler der kantonalen Spitalliste): Angriff, der die Funktion gefährdet, Informationen verändert oder abfließen lässt oder mit Erpressung, Drohung oder Nötigung verbunden ist. 24 Stunden ab Entdeckung; fehlende Angaben binnen 14 Tagen.',
      en: 'Operators of critical infrastructure (also authorities, banks and hospitals on a cantonal list): an attack that endangers operation, changes or leaks information or comes with blackmail, threat or coercion. 24 hours from discovery; missing details within 14 days.',
    },
    withinMinutes: 1440,
    answerWithinMinutes: 30,
    workMinutes: 120,
    owner: 'it-security',
    checkedOn: '2026-11-23',
    source: 'itmagazine.ch/artikel/84211; datenrecht.ch',
  },
  {
    id: 'ch-finma',
    jurisdiction: 'CH',
    name: { de: 'Cyberattacke bei einem beaufsichtigten Institut', en: 'Cyberattack on a supervised institution' },
    law: {
      de: 'Art. 29 Abs. 2 FINMAG, Aufsichtsmitteilungen 05/2020 und 03/2024',
      en: 'Article 29(2) FINMASA, Guidance 05/2020 and 03/2024',
    },
    recipient: { de: 'FINMA', en: 'FINMA' },
    trigger: {
      de: 'Vorkommnis von wesentlicher Bedeutung für die Aufsicht. Bei Cyberattacken: Vororientierung binnen 24 Stunden nach Feststellung, Meldung über die Plattform binnen 72 Stunden. Andere wesentliche Vorkommnisse unverzüglich.',
      en: 'Event of substantial importance to supervision. For cyberattacks: first information within 24 hours of detection, report on the platform within 72 hours. Other substantial events without delay.',
    },
    withinMinutes: 1440,
    answerWithinMinutes: 30,
    workMinutes: 120,
    owner: 'legal',
    checkedOn: '2026-11-23',
    source: 'datenrecht.ch, FINMA-Aufsichtsmitteilungen 05/2020 und 03/2024',
  },
  {
    id: 'ch-product-safety',
    jurisdiction: 'CH',
    name: { de: 'Gefährliches Produkt', en: 'Dangerous product' },
    law: { de: 'Art. 8 Abs. 5 PrSG', en: 'Article 8(5) PrSG' },
    recipient: {
      de: 'Zuständiges Vollzugsorgan; im Zweifel das SECO',
      en: 'Competent enforcement body; if in doubt SECO',
    },
    trigger: {
      de: 'Feststellung oder Grund zur Annahme, dass von einem eigenen Produkt eine Gefahr für Sicherheit oder Gesundheit ausgeht. Das Gesetz verlangt „unverzüglich“; unser eigener Maßstab sind 24 Stunden.',
      en: 'Finding, or reason to believe, that a product of ours endangers safety or health. The law says “without delay”; our own standard is 24 hours.',
    },
    withinMinutes: 1440,
    answerWithinMinutes: 30,
    workMinutes: 120,
    owner: 'quality',
    checkedOn: '2026-11-23',
    source: 'droit-bilingue.ch, Art. 8 PrSG; seco.admin.ch, Meldung gefährlicher Produkte',
  },
];
