import { type CatalogueStakeholder } from './catalogue.js';

/** Partners, authorities, media and those around us. */
export const stakeholdersOutside: CatalogueStakeholder[] = [
  {
    id: 'suppliers',
    group: 'partners',
    owner: 'quality',
    name: { de: 'Lieferant:innen und Dienstleister:innen', en: 'Suppliers and service providers' },
    note: {
      de: 'Fakten anfordern, Sprachregelung mitgeben. Keine Schuldzuweisung, weder öffentlich noch am Telefon.',
      en: 'Ask for facts, give them the agreed wording. No blame, neither in public nor on the phone.',
    },
  },
  {
    id: 'agencies',
    group: 'partners',
    owner: 'communications',
    name: { de: 'Beauftragte Agenturen', en: 'Agencies that work for us' },
    note: {
      de: 'Stopp geplanter Inhalte bestätigen lassen. Sie unterstützen; sie sprechen nicht für uns.',
      en: 'Have them confirm that scheduled content is stopped. They support; they do not speak for us.',
    },
  },
  {
    id: 'referring-partners',
    group: 'partners',
    owner: 'quality',
    name: { de: 'Zuweisende Praxen und andere Häuser', en: 'Referring practices and other hospitals' },
    note: {
      de: 'Früh sagen, was wir aufnehmen und was nicht, und bis wann das gilt.',
      en: 'Tell them early what we admit and what we do not, and until when.',
    },
  },
  {
    id: 'payment-partners',
    group: 'partners',
    owner: 'it-security',
    name: { de: 'Zahlungsverkehr und Rechenzentrum', en: 'Payment networks and data centre' },
    note: {
      de: 'Gemeinsame Fakten und Zeiten abstimmen, bevor eine Seite veröffentlicht.',
      en: 'Agree on facts and times before either side publishes.',
    },
  },
  {
    id: 'newsrooms',
    group: 'media',
    owner: 'spokesperson',
    name: { de: 'Redaktionen und Nachrichtenagenturen', en: 'Newsrooms and news agencies' },
    note: {
      de: 'Rückruf innerhalb von 30 Minuten, auch ohne Neues. Alle bekommen dieselbe Auskunft.',
      en: 'Call back within 30 minutes, even without news. Everybody gets the same information.',
    },
  },
  {
    id: 'influential-accounts',
    group: 'media',
    owner: 'social-media',
    name: { de: 'Reichweitenstarke Konten und lokale Gruppen', en: 'Influential accounts and local groups' },
    note: {
      de: 'Sachlich und rasch antworten, Verweis auf die eine Seite mit allen Auskünften.',
      en: 'Answer factually and fast, and point to the one page with all information.',
    },
  },
  {
    id: 'supervisory-authority',
    group: 'authorities',
    owner: 'legal',
    name: { de: 'Aufsichtsbehörde der Branche', en: 'Supervisory authority of the trade' },
    note: {
      de: 'Nummern der Bereitschaft einmal im Jahr prüfen. Dieselben Fakten wie öffentlich, nur früher.',
      en: 'Check duty numbers once a year. The same facts as in public, only earlier.',
    },
  },
  {
    id: 'data-protection-authority',
    group: 'authorities',
    owner: 'data-protection',
    name: { de: 'Datenschutzaufsicht', en: 'Data protection authority' },
    note: {
      de: 'Eine unvollständige Erstmeldung ist zulässig; Fehlendes wird nachgereicht.',
      en: 'An incomplete first notice is allowed; what is missing follows.',
    },
  },
  {
    id: 'cyber-authority',
    group: 'authorities',
    owner: 'it-security',
    name: { de: 'Stelle für Cybersicherheit', en: 'Cybersecurity office' },
    note: {
      de: 'Zugang zum Meldeportal vorab einrichten und auf Papier festhalten.',
      en: 'Set up access to the reporting portal beforehand and keep it on paper.',
    },
  },
  {
    id: 'labour-authority',
    group: 'authorities',
    owner: 'human-resources',
    name: { de: 'Arbeitsschutz und Unfallversicherung', en: 'Labour protection and accident insurance' },
    note: {
      de: 'Schwere Unfälle sofort melden; Unfallort bis zur Freigabe nicht verändern.',
      en: 'Report serious accidents at once; do not change the scene until it is released.',
    },
  },
  {
    id: 'emergency-services',
    group: 'emergency_services',
    owner: 'crisis-team-lead',
    name: { de: 'Rettung, Feuerwehr, Polizei', en: 'Ambulance, fire service, police' },
    note: {
      de: 'Die Einsatzleitung spricht über den Einsatz, wir über das Haus. Texte vorher abgleichen.',
      en: 'Those in command speak about the operation, we about ourselves. Match the texts first.',
    },
  },
  {
    id: 'neighbours',
    group: 'neighbours',
    owner: 'site-management',
    name: { de: 'Nachbarschaft und Gemeinde', en: 'Neighbours and community' },
    note: {
      de: 'Was riecht, was raucht, was ist laut, was soll ich tun? Persönlich an der Tür, mit Telefonnummer.',
      en: 'What smells, what smokes, what is loud, what should I do? In person at the door, with a phone number.',
    },
  },
  {
    id: 'politics',
    group: 'public',
    owner: 'public-affairs',
    name: { de: 'Politik und Verbände', en: 'Politics and associations' },
    note: {
      de: 'Kurzer Anruf vor der Veröffentlichung. Wer selbst gefragt wird, soll nicht raten müssen.',
      en: 'A short call before publication. Those who will be asked should not have to guess.',
    },
  },
  {
    id: 'consumer-groups',
    group: 'public',
    owner: 'communications',
    name: { de: 'Konsumentenschutz und Interessenvertretungen', en: 'Consumer and interest groups' },
    note: {
      de: 'Ernst nehmen und einladen, bevor sie fordern. Fragen schriftlich und vollständig beantworten.',
      en: 'Take them seriously and invite them before they demand it. Answer questions in writing and in full.',
    },
  },
];
