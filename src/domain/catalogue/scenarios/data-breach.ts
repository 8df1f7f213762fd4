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
  toMedia,
} from './parts.js';

export const dataBreach: CatalogueScenario = {
  id: 'data-breach',
  name: { de: 'Datenpanne', en: 'Data breach' },
  severity: 'crisis',
  description: {
    de: 'Persönliche Daten von Kund:innen, Beschäftigten oder Partner:innen wurden gestohlen, veröffentlicht, verloren oder an Falsche verschickt. Beurteilt werden wir danach, ob Betroffene es von uns erfahren, bevor sie es lesen, und ob sie danach wissen, was sie tun können.',
    en: 'Personal data of customers, staff or partners has been stolen, published, lost or sent to the wrong people. We will be judged by whether those affected hear it from us before they read it, and whether they then know what they can do.',
  },
  signals: {
    de: [
      'Jemand behauptet, unsere Daten zu haben, mit oder ohne Geldforderung.',
      'Ungewöhnliche Abfragen, große Exporte oder Anmeldungen zu unüblichen Zeiten.',
      'Mehrere Menschen erhalten Schreiben, die für andere bestimmt sind.',
      'Ein Sicherheitsforscher, eine Sicherheitsforscherin oder eine Redaktion bittet um Bestätigung.',
      'Ein Gerät, ein Datenträger oder ein Ordner ist verschwunden.',
      'Ein Dienstleister meldet einen Vorfall in seinen Systemen.',
    ],
    en: [
      'Somebody claims to hold our data, with or without a demand for money.',
      'Unusual queries, large exports or sign-ins at odd hours.',
      'Several people receive letters that are meant for others.',
      'A security researcher or a newsroom asks us to confirm.',
      'A device, a storage medium or a folder has gone missing.',
      'A service provider reports an incident in its systems.',
    ],
  },
  doNot: {
    de: [
      'Nicht „Es sind keine Daten betroffen“ sagen, solange das nicht belegt ist.',
      'Keine Zahl der Betroffenen nennen, die nicht zweimal geprüft wurde.',
      'Betroffenen keine Links schicken; sie sollen unsere Adresse selbst eintippen.',
      'Nicht auf den Dienstleister oder auf einzelne Mitarbeitende zeigen.',
      'Keine technischen Einzelheiten nennen, die Nachahmung erleichtern.',
      'Spuren nicht durch eiliges Aufräumen vernichten.',
    ],
    en: [
      'Do not say “No data is affected” until that has been proved.',
      'Do not give a number of people that has not been checked twice.',
      'Do not send links to those affected; they should type our address themselves.',
      'Do not point at the service provider or at individual colleagues.',
      'Do not give technical details that make imitation easier.',
      'Do not destroy traces by tidying up in haste.',
    ],
  },
  groups: ['customers', 'employees', 'authorities', 'partners', 'media'],
  firstHour: [
    at(0, 'log-keeping', {
      de: 'Minute der Kenntnis festhalten: Ab ihr zählen die Fristen. Protokoll eröffnen, ersten Hinweis im Original sichern.',
      en: 'Record the minute of awareness: deadlines count from it. Open the log and save the first message in its original form.',
    }),
    at(5, 'it-security', {
      de: 'Bestätigen oder ausschließen: welches System, welche Daten, geht es noch weiter? Zugriff schließen, Spuren sichern.',
      en: 'Confirm or rule out: which system, which data, is it still going on? Close the access, preserve the traces.',
    }),
    at(8, 'crisis-team-lead', {
      de: 'Stufe festlegen, Krisenstab alarmieren; Abstimmung über einen Weg, der sicher nicht betroffen ist.',
      en: 'Set the level and alert the crisis team; confer by a route that is certainly not affected.',
    }),
    at(10, 'data-protection', {
      de: 'Uhr der Meldepflicht starten (nach DSGVO 72 Stunden ab Kenntnis), Einschätzung des Risikos für die Betroffenen beginnen.',
      en: 'Start the notification clock (72 hours from awareness under the GDPR) and begin to assess the risk for those affected.',
    }),
    at(12, 'social-media', {
      de: 'Geplante Beiträge, Anzeigen und Aussendungen anhalten, besonders solche mit Links zur Anmeldung.',
      en: 'Stop scheduled posts, ads and mailings, above all those with links to sign in.',
    }),
    at(15, 'communications', {
      de: 'Erstreaktion veröffentlichen, sofern Menschen schon darüber sprechen oder sich jetzt schützen müssen; sonst bereithalten.',
      en: 'Publish the first reaction if people already talk about it or must protect themselves now; otherwise hold it ready.',
    }),
    at(25, 'internal-communication', {
      de: 'Belegschaft informieren: was zu tun ist, was zu lassen ist, wohin Auffälliges gemeldet wird.',
      en: 'Inform staff: what to do, what not to do, where to report anything unusual.',
    }),
    at(30, 'customer-service', {
      de: 'Hotline mit Fragen und Antworten versorgen; Menschen in besonderer Lage (etwa mit geheimer Adresse) sofort weiterverbinden.',
      en: 'Give the hotline questions and answers; put people at special risk (a secret address, for example) through at once.',
    }),
    at(40, 'legal', {
      de: 'Weitere Pflichten prüfen: andere Aufsichten, Vertragspartner, Versicherung, Strafanzeige. Uhren im Protokoll führen.',
      en: 'Check further duties: other supervisors, contract partners, insurer, report to the police. Keep the clocks in the log.',
    }),
    at(50, 'communications', {
      de: 'Seite mit allen Auskünften freischalten, auf die jeder Kanal verweist; Benachrichtigung der Betroffenen entwerfen.',
      en: 'Open the one page that every channel points to; draft the message to those affected.',
    }),
    at(60, 'crisis-team-lead', {
      de: 'Lage besprechen: gesicherte Fakten, Lücken, wer besonders gefährdet ist. Nächsten Informationszeitpunkt festlegen.',
      en: 'Hold a briefing: facts, gaps, who is most at risk. Set the time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Wir prüfen seit [Uhrzeit] einen Hinweis, dass Daten von uns in falsche Hände gelangt sind. Ob und wer betroffen ist, wissen wir noch nicht. Bitte geben Sie keine Kennwörter oder Codes weiter, auch wenn unser Name genannt wird. Stand um [Uhrzeit]: [Website]',
      en: 'Since [time] we have been looking into a report that data of ours got into the wrong hands. We do not yet know whether or who is affected. Please do not share passwords or codes, even if our name is used. Update at [time]: [website]',
    }),
    longFirstReaction({
      de: 'Wir gehen seit heute, [Uhrzeit], einem Hinweis nach, dass Unbefugte Zugriff auf persönliche Daten hatten. Den möglichen Zugang haben wir geschlossen; Fachleute untersuchen, was geschehen ist. Ob Daten betroffen sind und wessen, können wir noch nicht sagen. Steht es fest, erfahren es die Betroffenen direkt von uns. Bis dahin eine Bitte: Seien Sie vorsichtig bei Anrufen und Nachrichten, die sich auf uns berufen. Wir fragen nie nach Kennwörtern, Codes oder Zahlungen. Nächste Information um [Uhrzeit] auf [Website]; tippen Sie die Adresse bitte selbst ein.',
      en: 'Since [time] today we have been following up a report that personal data was accessed without permission. We have closed the route that may have been used; specialists are examining what happened. We cannot yet say whether data is affected, and whose. Once we know, those affected will hear it from us directly. Until then, please be careful with calls and messages that claim to come from us. We never ask for passwords, codes or payments. Next update at [time] on [website]; please type the address yourself.',
    }),
    statement(toCustomers, {
      de: 'Am [Datum] um [Uhrzeit] haben wir festgestellt, dass Unbefugte Daten von [Anzahl] Menschen aus [System] abgerufen haben. Betroffen sind [Datenarten]; nach heutigem Stand nicht betroffen sind [Datenarten]. Es tut uns leid: Sie haben uns diese Daten anvertraut, und wir haben sie nicht ausreichend geschützt. Der Zugang ist geschlossen, die Datenschutzbehörde ist informiert, Anzeige ist erstattet. Alle Betroffenen erhalten bis [Datum] eine persönliche Nachricht mit den Schritten, die jetzt sinnvoll sind. Noch nicht wissen wir, ob die Daten weitergegeben wurden. Fragen beantworten wir unter [Hotline], den nächsten Stand veröffentlichen wir um [Uhrzeit].',
      en: 'On [date] at [time] we found that data of [number] people had been taken from [system] without permission. It includes [types of data]; as far as we know today it does not include [types of data]. We are sorry: you entrusted this data to us and we did not protect it well enough. The access has been closed, the data protection authority has been informed and the police notified. Everyone affected will receive a personal message by [date] with the steps that make sense now. We do not yet know whether the data has been passed on. We answer questions on [hotline] and will publish the next update at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, seit [Uhrzeit] untersuchen wir einen unbefugten Zugriff auf [System]. Bitte meldet euch dort nicht an, löscht nichts und öffnet keine unerwarteten Anhänge. Kennwörter ändert ihr, sobald die IT es sagt. Was euch auffällt, meldet ihr telefonisch unter [Telefon], auch wenn ihr selbst einen Fehler gemacht habt: Das hilft, und niemand bekommt deshalb Ärger. Ob auch eure Daten betroffen sind, klären wir gerade; ihr hört es von uns persönlich und vor allen anderen. Nächster Stand um [Uhrzeit].',
      en: 'Dear colleagues, since [time] we have been examining unauthorised access to [system]. Please do not sign in there, delete nothing and open no unexpected attachments. Change passwords when IT says so. Report anything you notice by phone on [phone], even if you made a mistake yourself: it helps, and nobody will get into trouble for it. We are finding out whether your data is affected too; you will hear it from us personally and before anyone else. Next update at [time].',
    }),
    answer(
      inDialogue,
      { de: 'Bin ich betroffen?', en: 'Am I affected?' },
      {
        de: 'Das können wir Ihnen im Moment noch nicht sicher sagen, und raten möchten wir nicht. Wenn Ihre Daten dabei sind, erhalten Sie bis [Datum] eine persönliche Nachricht. Wenn Sie dasselbe Kennwort auch anderswo verwenden, ändern Sie es bitte schon jetzt dort.',
        en: 'We cannot tell you for certain yet, and we do not want to guess. If your data is among it, you will receive a personal message by [date]. If you use the same password elsewhere, please change it there now.',
      },
    ),
    answer(
      toMedia,
      {
        de: 'Seit wann wissen Sie davon, und warum erfahren die Menschen es erst jetzt?',
        en: 'How long have you known, and why are people only hearing now?',
      },
      {
        de: 'Den ersten Hinweis hatten wir am [Datum] um [Uhrzeit]. Seitdem haben wir den Zugang geschlossen und geprüft, was stimmt. Wir informieren, sobald wir etwas sagen können, das den Betroffenen hilft; den zeitlichen Ablauf legen wir offen, sobald er gesichert ist.',
        en: 'We had the first indication on [date] at [time]. Since then we have closed the access and checked what is true. We inform people as soon as we can say something that helps them, and will disclose the sequence of events once it is established.',
      },
    ),
  ],
};
