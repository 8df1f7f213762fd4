/** Signing in, accounts, organisations. */
export const access = {
  signOut: 'Abmelden',
  taken: 'Für diese Adresse gibt es schon ein Konto. Bitte melden Sie sich damit an.',
  kinds: { company: 'Unternehmen', agency: 'Agentur' },
  signIn: {
    title: 'Anmelden',
    intro: '',
    button: 'Anmelden',
    forgotten: 'Passwort vergessen?',
    wrong: 'Adresse oder Passwort stimmt nicht. Bitte prüfen Sie beides.',
    wait_one: 'Zu viele Versuche. Bitte in einer Minute noch einmal versuchen, oder das Passwort neu setzen.',
    wait_other: 'Zu viele Versuche. Bitte in {count} Minuten noch einmal versuchen, oder das Passwort neu setzen.',
  },
  setup: {
    title: 'Willkommen bei Krisenfest',
    intro: 'Legen Sie Ihr Unternehmen und das erste Konto an. Weitere Personen laden Sie danach ein.',
    button: 'Anlegen und beginnen',
  },
  register: {
    title: 'Unternehmen oder Agentur anmelden',
    intro: 'Legen Sie Ihre Organisation und das erste Konto an. Weitere Personen laden Sie danach ein.',
    button: 'Anlegen und beginnen',
  },
  invalid: {
    kind: 'Bitte Unternehmen oder Agentur wählen.',
    organisation: 'Bitte den Namen eingeben (höchstens 200 Zeichen).',
    name: 'Bitte Ihren Namen eingeben (höchstens 200 Zeichen).',
    email: 'Bitte eine vollständige E-Mail-Adresse eingeben. Beispiel: ana@beispiel.at',
    password: 'Bitte ein Passwort eingeben.',
  },
  password: {
    short: 'Bitte mindestens {shortest} Zeichen. Gut merken lassen sich vier zufällige Wörter.',
    long: 'Bitte höchstens {longest} Zeichen.',
    common: 'Dieses Passwort steht in Listen, die Angreifer zuerst versuchen. Bitte ein anderes wählen.',
    own: 'Das Passwort besteht fast nur aus Ihrem Namen oder dem des Unternehmens. Bitte ein anderes wählen.',
  },
};
