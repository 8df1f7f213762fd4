import { type ChannelType } from '../plan/plan.js';
import { type FunctionId, type Text } from './catalogue.js';
import { type DutyTopic } from './starter-duties.js';

export type StarterKind = 'small-company' | 'manufacturer' | 'hospital' | 'bank' | 'public-body';

export interface Starter {
  kind: StarterKind;
  name: Text;
  /** one line: for whom it is */
  line: Text;
  functions: FunctionId[];
  /** what a function is called here, where it is not the catalogue's name */
  names: Partial<Record<FunctionId, Text>>;
  channels: ChannelType[];
  scenarios: string[];
  stakeholders: string[];
  duties: DutyTopic[];
  /** activities of the catalogue that this kind of company does without */
  without: string[];
}

const everybody = ['staff', 'newsrooms', 'influential-accounts', 'data-protection-authority', 'emergency-services'];
const larger: FunctionId[] = [
  'management',
  'crisis-team-lead',
  'communications',
  'spokesperson',
  'social-media',
  'internal-communication',
  'legal',
  'it-security',
  'human-resources',
  'customer-service',
  'quality',
];

/** The plans that a company can start from. */
export const starters: Starter[] = [
  {
    kind: 'small-company',
    name: { de: 'Kleines Unternehmen', en: 'Small company' },
    line: {
      de: 'Bis etwa 50 Personen: sieben Funktionen, die sich auch wenige Menschen teilen können.',
      en: 'Up to about 50 people: seven functions that a few people can share.',
    },
    functions: [
      'management',
      'crisis-team-lead',
      'communications',
      'social-media',
      'customer-service',
      'human-resources',
      'it-security',
    ],
    names: {
      communications: { de: 'Kommunikation und Medien', en: 'Communications and media' },
      'it-security': { de: 'IT und Datenschutz', en: 'IT and data protection' },
      'human-resources': { de: 'Personal und interne Information', en: 'People and internal information' },
    },
    channels: ['facebook', 'instagram', 'reviews', 'website', 'press', 'email', 'intranet'],
    scenarios: [
      'online-firestorm',
      'account-hacked',
      'data-breach',
      'ransomware-outage',
      'work-accident',
      'fire-explosion',
      'discrimination-harassment',
      'investigative-report',
      'disinformation-deepfake',
      'agency-error',
    ],
    stakeholders: [...everybody, 'relatives', 'customers', 'suppliers', 'agencies', 'neighbours'],
    duties: ['personal-data', 'work-accident'],
    without: [
      'risk-register',
      'legal-check',
      'dark-site-and-hotline',
      'activate-team',
      'officials-and-neighbours',
      'owners-and-investors',
      'evaluation-report',
      'follow-measures',
    ],
  },
  {
    kind: 'manufacturer',
    name: { de: 'Produktionsbetrieb', en: 'Manufacturer' },
    line: {
      de: 'Werke, Ware und Handel: Rückruf, Unfall, Brand und Lieferkette stehen im Mittelpunkt.',
      en: 'Sites, goods and retailers: recall, accident, fire and supply chain come first.',
    },
    functions: [...larger, 'site-management'],
    names: { quality: { de: 'Qualität und Produktsicherheit', en: 'Quality and product safety' } },
    channels: ['facebook', 'instagram', 'linkedin', 'website', 'press', 'hotline', 'email', 'intranet'],
    scenarios: [
      'product-recall',
      'work-accident',
      'fatality',
      'fire-explosion',
      'environmental-release',
      'ransomware-outage',
      'data-breach',
      'online-firestorm',
      'account-hacked',
      'supplier-scandal',
      'layoffs-leaked',
      'agency-error',
    ],
    stakeholders: [
      ...everybody,
      'staff-representatives',
      'relatives',
      'customers',
      'major-customers',
      'suppliers',
      'supervisory-authority',
      'labour-authority',
      'neighbours',
      'owners',
    ],
    duties: ['personal-data', 'cyber', 'product', 'work-accident'],
    without: ['owners-and-investors'],
  },
  {
    kind: 'hospital',
    name: { de: 'Krankenhaus', en: 'Hospital' },
    line: {
      de: 'Rund um die Uhr offen: Patient:innen, Angehörige, Datenschutz und Ausfall der Technik.',
      en: 'Open day and night: patients, relatives, data protection and technical outages.',
    },
    functions: [...larger, 'data-protection'],
    names: {
      management: { de: 'Klinikleitung', en: 'Hospital management' },
      'customer-service': { de: 'Patientenanliegen und Auskunft', en: 'Patient services and information' },
      quality: { de: 'Medizin, Pflege und Qualität', en: 'Medicine, nursing and quality' },
    },
    channels: ['facebook', 'instagram', 'website', 'press', 'hotline', 'email', 'intranet'],
    scenarios: [
      'ransomware-outage',
      'data-breach',
      'fatality',
      'fire-explosion',
      'threat-violence',
      'executive-misconduct',
      'discrimination-harassment',
      'investigative-report',
      'online-firestorm',
      'account-hacked',
      'disinformation-deepfake',
    ],
    stakeholders: [
      ...everybody,
      'staff-representatives',
      'relatives',
      'patients',
      'vulnerable-people',
      'referring-partners',
      'supervisory-authority',
      'cyber-authority',
      'supervisory-board',
    ],
    duties: ['personal-data', 'cyber', 'critical', 'work-accident'],
    without: ['owners-and-investors', 'officials-and-neighbours'],
  },
  {
    kind: 'bank',
    name: { de: 'Bank', en: 'Bank' },
    line: {
      de: 'Geld und Vertrauen: Ausfall, Betrug, Gerüchte, Aufsicht und kurze Meldefristen.',
      en: 'Money and trust: outage, fraud, rumours, supervision and short legal clocks.',
    },
    functions: [...larger, 'data-protection', 'investor-relations'],
    names: { quality: { de: 'Risiko und Bankbetrieb', en: 'Risk and banking operations' } },
    channels: ['x', 'facebook', 'linkedin', 'website', 'status_page', 'press', 'hotline', 'email', 'intranet'],
    scenarios: [
      'ransomware-outage',
      'data-breach',
      'account-hacked',
      'disinformation-deepfake',
      'raid-investigation',
      'executive-misconduct',
      'investigative-report',
      'online-firestorm',
      'layoffs-leaked',
      'threat-violence',
      'agency-error',
    ],
    stakeholders: [
      ...everybody,
      'staff-representatives',
      'account-holders',
      'vulnerable-people',
      'payment-partners',
      'supervisory-authority',
      'cyber-authority',
      'owners',
      'supervisory-board',
      'consumer-groups',
    ],
    duties: ['personal-data', 'finance', 'capital-market'],
    without: ['officials-and-neighbours'],
  },
  {
    kind: 'public-body',
    name: { de: 'Öffentliche Stelle', en: 'Public body' },
    line: {
      de: 'Gemeinde, Amt, Versorger: alle erreichen, in einfacher Sprache, auch wenn das Netz ausfällt.',
      en: 'Municipality, office, utility: reach everyone, in plain language, even when the network is down.',
    },
    functions: [...larger, 'data-protection', 'public-affairs'],
    names: {
      management: { de: 'Behördenleitung', en: 'Head of the authority' },
      'customer-service': { de: 'Bürgerservice', en: 'Citizens’ service' },
      quality: { de: 'Fachabteilungen', en: 'Specialist departments' },
      'public-affairs': { de: 'Büro der Leitung und Gremien', en: 'Office of the head and committees' },
    },
    channels: ['facebook', 'x', 'website', 'press', 'hotline', 'email', 'intranet'],
    scenarios: [
      'ransomware-outage',
      'data-breach',
      'account-hacked',
      'disinformation-deepfake',
      'threat-violence',
      'environmental-release',
      'fire-explosion',
      'executive-misconduct',
      'discrimination-harassment',
      'investigative-report',
      'online-firestorm',
    ],
    stakeholders: [
      ...everybody,
      'staff-representatives',
      'citizens',
      'vulnerable-people',
      'politics',
      'neighbours',
      'cyber-authority',
      'suppliers',
      'consumer-groups',
    ],
    duties: ['personal-data', 'cyber', 'work-accident'],
    without: ['owners-and-investors'],
  },
];
