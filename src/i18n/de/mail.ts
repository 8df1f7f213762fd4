import { reviewMails } from './reviews.js';

/** Mails, in plain text. */
export const mail = {
  greeting: 'Guten Tag,',
  ...reviewMails,
  invitation: {
    subject: 'Einladung: in Krisenfest für {organisation} mitarbeiten',
    text: '{inviter} lädt Sie ein, in Krisenfest für „{organisation}“ mitzuarbeiten. Ihre Rolle: {role}.',
    nobody: 'Die Verwaltung',
    link: 'Mit diesem Link nehmen Sie an. Er gilt sieben Tage lang und nur einmal:',
    unexpected: 'Haben Sie diese Einladung nicht erwartet, ist nichts zu tun: Ohne den Link geschieht nichts.',
  },
  password: {
    subject: 'Neues Passwort für Krisenfest',
    text: 'für das Konto von {name} bei Krisenfest wurde ein neues Passwort verlangt.',
    link: 'Mit diesem Link legen Sie es fest. Er gilt eine Stunde lang und nur einmal:',
    unexpected: 'Haben Sie das nicht verlangt, ist nichts zu tun: Das Passwort bleibt, wie es ist.',
  },
  contact: {
    subject: 'Sind Sie noch so erreichbar? {organisation}',
    text: 'Sie stehen im Krisenkommunikationsplan von „{organisation}“. Im Ernstfall müssen Sie erreichbar sein: Bitte sehen Sie nach, ob Ihre Telefonnummern, Zeiten und Stellvertretungen noch stimmen.',
    link: 'Das dauert eine halbe Minute und braucht kein Konto. Der Link gilt 14 Tage und für eine einzige Antwort:',
    whose: 'Er ist nur für Sie bestimmt: Wer ihn hat, sieht Ihre Daten.',
    asked: 'Gefragt werden Sie von {inviter}.',
  },
  reminder: {
    subject_one: '{organisation}: In Krisenfest wartet etwas auf Sie',
    subject_other: '{organisation}: In Krisenfest warten {count} Dinge auf Sie',
    text: 'das wartet in der Krisenkommunikation von „{organisation}“ auf Sie:',
    often:
      'Sie bekommen höchstens eine solche Mail am Tag, und nach einer Woche wieder, wenn sich nichts geändert hat.',
    off: 'Möchten Sie keine mehr? Hier schalten Sie sie aus:',
  },
  account: {
    text: 'an den Zugängen zum Konto von {name} bei Krisenfest hat sich etwas geändert:',
    ways: 'Geöffnet wird es jetzt durch: {ways}.',
    password: 'Passwort',
    app: 'Authenticator-App',
    passkeys_one: 'ein Passkey',
    passkeys_other: '{count} Passkeys',
    unexpected:
      'Waren Sie das selbst, ist nichts zu tun. Wenn nicht: Verlangen Sie auf der Seite zum Anmelden ein neues Passwort, entfernen Sie dann unter „Mein Konto“, was Sie nicht kennen, beenden Sie alle anderen Sitzungen und sagen Sie es denen, die Ihre Organisation verwalten.',
  },
};
