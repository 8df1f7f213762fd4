import { type CatalogueActivity } from './catalogue.js';

/** What is done when it is over. */
export const activitiesAfter: CatalogueActivity[] = [
  {
    id: 'all-clear',
    phase: 'after',
    name: { de: 'Entwarnung geben', en: 'Give the all-clear' },
    note: {
      de: 'Auf jedem Kanal, auf dem gewarnt wurde, und zuerst bei den Betroffenen. Offene Punkte mit Termin nennen.',
      en: 'On every channel that carried the warning, and first to those affected. Name what is still open, with a date.',
    },
    voice: true,
    owners: {
      communications: 'A',
      spokesperson: 'R',
      quality: 'C',
      'internal-communication': 'I',
      'customer-service': 'I',
    },
    supportRoles: { 'agency-moderation': 'I' },
  },
  {
    id: 'thanks',
    phase: 'after',
    name: { de: 'Danken', en: 'Say thank you' },
    note: {
      de: 'Zuerst innen und persönlich: Schichten, Hotline, Technik. Dann Einsatzkräfte, Partner:innen und alle, die geduldig waren.',
      en: 'First inside and in person: shifts, hotline, technicians. Then emergency services, partners and everyone who was patient.',
    },
    voice: true,
    owners: {
      management: 'A',
      'internal-communication': 'R',
      communications: 'C',
      'site-management': 'I',
    },
    supportRoles: {},
  },
  {
    id: 'aftercare',
    phase: 'after',
    name: { de: 'Für Betroffene und Team sorgen', en: 'Care for those affected and the team' },
    note: {
      de: 'Zusagen einhalten, Ansprechperson bleibt. Ruhezeit und Gespräch auch für jene, die Stunden am Telefon waren.',
      en: 'Keep promises; the contact person stays. Rest and a talk also for those who spent hours on the phone.',
    },
    voice: false,
    owners: {
      'human-resources': 'A',
      'site-management': 'R',
      legal: 'C',
      'internal-communication': 'I',
    },
    supportRoles: {},
  },
  {
    id: 'review',
    phase: 'after',
    name: { de: 'Nachbereitung halten', en: 'Hold the review' },
    note: {
      de: 'Binnen zehn Werktagen, ohne Schuldzuweisung: Zeitachse, Entscheidungen, gehaltene und verfehlte Reaktionszeiten, Rolle der Agentur.',
      en: 'Within ten working days, without blame: timeline, decisions, response times kept and missed, the part of the agency.',
    },
    voice: false,
    owners: {
      'crisis-team-lead': 'A',
      'log-keeping': 'R',
      communications: 'C',
      quality: 'C',
      'it-security': 'C',
      management: 'I',
    },
    supportRoles: { 'agency-monitoring': 'I' },
  },
  {
    id: 'evaluation-report',
    phase: 'after',
    name: { de: 'Auswertung schreiben', en: 'Write the evaluation' },
    note: {
      de: 'Zwei Seiten: Was stand wo, wie schnell waren wir, was hat geholfen, was nicht. Zahlen aus dem Protokoll, nicht aus dem Gedächtnis.',
      en: 'Two pages: what appeared where, how fast were we, what helped and what did not. Numbers from the log, not from memory.',
    },
    voice: false,
    owners: { communications: 'A', monitoring: 'R', legal: 'C', 'public-affairs': 'I', management: 'I' },
    supportRoles: { 'agency-monitoring': 'S' },
  },
  {
    id: 'plan-update',
    phase: 'after',
    name: { de: 'Plan und Texte nachziehen', en: 'Update plan and texts' },
    note: {
      de: 'Binnen vier Wochen: Stufen, Ketten, Reaktionszeiten, Textbausteine. Danach neue Fassung freigeben und verteilen.',
      en: 'Within four weeks: levels, chains, response times, statements. Then approve and hand out the new version.',
    },
    voice: false,
    owners: {
      'crisis-team-lead': 'A',
      communications: 'R',
      'log-keeping': 'C',
      'internal-communication': 'I',
    },
    supportRoles: { 'agency-sparring': 'C' },
  },
  {
    id: 'follow-measures',
    phase: 'after',
    name: { de: 'Zugesagte Maßnahmen verfolgen', en: 'Follow up promised measures' },
    note: {
      de: 'Jede Maßnahme hat einen Namen und einen Termin. Nach drei Monaten öffentlich sagen, was erledigt ist.',
      en: 'Each measure has a name and a date. After three months, say in public what has been done.',
    },
    voice: false,
    owners: {
      management: 'A',
      quality: 'R',
      'crisis-team-lead': 'C',
      'internal-communication': 'I',
    },
    supportRoles: {},
  },
  {
    id: 'reputation-follow-up',
    phase: 'after',
    name: { de: 'Vertrauen prüfen und zurückgewinnen', en: 'Check trust and win it back' },
    note: {
      de: 'Nach drei und nach zwölf Monaten nachfragen und messen. Kritiker:innen einladen, bevor wir werben.',
      en: 'Ask and measure after three and after twelve months. Invite critics before we advertise.',
    },
    voice: false,
    owners: {
      communications: 'A',
      'public-affairs': 'R',
      monitoring: 'C',
      'customer-service': 'C',
      management: 'I',
    },
    supportRoles: { 'agency-recommendations': 'C' },
  },
  {
    id: 'capacity-building',
    phase: 'after',
    name: { de: 'Leistungen der Agentur ins Haus holen', en: 'Bring agency work into the company' },
    note: {
      de: 'Stand der Übergaben halbjährlich berichten. Ziel: handlungsfähig bleiben, wenn die Agentur ausfällt.',
      en: 'Report on the handovers every six months. The aim: able to act when the agency is not there.',
    },
    voice: false,
    owners: { communications: 'A', 'social-media': 'R', 'human-resources': 'C', management: 'I' },
    supportRoles: { 'agency-onboarding': 'S', 'agency-monitoring': 'I' },
  },
];
