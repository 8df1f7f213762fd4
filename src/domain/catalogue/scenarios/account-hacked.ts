import { type CatalogueScenario } from '../catalogue.js';
import {
  answer,
  at,
  inDialogue,
  internal,
  longFirstReaction,
  shortFirstReaction,
  statement,
  toCustomers,
} from './parts.js';

export const accountHacked: CatalogueScenario = {
  id: 'account-hacked',
  name: { de: 'Gehacktes Konto in sozialen Medien', en: 'Social media account hacked' },
  severity: 'crisis',
  description: {
    de: 'Unbefugte veröffentlichen in unserem Namen, schreiben Menschen privat an oder sperren uns aus. Beurteilt werden wir danach, wie schnell wir warnen und ob wir denen helfen, die unter unserem Logo getäuscht wurden. Die Konten gehören uns, daher handeln wir selbst.',
    en: 'Intruders publish in our name, send private messages or lock us out. People will judge us by how fast we warn them and whether we help those who were deceived under our logo. The accounts are ours, so we act ourselves.',
  },
  signals: {
    de: [
      'Beiträge oder Nachrichten, die niemand bei uns verfasst hat.',
      'Meldung der Plattform über eine Anmeldung aus einem fremden Land.',
      'Geänderte Mailadresse, Telefonnummer oder Zwei-Faktor-Anmeldung.',
      'Plötzlich Werbung für Gewinnspiele, Geldanlagen oder Kryptowährungen.',
      'Menschen fragen, ob eine private Nachricht wirklich von uns stammt.',
    ],
    en: [
      'Posts or messages that nobody here has written.',
      'A notice from the platform about a sign-in from another country.',
      'A changed email address, phone number or second factor.',
      'Sudden advertising for prize draws, investments or cryptocurrencies.',
      'People ask whether a private message really came from us.',
    ],
  },
  doNot: {
    de: [
      'Fremde Beiträge nicht entfernen, bevor Bildschirmfotos mit Uhrzeit gesichert sind.',
      'Zugangsdaten nicht per Mail oder Messenger weitergeben, auch nicht in der Eile.',
      'Nicht über Täter:innen oder Beweggründe spekulieren.',
      'Nicht witzeln: Vielleicht hat gerade jemand Geld verloren.',
      'Nicht auf Forderungen antworten, ohne Recht und Polizei zu befragen.',
    ],
    en: [
      'Do not remove the intruders’ posts before screenshots with the time have been saved.',
      'Do not pass on credentials by email or messenger, not even in a hurry.',
      'Do not speculate about who did it or why.',
      'Do not joke about it: somebody may just have lost money.',
      'Do not answer demands without legal advice and the police.',
    ],
  },
  groups: ['customers', 'public', 'employees', 'media', 'authorities'],
  firstHour: [
    at(0, 'social-media', {
      de: 'Uhrzeit, betroffenes Konto und letzten echten Beitrag festhalten, fremde Beiträge und Nachrichten als Bildschirmfoto sichern.',
      en: 'Record the time, the account and the last genuine post; take screenshots of the intruders’ posts and messages.',
    }),
    at(3, 'it-security', {
      de: 'Zugang zurückholen: alle Sitzungen beenden, Kennwort und zweiten Faktor neu setzen, Wiederherstellungscodes aus dem Tresor holen.',
      en: 'Recover access: end all sessions, reset password and second factor, take the recovery codes from the safe.',
    }),
    at(6, 'crisis-team-lead', {
      de: 'Stufe bestätigen und Krisenstab alarmieren, telefonisch und nicht über das betroffene Konto.',
      en: 'Confirm the level and alert the crisis team by phone, not through the account concerned.',
    }),
    at(9, 'social-media', {
      de: 'Verbundene Programme und alle Zugänge Dritter entfernen, auch die der Agentur; Übernahme bei der Plattform melden.',
      en: 'Remove connected apps and every third-party access, the agency’s too; report the takeover to the platform.',
    }),
    at(12, 'community-management', {
      de: 'Erstreaktion auf allen Kanälen veröffentlichen, die wir noch haben.',
      en: 'Publish the first reaction on every channel that is still ours.',
    }),
    at(18, 'it-security', {
      de: 'Übrige Konten prüfen: gleiche Kennwörter, gleiche Mailadresse, gleicher Arbeitsplatz? Wo ja, sofort ändern.',
      en: 'Check the other accounts: same passwords, same email address, same workstation? Where yes, change at once.',
    }),
    at(22, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen auf allen Konten anhalten, hinterlegte Zahlungsmittel sperren lassen.',
      en: 'Stop scheduled posts and ads on all accounts and have stored means of payment blocked.',
    }),
    at(28, 'internal-communication', {
      de: 'Belegschaft informieren: nichts teilen, nichts kommentieren, verdächtige Nachrichten melden.',
      en: 'Inform staff: do not share, do not comment, report suspicious messages.',
    }),
    at(33, 'customer-service', {
      de: 'Hotline und Posteingänge mit Auskunft versorgen; getäuschte Menschen erfassen und ihnen die nächsten Schritte nennen.',
      en: 'Brief hotline and inboxes; list people who were deceived and tell them what to do next.',
    }),
    at(40, 'data-protection', {
      de: 'Prüfen, ob private Nachrichten eingesehen wurden; wenn ja, Meldefrist starten und Beginn protokollieren.',
      en: 'Check whether private messages were read; if so, start the notification clock and log when it began.',
    }),
    at(50, 'legal', {
      de: 'Anzeige bei der Polizei vorbereiten, Beweise geordnet übergeben.',
      en: 'Prepare a report to the police and hand over the evidence in order.',
    }),
    at(60, 'communications', {
      de: 'Lage besprechen. Ist das Konto wieder unser: fremde Beiträge entfernen, Klarstellung anheften, nächsten Zeitpunkt nennen.',
      en: 'Hold a briefing. If the account is ours again: remove the false posts, pin the clarification, give the next update time.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Achtung: Unser Konto auf [Plattform] ist in fremden Händen. Was dort seit [Uhrzeit] erscheint, ist nicht von uns. Bitte keine Links anklicken, keine Daten eingeben, nichts bezahlen. Neues um [Uhrzeit] auf [Website].',
      en: 'Warning: our [platform] account is in other hands. Nothing that has appeared there since [time] is from us. Please do not click links, enter data or pay anything. Next update at [time] on [website].',
    }),
    longFirstReaction({
      de: 'Unser Konto auf [Plattform] ist seit [Uhrzeit] nicht unter unserer Kontrolle. Beiträge und private Nachrichten seit diesem Zeitpunkt stammen nicht von uns, auch wenn unser Name darüber steht. Bitte öffnen Sie keine Links, geben Sie keine Daten ein und überweisen Sie nichts. Wenn Sie das schon getan haben: Lassen Sie Karte oder Zugang sperren und rufen Sie uns unter [Hotline] an, wir gehen die nächsten Schritte mit Ihnen durch. Wir arbeiten mit der Plattform daran, das Konto zurückzubekommen, und berichten hier um [Uhrzeit].',
      en: 'Our account on [platform] has not been under our control since [time]. Posts and private messages since then are not from us, even though they carry our name. Please do not open links, enter data or transfer money. If you already have: have your card or login blocked and call us on [hotline]; we will go through the next steps with you. We are working with the platform to get the account back and will report here at [time].',
    }),
    statement(toCustomers, {
      de: 'Heute von [Uhrzeit] bis [Uhrzeit] hatten Unbefugte Zugriff auf unser Konto auf [Plattform]. In dieser Zeit haben sie [Anzahl] Beiträge veröffentlicht und [Anzahl] private Nachrichten verschickt. Es tut uns leid für alle, die dem vertraut haben, weil unser Name darüber stand. Das Konto ist wieder unter unserer Kontrolle, die Beiträge sind entfernt und für die Anzeige gesichert. Alle, denen von dort geschrieben wurde, benachrichtigen wir einzeln. Noch nicht geklärt ist, wie der Zugang in fremde Hände kam und ob ältere Nachrichten gelesen wurden. Was wir dazu wissen, steht um [Uhrzeit] auf [Website].',
      en: 'Today from [time] to [time], intruders had access to our account on [platform]. In that time they published [number] posts and sent [number] private messages. We are sorry for everyone who trusted them because our name was on them. The account is under our control again; the posts have been removed and kept as evidence for the police. We are contacting each person who was written to. We have not yet established how access was gained and whether older messages were read. What we know about that will be on [website] at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, unser Konto auf [Plattform] wurde um [Uhrzeit] übernommen. Was dort steht, ist nicht von uns. Bitte nicht teilen und nicht kommentieren, auch nicht, um uns zu verteidigen: Jede Reaktion trägt es weiter. Wenn ihr von diesem Konto eine Nachricht bekommt, klickt auf nichts und schickt ein Bildschirmfoto an [Telefon]. Wer ein Firmenkonto betreut, ändert das Kennwort erst, wenn die IT sich meldet. Neues gibt es hier um [Uhrzeit].',
      en: 'Dear colleagues, our account on [platform] was taken over at [time]. What it says is not from us. Please do not share or comment, not even to defend us: every reaction carries it further. If you get a message from that account, click on nothing and send a screenshot to [phone]. If you look after a company account, change the password only when IT contacts you. More here at [time].',
    }),
    answer(
      inDialogue,
      {
        de: 'Ich habe über eure Seite etwas gewonnen und meine Kartennummer eingegeben. Was jetzt?',
        en: 'I won something on your page and entered my card number. What now?',
      },
      {
        de: 'Dieses Gewinnspiel ist nicht von uns. Bitte lassen Sie die Karte jetzt gleich bei Ihrer Bank sperren und erstatten Sie Anzeige. Heben Sie die Nachricht auf. Unter [Hotline] begleiten wir Sie dabei, und niemand wird Ihnen einen Vorwurf machen.',
        en: 'This prize draw is not ours. Please have your bank block the card right now and report it to the police. Keep the message. On [hotline] we will help you through it, and nobody will reproach you.',
      },
    ),
    answer(
      inDialogue,
      {
        de: 'Woran erkenne ich, dass diese Nachricht jetzt wirklich von euch ist?',
        en: 'How do I know that this message really is from you?',
      },
      {
        de: 'Eine gute Frage. Sie finden denselben Text auf [Website] und hören ihn unter [Hotline]. Nach Kennwörtern, Codes oder Zahlungen fragen wir in sozialen Medien nie.',
        en: 'A good question. You will find the same text on [website] and hear it on [hotline]. We never ask for passwords, codes or payments on social media.',
      },
    ),
  ],
};
