import { askedLinks } from './reviews.js';

/** Pages behind links in mails: invitations and new passwords. */
export const links = {
  ...askedLinks,
  invited: {
    title: 'Einladung zu {organisation}',
    intro:
      '{inviter} lädt {email} ein, in Krisenfest für „{organisation}“ mitzuarbeiten. Rolle: {role}. Legen Sie dafür Ihr Konto an.',
    button: 'Konto anlegen und beitreten',
  },
  invitedKnown: {
    title: 'Einladung zu {organisation}',
    intro:
      '{inviter} lädt {email} ein, in Krisenfest für „{organisation}“ mitzuarbeiten. Rolle: {role}. Für diese Adresse gibt es schon ein Konto: Melden Sie sich damit an, um anzunehmen.',
    button: 'Anmelden',
  },
  invitedHere: {
    title: 'Einladung zu {organisation}',
    intro:
      '{inviter} lädt Sie ein, in Krisenfest für „{organisation}“ mitzuarbeiten. Rolle: {role}. Angemeldet sind Sie als {email}.',
    button: 'Einladung annehmen',
  },
  invitedOther: {
    title: 'Einladung zu {organisation}',
    intro:
      'Diese Einladung gilt {email}; angemeldet sind Sie als {own}. Melden Sie sich ab und öffnen Sie dann den Link aus der Einladung noch einmal.',
    button: 'Abmelden',
  },
  invitedBound: {
    title: 'Einladung zu {organisation}',
    intro:
      'Sie sind mit dem Firmenkonto Ihrer Organisation angemeldet und arbeiten damit nur für diese. Melden Sie sich ab, öffnen Sie dann den Link aus der Einladung noch einmal und melden Sie sich mit Ihrem eigenen Passwort oder Passkey an.',
    button: 'Abmelden',
  },
  invitationEnd: {
    used: {
      title: 'Diese Einladung wurde schon angenommen',
      text: 'Ein Link gilt nur einmal. Wer sie angenommen hat, meldet sich mit seiner Adresse an.',
    },
    expired: {
      title: 'Diese Einladung ist abgelaufen',
      text: 'Einladungen gelten sieben Tage. Bitten Sie, wer Sie eingeladen hat, sie noch einmal zu senden.',
    },
    unknown: {
      title: 'Diese Einladung gibt es nicht',
      text: 'Vielleicht wurde sie zurückgezogen oder noch einmal gesendet: Dann gilt nur der neueste Link. Oder die Adresse ist nicht vollständig.',
    },
  },
  forgotten: {
    title: 'Neues Passwort',
    intro: 'Sie bekommen einen Link, mit dem Sie ein neues Passwort festlegen.',
    button: 'Link senden',
    wait_one: 'Zu viele Versuche. Bitte in einer Minute noch einmal versuchen.',
    wait_other: 'Zu viele Versuche. Bitte in {count} Minuten noch einmal versuchen.',
    sent: {
      title: 'Bitte sehen Sie in Ihre Post',
      text: 'Gibt es ein Konto mit dieser Adresse, ist ein Link dorthin unterwegs. Er gilt eine Stunde. Kommt nichts an, sehen Sie bitte auch im Ordner für unerwünschte Nachrichten nach.',
      handed:
        'Dieser Dienst sendet keine E-Mails. Gibt es ein Konto mit dieser Adresse, liegt jetzt ein Link im Postausgang Ihrer Organisation: Bitte lassen Sie ihn sich von jemandem mit der Rolle Verwaltung geben. Er gilt eine Stunde.',
    },
  },
  newPassword: {
    title: 'Neues Passwort festlegen',
    intro: 'Für {email}. Danach sind Sie hier angemeldet und überall sonst abgemeldet.',
    button: 'Passwort festlegen',
  },
  passwordEnd: {
    used: {
      title: 'Dieser Link wurde schon verwendet',
      text: 'Ein Link gilt nur einmal. Melden Sie sich mit dem neuen Passwort an, oder fordern Sie einen neuen Link an.',
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Er gilt eine Stunde. Bitte fordern Sie einen neuen an.',
    },
    unknown: {
      title: 'Diesen Link gibt es nicht',
      text: 'Vielleicht gibt es schon einen neueren, oder die Adresse ist nicht vollständig. Bitte fordern Sie einen neuen an.',
    },
    again: 'Neuen Link anfordern',
  },
  erase: {
    title: 'Mein Konto löschen',
    intro:
      'Ihr Konto mit Adresse, Namen, Passwort, Anmeldungen und Zugehörigkeiten wird gelöscht, und Ihr Name verschwindet aus dem Protokoll Ihrer Organisationen. Das lässt sich nicht rückgängig machen. Pläne bleiben, wie sie sind.',
    button: 'Endgültig löschen',
    last: 'Bei „{organisation}“ sind Sie die einzige Person mit der Rolle „{role}“. Geben Sie diese Rolle zuerst jemand anderem.',
    done: { title: 'Ihr Konto ist gelöscht', text: 'Auf Wiedersehen.' },
  },
};
