import { type CatalogueChannel } from './catalogue.js';
import { promising } from './response-times.js';

const fast = promising(
  [
    [60, null],
    [45, 240],
    [15, 60],
    [15, 60],
  ],
  [
    [240, 480],
    [240, 480],
    [180, 300],
  ],
);
const steady = promising(
  [
    [240, null],
    [120, 480],
    [30, 60],
    [30, 60],
  ],
  [
    [240, 720],
    [240, 480],
    [180, 300],
  ],
);

const publisher = { publisher: 'social-media', publishAnswerMinutes: 5, publishWorkMinutes: 3 } as const;
const quickPublisher = { publisher: 'social-media', publishAnswerMinutes: 2, publishWorkMinutes: 1 } as const;

/** Networks and places where other people write about us. */
export const socialChannels: CatalogueChannel[] = [
  {
    type: 'facebook',
    name: { de: 'Facebook-Seite', en: 'Facebook page' },
    audience: { de: 'Kund:innen, Nachbarschaft, Mitarbeitende', en: 'Customers, neighbours, staff' },
    monitors: ['social-media', 'community-management', 'monitoring'],
    checkEveryMinutes: 10,
    ...publisher,
    responseTimes: steady,
  },
  {
    type: 'instagram',
    name: { de: 'Instagram-Profil', en: 'Instagram profile' },
    audience: { de: 'Jüngere Kund:innen, Bewerber:innen', en: 'Younger customers, applicants' },
    monitors: ['social-media', 'community-management', 'monitoring'],
    checkEveryMinutes: 10,
    ...publisher,
    responseTimes: steady,
  },
  {
    type: 'x',
    name: { de: 'Konto auf X', en: 'Account on X' },
    audience: { de: 'Redaktionen, Politik, Branche', en: 'Newsrooms, politics, industry' },
    monitors: ['social-media', 'monitoring'],
    checkEveryMinutes: 5,
    ...quickPublisher,
    responseTimes: fast,
  },
  {
    type: 'threads',
    name: { de: 'Profil auf Threads', en: 'Profile on Threads' },
    audience: { de: 'Kund:innen, Redaktionen, Branche', en: 'Customers, newsrooms, industry' },
    monitors: ['social-media', 'monitoring'],
    checkEveryMinutes: 5,
    ...quickPublisher,
    responseTimes: fast,
  },
  {
    type: 'linkedin',
    name: { de: 'LinkedIn-Seite', en: 'LinkedIn page' },
    audience: {
      de: 'Mitarbeitende, Geschäftspartner:innen, Bewerber:innen',
      en: 'Staff, business partners, applicants',
    },
    monitors: ['social-media', 'community-management', 'monitoring'],
    checkEveryMinutes: 10,
    ...publisher,
    responseTimes: steady,
  },
  {
    type: 'tiktok',
    name: { de: 'TikTok-Konto', en: 'TikTok account' },
    audience: { de: 'Jugendliche und junge Erwachsene', en: 'Teenagers and young adults' },
    monitors: ['social-media', 'community-management', 'monitoring'],
    checkEveryMinutes: 10,
    ...publisher,
    responseTimes: steady,
  },
  {
    type: 'youtube',
    name: { de: 'YouTube-Kanal', en: 'YouTube channel' },
    audience: { de: 'Kund:innen, Öffentlichkeit, Redaktionen', en: 'Customers, the public, newsrooms' },
    monitors: ['social-media', 'community-management', 'monitoring'],
    checkEveryMinutes: 10,
    ...publisher,
    responseTimes: steady,
  },
  {
    type: 'messenger',
    name: { de: 'Messenger und Chat', en: 'Messenger and chat' },
    audience: { de: 'Kund:innen mit einer persönlichen Frage', en: 'Customers with a personal question' },
    monitors: ['community-management', 'customer-service', 'social-media'],
    checkEveryMinutes: 5,
    publisher: 'community-management',
    publishAnswerMinutes: 2,
    publishWorkMinutes: 1,
    responseTimes: fast,
  },
  {
    type: 'forum',
    name: { de: 'Forum', en: 'Forum' },
    audience: { de: 'Stammkund:innen, Fachleute, Betroffene', en: 'Regular customers, experts, people affected' },
    monitors: ['community-management', 'customer-service'],
    checkEveryMinutes: 30,
    publisher: 'community-management',
    publishAnswerMinutes: 10,
    publishWorkMinutes: 5,
    responseTimes: promising(
      [
        [480, null],
        [240, null],
        [60, 240],
        [60, 240],
      ],
      [
        [480, 1440],
        [480, 1440],
        [360, 720],
      ],
    ),
  },
  {
    type: 'reviews',
    name: { de: 'Bewertungsportale', en: 'Review sites' },
    audience: { de: 'Menschen vor einer Entscheidung', en: 'People about to decide' },
    monitors: ['customer-service', 'community-management'],
    checkEveryMinutes: 120,
    publisher: 'customer-service',
    publishAnswerMinutes: 10,
    publishWorkMinutes: 10,
    responseTimes: promising(
      [
        [1440, null],
        [720, null],
        [240, 960],
        [240, 960],
      ],
      [
        [1440, null],
        [1440, null],
        [1440, 2880],
      ],
    ),
  },
];
