import { type CatalogueChannel } from './catalogue.js';
import { promising } from './response-times.js';

const site = promising(
  [
    [1440, null],
    [120, 360],
    [60, 120],
    [60, 120],
  ],
  [
    [240, 720],
    [240, 480],
    [180, 300],
  ],
);

/** Channels that we run ourselves, and the ones on which people call or write to us. */
export const ownMediaChannels: CatalogueChannel[] = [
  {
    type: 'website',
    name: { de: 'Website mit Hinweisbanner', en: 'Website with banner' },
    audience: { de: 'Alle, die nach uns suchen', en: 'Everyone who looks us up' },
    monitors: ['communications', 'monitoring'],
    checkEveryMinutes: 15,
    publisher: 'communications',
    publishAnswerMinutes: 5,
    publishWorkMinutes: 10,
    responseTimes: site,
  },
  {
    type: 'dark_site',
    name: { de: 'Krisenseite (Dark Site)', en: 'Crisis site (dark site)' },
    audience: { de: 'Betroffene, Redaktionen, Öffentlichkeit', en: 'People affected, newsrooms, the public' },
    monitors: ['communications', 'it-security'],
    checkEveryMinutes: 15,
    publisher: 'communications',
    publishAnswerMinutes: 5,
    publishWorkMinutes: 15,
    responseTimes: site,
  },
  {
    type: 'status_page',
    name: { de: 'Statusseite', en: 'Status page' },
    audience: { de: 'Menschen, deren Dienst gerade ausfällt', en: 'People whose service is down' },
    monitors: ['it-security', 'customer-service'],
    checkEveryMinutes: 2,
    publisher: 'it-security',
    publishAnswerMinutes: 3,
    publishWorkMinutes: 2,
    responseTimes: promising(
      [
        [60, null],
        [45, 120],
        [15, 60],
        [15, 60],
      ],
      [
        [240, 480],
        [240, 480],
        [180, 300],
      ],
    ),
  },
  {
    type: 'press',
    name: { de: 'Presse: Telefon und Verteiler', en: 'Press: phone and mailing list' },
    audience: { de: 'Redaktionen und Nachrichtenagenturen', en: 'Newsrooms and news agencies' },
    monitors: ['spokesperson', 'communications'],
    checkEveryMinutes: 5,
    publisher: 'spokesperson',
    publishAnswerMinutes: 5,
    publishWorkMinutes: 5,
    responseTimes: promising(
      [
        [120, null],
        [60, 240],
        [30, 60],
        [30, 60],
      ],
      [
        [240, 720],
        [240, 480],
        [180, 300],
      ],
    ),
  },
  {
    type: 'hotline',
    name: { de: 'Hotline mit Bandansage', en: 'Hotline with recorded message' },
    audience: { de: 'Kund:innen, Betroffene, Angehörige', en: 'Customers, people affected, relatives' },
    monitors: ['customer-service', 'communications'],
    checkEveryMinutes: 15,
    publisher: 'customer-service',
    publishAnswerMinutes: 5,
    publishWorkMinutes: 15,
    responseTimes: promising(
      [
        [480, null],
        [120, 480],
        [60, 180],
        [60, 120],
      ],
      [
        [240, 720],
        [240, 720],
        [180, 360],
      ],
    ),
  },
  {
    type: 'email',
    name: { de: 'E-Mail an den Kundenservice', en: 'Email to customer service' },
    audience: { de: 'Kund:innen und Partner:innen', en: 'Customers and partners' },
    monitors: ['customer-service'],
    checkEveryMinutes: 60,
    publisher: 'customer-service',
    publishAnswerMinutes: 10,
    publishWorkMinutes: 10,
    responseTimes: promising(
      [
        [1440, null],
        [480, null],
        [240, 960],
        [240, 720],
      ],
      [
        [480, null],
        [480, 1440],
        [360, 960],
      ],
    ),
  },
  {
    type: 'newsletter',
    name: { de: 'Newsletter', en: 'Newsletter' },
    audience: { de: 'Abonnent:innen, Stammkund:innen', en: 'Subscribers, regular customers' },
    monitors: ['customer-service', 'communications'],
    checkEveryMinutes: 60,
    publisher: 'communications',
    publishAnswerMinutes: 10,
    publishWorkMinutes: 20,
    responseTimes: promising(
      [
        [2880, null],
        [1440, null],
        [240, 720],
        [120, 720],
      ],
      [
        [1440, null],
        [480, 1440],
        [360, 960],
      ],
    ),
  },
  {
    type: 'intranet',
    name: { de: 'Intranet oder Team-Chat', en: 'Intranet or team chat' },
    audience: { de: 'Alle Mitarbeitenden', en: 'All staff' },
    monitors: ['internal-communication', 'communications'],
    checkEveryMinutes: 5,
    publisher: 'internal-communication',
    publishAnswerMinutes: 5,
    publishWorkMinutes: 5,
    responseTimes: promising(
      [
        [480, null],
        [60, 360],
        [30, 90],
        [30, 60],
      ],
      [
        [240, 720],
        [240, 480],
        [180, 300],
      ],
    ),
  },
  {
    type: 'other',
    name: { de: 'Anderer Kanal', en: 'Other channel' },
    audience: {
      de: 'Aushang, Durchsage, Brief, Bildschirme vor Ort',
      en: 'Notices, announcements, letters, screens on site',
    },
    monitors: ['communications', 'site-management'],
    checkEveryMinutes: 60,
    publisher: 'communications',
    publishAnswerMinutes: 10,
    publishWorkMinutes: 10,
    responseTimes: promising(
      [
        [1440, null],
        [480, null],
        [120, 360],
        [120, 360],
      ],
      [
        [480, 1440],
        [480, 1440],
        [360, 960],
      ],
    ),
  },
];
