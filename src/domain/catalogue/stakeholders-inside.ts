import { type CatalogueStakeholder } from './catalogue.js';

/** People who belong to the company, and those who rely on it. */
export const stakeholdersInside: CatalogueStakeholder[] = [
  {
    id: 'staff',
    group: 'employees',
    owner: 'internal-communication',
    name: { de: 'Mitarbeitende', en: 'Staff' },
    note: {
      de: 'Erfahren es vor der Öffentlichkeit. Menschen ohne Bildschirm, im Außendienst und in Karenz oder Elternzeit mitdenken.',
      en: 'Hear it before the public. Think of people without a screen, in the field and on leave.',
    },
  },
  {
    id: 'staff-representatives',
    group: 'employees',
    owner: 'human-resources',
    name: { de: 'Belegschaftsvertretung', en: 'Staff representatives' },
    note: {
      de: 'Vor der Belegschaftsinformation anrufen, besonders bei Unfällen, Daten von Beschäftigten und Stellenabbau.',
      en: 'Call before staff are informed, above all in case of accidents, staff data and job cuts.',
    },
  },
  {
    id: 'relatives',
    group: 'other',
    owner: 'human-resources',
    name: { de: 'Angehörige betroffener Menschen', en: 'Relatives of people affected' },
    note: {
      de: 'Nur persönlich oder telefonisch, nie per Nachricht. Eine feste Ansprechperson, psychosoziale Hilfe anbieten.',
      en: 'Only in person or by phone, never by message. One fixed contact; offer psychosocial help.',
    },
  },
  {
    id: 'supervisory-board',
    group: 'other',
    owner: 'management',
    name: { de: 'Aufsichtsgremium', en: 'Supervisory body' },
    note: {
      de: 'Vorsitz ab Stufe 3 anrufen. Führt, wenn die Geschäftsführung selbst betroffen ist.',
      en: 'Call the chair from level 3. Leads if management itself is concerned.',
    },
  },
  {
    id: 'owners',
    group: 'investors',
    owner: 'management',
    name: { de: 'Eigentümer:innen und Geldgebende', en: 'Owners and lenders' },
    note: {
      de: 'Dieselben Fakten wie alle, zur selben Zeit. Bei börsennotierten Häusern gilt zuerst das Kapitalmarktrecht.',
      en: 'The same facts as everybody, at the same time. In listed companies capital market law comes first.',
    },
  },
  {
    id: 'customers',
    group: 'customers',
    owner: 'customer-service',
    name: { de: 'Kund:innen', en: 'Customers' },
    note: {
      de: 'Drei Fragen: Bin ich betroffen? Was soll ich tun? Wann höre ich wieder von Ihnen?',
      en: 'Three questions: am I affected? What should I do? When will I hear from you again?',
    },
  },
  {
    id: 'major-customers',
    group: 'customers',
    owner: 'customer-service',
    name: { de: 'Großkund:innen und Handel', en: 'Major customers and retailers' },
    note: {
      de: 'Vor der Veröffentlichung anrufen, danach schriftlich mit allem, was sie für ihre eigenen Kund:innen brauchen.',
      en: 'Call before publication, then write with all they need for customers of their own.',
    },
  },
  {
    id: 'patients',
    group: 'customers',
    owner: 'customer-service',
    name: { de: 'Patient:innen und Begleitpersonen', en: 'Patients and those with them' },
    note: {
      de: 'Erste Frage: Findet meine Behandlung statt? Über einzelne Menschen sprechen wir nie öffentlich.',
      en: 'First question: will my treatment take place? We never speak in public about a single person.',
    },
  },
  {
    id: 'account-holders',
    group: 'customers',
    owner: 'customer-service',
    name: { de: 'Kontoinhaber:innen und Karteninhaber:innen', en: 'Account and card holders' },
    note: {
      de: 'Erste Frage: Ist mein Geld sicher und komme ich heran? Vor Betrug warnen, der die Lage ausnutzt.',
      en: 'First question: is my money safe and can I get at it? Warn of fraud that exploits the situation.',
    },
  },
  {
    id: 'citizens',
    group: 'public',
    owner: 'customer-service',
    name: { de: 'Bürger:innen', en: 'Citizens' },
    note: {
      de: 'Einfache Sprache, mehrere Sprachen, auch ohne Internet erreichbar: Aushang, Radio, Lautsprecher.',
      en: 'Plain language, several languages, reachable without the internet too: notices, radio, loudspeakers.',
    },
  },
  {
    id: 'vulnerable-people',
    group: 'customers',
    owner: 'customer-service',
    name: { de: 'Menschen, die besonderen Schutz brauchen', en: 'People who need special protection' },
    note: {
      de: 'Kinder, Kranke, ältere Menschen, Menschen mit Behinderung: anrufen oder hingehen, nicht nur schreiben.',
      en: 'Children, the sick, older people, people with disabilities: call or visit, do not only write.',
    },
  },
];
