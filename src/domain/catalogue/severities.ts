import { type CatalogueSeverity } from './catalogue.js';

/** Four levels with measurable triggers: one trigger is enough. The numbers are a start and are fitted to the company. */
export const severities: CatalogueSeverity[] = [
  {
    id: 'issue',
    rank: 1,
    name: { de: 'Stufe 1 – Issue', en: 'Level 1 – Issue' },
    declaredBy: 'social-media',
    triggers: {
      de: [
        'Bis zu zehn kritische Kommentare in einer Stunde, keine Weiterverbreitung.',
        'Bis zu fünf gleichlautende Beschwerden innerhalb von 24 Stunden, ohne Gefahr für Menschen.',
        'Ein Medium stellt eine kritische Frage, hat aber noch nichts veröffentlicht.',
        'Ein Dienst oder Standort ist bis zu 20 Minuten gestört.',
      ],
      en: [
        'Up to ten critical comments in an hour, not shared further.',
        'Up to five complaints of the same kind within 24 hours, no danger to people.',
        'A journalist asks a critical question but has published nothing yet.',
        'A service or site is disrupted for up to 20 minutes.',
      ],
    },
  },
  {
    id: 'incident',
    rank: 2,
    name: { de: 'Stufe 2 – Vorfall', en: 'Level 2 – Incident' },
    declaredBy: 'communications',
    triggers: {
      de: [
        'Mehr als 50 kritische Kommentare in einer Stunde oder das Dreifache der Vorwoche.',
        'Ein Beitrag eines regionalen Mediums oder eines Kontos mit mehr als 20.000 Abonnements.',
        'Ein falscher oder anstößiger Beitrag auf einem eigenen Kanal, gleich von wem.',
        'Ein Dienst oder Standort ist länger als 20 Minuten gestört.',
        'Mehr als fünf gleichlautende Beschwerden innerhalb von 24 Stunden.',
      ],
      en: [
        'More than 50 critical comments in an hour, or three times last week’s number.',
        'A piece in a regional outlet or on an account with more than 20,000 followers.',
        'A false or offensive post on one of our own channels, whoever made it.',
        'A service or site is disrupted for more than 20 minutes.',
        'More than five complaints of the same kind within 24 hours.',
      ],
    },
  },
  {
    id: 'crisis',
    rank: 3,
    name: { de: 'Stufe 3 – Krise', en: 'Level 3 – Crisis' },
    declaredBy: 'crisis-team-lead',
    triggers: {
      de: [
        'Ein Mensch ist verletzt und muss ins Krankenhaus.',
        'Personenbezogene Daten sind abgeflossen, oder wir können es nach zwei Stunden nicht ausschließen.',
        'Eine Behörde schreitet ein: Durchsuchung, Untersuchung, Anordnung.',
        'Wir haben die Kontrolle über ein Konto oder ein betriebskritisches System verloren.',
        'Drei überregionale Medien berichten, oder es gibt eine organisierte Kampagne gegen uns.',
        'Ein Vorfall der Stufe 2 dauert länger als acht Stunden.',
      ],
      en: [
        'A person is injured and has to go to hospital.',
        'Personal data has leaked, or after two hours we cannot rule it out.',
        'An authority steps in: a search, an inquiry, an order.',
        'We have lost control of an account or of a system that operations depend on.',
        'Three national outlets report, or there is an organised campaign against us.',
        'A level 2 incident lasts longer than eight hours.',
      ],
    },
  },
  {
    id: 'severe-crisis',
    rank: 4,
    name: { de: 'Stufe 4 – Schwere Krise', en: 'Level 4 – Severe crisis' },
    declaredBy: 'management',
    triggers: {
      de: [
        'Ein Mensch ist gestorben oder in Lebensgefahr.',
        'Außerhalb unseres Geländes oder bei Kund:innen besteht Gefahr für die Gesundheit.',
        'Der Betrieb steht länger als 24 Stunden, oder die Versorgung anderer ist gefährdet.',
        'Der Bestand des Hauses ist bedroht: Zahlungsfähigkeit, Zulassung, Vertrauen der Eigentümer:innen.',
        'Das Thema führt landesweit die Nachrichten an.',
      ],
      en: [
        'A person has died or is in mortal danger.',
        'There is a danger to health outside our premises or among customers.',
        'Operations stand still for more than 24 hours, or supply to others is at risk.',
        'Our existence is threatened: solvency, licence, the trust of our owners.',
        'The topic leads the news across the country.',
      ],
    },
  },
];
