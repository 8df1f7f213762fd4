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

export const ransomwareOutage: CatalogueScenario = {
  id: 'ransomware-outage',
  name: { de: 'Erpressungssoftware oder IT-Ausfall', en: 'Ransomware or IT outage' },
  severity: 'crisis',
  description: {
    de: 'Systeme sind verschlüsselt oder ausgefallen, und unsere Leistungen stehen still, vielleicht auch Mail, Telefon und Website. Beurteilt werden wir danach, ob Menschen verlässlich erfahren, was geht, was nicht geht und wie sie trotzdem zu dem kommen, was sie dringend brauchen.',
    en: 'Systems are encrypted or down and our services have stopped, perhaps email, phones and website too. People will judge us by whether they can find out reliably what works, what does not, and how to get what they urgently need all the same.',
  },
  signals: {
    de: [
      'Dateien lassen sich nicht öffnen oder tragen fremde Endungen.',
      'Eine Lösegeldforderung erscheint auf Bildschirmen oder Druckern.',
      'Mehrere Systeme fallen gleichzeitig aus, auch die Sicherungen.',
      'Die Hotline bekommt in kurzer Zeit immer dieselbe Frage.',
      'Ein Dienstleister trennt vorsorglich die Verbindung zu uns.',
    ],
    en: [
      'Files cannot be opened or have unknown extensions.',
      'A ransom note appears on screens or printers.',
      'Several systems fail at once, backups included.',
      'The hotline gets the same question again and again within a short time.',
      'A service provider disconnects from us as a precaution.',
    ],
  },
  doNot: {
    de: [
      'Nicht über das möglicherweise befallene Netz abstimmen.',
      'Keine Uhrzeit für die Wiederherstellung versprechen, die die IT nicht bestätigt hat.',
      'Nicht öffentlich über Lösegeld, Forderungen oder Verhandlungen sprechen.',
      'Nicht „technische Wartung“ schreiben, wenn es ein Angriff ist.',
      'Geräte nicht eigenmächtig neu starten oder aufsetzen.',
    ],
    en: [
      'Do not confer over the network that may be infected.',
      'Do not promise a time of recovery that IT has not confirmed.',
      'Do not speak in public about ransom, demands or negotiations.',
      'Do not write “technical maintenance” if it is an attack.',
      'Do not restart or reinstall devices on your own initiative.',
    ],
  },
  groups: ['customers', 'employees', 'partners', 'authorities', 'media'],
  firstHour: [
    at(0, 'it-security', {
      de: 'Uhrzeit notieren, befallene Systeme vom Netz trennen, Sicherungen schützen. Nichts ausschalten, was Spuren enthält.',
      en: 'Write down the time, disconnect infected systems, protect the backups. Switch off nothing that holds traces.',
    }),
    at(5, 'crisis-team-lead', {
      de: 'Krisenstab über den vereinbarten Ersatzweg alarmieren: private Mobilnummern, Gruppe außerhalb des Firmennetzes, Papierliste.',
      en: 'Alert the crisis team by the agreed fallback: private mobiles, a group outside the company network, the paper list.',
    }),
    at(10, 'crisis-team-lead', {
      de: 'Stufe festlegen. Feststellen, was stillsteht und für wen das gefährlich oder existenziell ist; diese Menschen zuerst.',
      en: 'Set the level. Establish what has stopped and for whom that is dangerous or threatens their livelihood; those people first.',
    }),
    at(13, 'social-media', {
      de: 'Geplante Beiträge, Anzeigen und automatische Mails anhalten.',
      en: 'Stop scheduled posts, ads and automatic emails.',
    }),
    at(15, 'communications', {
      de: 'Erstreaktion auf Statusseite und sozialen Medien veröffentlichen; die Statusseite ist ab jetzt die eine Quelle.',
      en: 'Publish the first reaction on the status page and social media; from now on the status page is the one source.',
    }),
    at(20, 'it-security', {
      de: 'CSIRT und Fachfirma verständigen, Lage in drei Sätzen ohne Fachwörter an den Krisenstab.',
      en: 'Notify the CSIRT and specialists; give the crisis team the situation in three sentences without jargon.',
    }),
    at(25, 'internal-communication', {
      de: 'Belegschaft mündlich, per SMS und Aushang informieren: was aus bleibt, wie heute gearbeitet wird, wer Auskunft gibt.',
      en: 'Inform staff in person, by text message and notices: what stays off, how work goes on today, who gives information.',
    }),
    at(30, 'customer-service', {
      de: 'Bandansage ändern, Handbetrieb für dringende Fälle einrichten, Fragen und Rückrufwünsche auf Papier erfassen.',
      en: 'Change the phone announcement, set up manual handling for urgent cases, take questions and call-backs on paper.',
    }),
    at(35, 'legal', {
      de: 'Meldefristen starten (je nach Einstufung Frühwarnung binnen 24 Stunden), Versicherung und Anzeige vorbereiten.',
      en: 'Start notification clocks (an early warning within 24 hours, depending on classification); prepare insurer and police report.',
    }),
    at(40, 'data-protection', {
      de: 'Prüfen, ob persönliche Daten abgeflossen oder nicht mehr verfügbar sind; Beginn der Frist protokollieren.',
      en: 'Check whether personal data was taken or is no longer available; log when the deadline began.',
    }),
    at(50, 'spokesperson', {
      de: 'Wichtige Partner:innen anrufen, bevor sie es lesen: Was betrifft sie, sollen sie Verbindungen trennen?',
      en: 'Call important partners before they read about it: what affects them, should they disconnect?',
    }),
    at(60, 'crisis-team-lead', {
      de: 'Lage besprechen: nächste zwölf Stunden ohne IT planen, Ablösungen einteilen, nächsten Informationszeitpunkt halten.',
      en: 'Hold a briefing: plan the next twelve hours without IT, arrange relief for people, keep the next update time.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Seit [Uhrzeit] sind unsere Systeme gestört. Nicht erreichbar: [Leistungen]. Es funktioniert: [Leistungen]. Dringendes bitte telefonisch unter [Hotline]. Die Ursache untersuchen wir. Nächster Stand um [Uhrzeit] auf [Statusseite].',
      en: 'Our systems have been disrupted since [time]. Not available: [services]. Working: [services]. For anything urgent please call [hotline]. We are looking into the cause. Next update at [time] on [status page].',
    }),
    longFirstReaction({
      de: 'Seit [Uhrzeit] können wir [Leistungen] nicht erbringen, weil unsere IT-Systeme gestört sind. [Leistungen] funktionieren weiterhin. Wir wissen, dass viele gerade heute darauf angewiesen sind. Für dringende Fälle haben wir unter [Hotline] einen Handbetrieb eingerichtet. Fachleute untersuchen die Ursache; einen Angriff von außen schließen wir nicht aus. Wann alles wieder läuft, können wir noch nicht seriös sagen. Den Stand erneuern wir zu jeder vollen Stunde auf [Statusseite], das nächste Mal um [Uhrzeit].',
      en: 'Since [time] we have been unable to provide [services] because our IT systems are disrupted. [services] continue to work. We know that many people depend on us today of all days. For urgent cases we have set up manual handling on [hotline]. Specialists are examining the cause; we do not rule out an attack from outside. We cannot yet say with any confidence when everything will be running again. We renew the status every hour on [status page], next at [time].',
    }),
    statement([...toCustomers, 'status_page'], {
      de: 'Am [Datum] wurden unsere Systeme angegriffen und teilweise verschlüsselt. Wir haben sie um [Uhrzeit] vom Netz genommen. Es tut uns leid für alle, die deshalb warten, umplanen oder auf Wichtiges verzichten müssen. Unser Team und externe Fachleute bauen die Systeme aus Sicherungen wieder auf; zuerst kommt, was Menschen am dringendsten brauchen: [Leistungen]. Polizei und zuständige Stellen sind eingeschaltet. Ob Daten entwendet wurden, wissen wir noch nicht; sollten Sie betroffen sein, hören Sie es direkt von uns. Bis dahin helfen wir unter [Hotline]. Nächster Stand um [Uhrzeit] auf [Statusseite].',
      en: 'On [date] our systems were attacked and partly encrypted. We took them off the network at [time]. We are sorry for everyone who has to wait, change plans or do without something important because of this. Our team and outside specialists are rebuilding the systems from backups, starting with what people need most: [services]. The police and the responsible bodies are involved. We do not know yet whether data was taken; if yours is affected, you will hear it from us directly. Until then we help on [hotline]. Next update at [time] on [status page].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, seit [Uhrzeit] sind unsere Systeme gestört, vermutlich durch einen Angriff. Bitte schaltet keine Geräte ein oder aus, steckt keine Datenträger an und verbindet euch nicht mit dem Firmennetz. Heute arbeiten wir mit Papier und Telefon; eure Leitung weiß, was Vorrang hat. Löhne und Gehälter behandeln wir als dringend und sagen euch, sobald feststeht, wie sie bezahlt werden. Presse und neugierige Nachrichten bitte an [Telefon]. Nächste Information um [Uhrzeit] per SMS und am Aushang.',
      en: 'Dear colleagues, since [time] our systems have been disrupted, probably by an attack. Please do not switch devices on or off, plug in storage or connect to the company network. Today we work with paper and phone; your manager knows what comes first. We treat wages and salaries as urgent and will tell you as soon as it is settled how they will be paid. Please pass media and curious messages to [phone]. Next update at [time] by text message and on the notice board.',
    }),
    answer(
      inDialogue,
      { de: 'Wann läuft wieder alles?', en: 'When will everything be back?' },
      {
        de: 'Das wissen wir noch nicht, und eine erfundene Uhrzeit hilft Ihnen nicht. Was wir wissen: [Leistung] ist als Nächstes an der Reihe. Wenn Sie heute etwas Dringendes brauchen, rufen Sie [Hotline] an, dann suchen wir einen Weg ohne Computer.',
        en: 'We do not know yet, and an invented time would not help you. What we do know: [service] is next in line. If you need something urgent today, call [hotline] and we will find a way without computers.',
      },
    ),
    answer(
      inDialogue,
      { de: 'Zahlen Sie Lösegeld?', en: 'Are you paying a ransom?' },
      {
        de: 'Dazu äußern wir uns nicht, weil jede Auskunft denen nützt, die uns angegriffen haben. Wir arbeiten mit der Polizei zusammen und stellen unsere Systeme aus Sicherungen wieder her.',
        en: 'We do not comment on that, because any answer helps those who attacked us. We are working with the police and restoring our systems from backups.',
      },
    ),
  ],
};
