import { type CatalogueScenario } from '../catalogue.js';
import {
  answer,
  at,
  internal,
  longFirstReaction,
  publicly,
  shortFirstReaction,
  statement,
  toMedia,
  toStaff,
} from './parts.js';

export const executiveMisconduct: CatalogueScenario = {
  id: 'executive-misconduct',
  name: { de: 'Fehlverhalten in der Führung', en: 'Executive misconduct' },
  severity: 'crisis',
  description: {
    de: 'Einer Person aus der Unternehmensführung wird vorgeworfen, sich bereichert, getäuscht, ihre Macht missbraucht oder Recht gebrochen zu haben. Beurteilt werden wir danach, ob die Aufklärung unabhängig ist und für oben dasselbe gilt wie für unten. Wer beschuldigt ist, entscheidet und spricht nicht mit.',
    en: 'A person in top management is accused of self-enrichment, deception, abuse of power or breaking the law. We will be judged by whether the inquiry is independent and whether the same rules apply at the top as everywhere else. Whoever is accused neither decides nor speaks in the matter.',
  },
  signals: {
    de: [
      'Hinweis über das Meldesystem oder an das Aufsichtsgremium.',
      'Eine Redaktion fragt nach Spesen, Verträgen, Nebengeschäften oder Beziehungen.',
      'Eine Behörde fordert Unterlagen zu einer Führungsperson an.',
      'Auffällige Zahlungen oder übergangene Freigaben in der Prüfung.',
      'Mehrere Menschen aus dem Umfeld kündigen kurz nacheinander.',
    ],
    en: [
      'A report through the whistleblowing system or to the supervisory board.',
      'A newsroom asks about expenses, contracts, side businesses or relationships.',
      'An authority requests documents about an executive.',
      'An audit finds conspicuous payments or bypassed approvals.',
      'Several people close to the person resign within a short time.',
    ],
  },
  doNot: {
    de: [
      'Die beschuldigte Person nicht in Krisenstab, Freigabe oder Verteiler lassen.',
      'Kein öffentliches Vertrauensbekenntnis und keine Vorverurteilung.',
      'Nicht nach der Person suchen, die den Hinweis gegeben hat.',
      'Keine „Trennung in bestem Einvernehmen“ melden, wenn es anders war.',
      'Keine Unterlagen, Nachrichten oder Kalender löschen.',
    ],
    en: [
      'Do not keep the accused person in the crisis team, the approval chain or the mailing list.',
      'No public vote of confidence and no prejudgement.',
      'Do not look for the person who spoke up.',
      'Do not announce a “parting by mutual agreement” if it was not one.',
      'Do not delete documents, messages or calendars.',
    ],
  },
  groups: ['employees', 'investors', 'authorities', 'partners', 'media', 'customers'],
  firstHour: [
    at(0, 'log-keeping', {
      de: 'Uhrzeit, Quelle und Wortlaut des Vorwurfs festhalten; Zugriff auf das Protokoll eng begrenzen.',
      en: 'Record time, source and wording of the accusation; keep access to the log narrow.',
    }),
    at(3, 'legal', {
      de: 'Vorwurf einordnen: Was wird behauptet, was ist belegt, wer ist befangen? Befangene aus allen Verteilern nehmen.',
      en: 'Assess the accusation: what is claimed, what is proved, who is biased? Take them off all lists.',
    }),
    at(6, 'crisis-team-lead', {
      de: 'Stufe festlegen, Krisenstab ohne die beschuldigte Person alarmieren.',
      en: 'Set the level and alert the crisis team without the accused person.',
    }),
    at(9, 'legal', {
      de: 'Vorsitz des Aufsichtsgremiums anrufen: Dieses Gremium beauftragt die unabhängige Untersuchung.',
      en: 'Call the chair of the supervisory board: it is the board that commissions the independent inquiry.',
    }),
    at(12, 'social-media', {
      de: 'Geplante Beiträge anhalten, besonders Porträts, Zitate und Auftritte der Person.',
      en: 'Stop scheduled posts, above all portraits, quotations and appearances of the person.',
    }),
    at(15, 'communications', {
      de: 'Sprecher:in bestimmen, die oder der nicht betroffen ist; Erstreaktion veröffentlichen, sobald der Vorwurf öffentlich ist.',
      en: 'Name a spokesperson who is not involved; publish the first reaction as soon as the accusation is public.',
    }),
    at(22, 'it-security', {
      de: 'Unterlagen, Postfächer und Geräte sichern, Zugriffe der Person begrenzen; Vorgehen mit Recht abstimmen.',
      en: 'Preserve documents, mailboxes and devices, limit the person’s access; agree each step with legal.',
    }),
    at(35, 'investor-relations', {
      de: 'Mit Recht prüfen, ob eine Pflicht zur Veröffentlichung gegenüber dem Kapitalmarkt besteht; Uhrzeit protokollieren.',
      en: 'Check with legal whether the capital market must be informed; log the time.',
    }),
    at(42, 'internal-communication', {
      de: 'Führungskräfte, dann Belegschaft informieren: was feststeht, wer jetzt führt, wohin man sich vertraulich wenden kann.',
      en: 'Inform managers, then staff: what is established, who leads now, where to turn in confidence.',
    }),
    at(50, 'human-resources', {
      de: 'Schutz und Begleitung für Betroffene und Hinweisgeber:innen sicherstellen; Freistellung vorbereiten.',
      en: 'Make sure that those affected and whistleblowers are protected and supported; prepare a suspension.',
    }),
    at(60, 'crisis-team-lead', {
      de: 'Lage mit dem Aufsichtsgremium besprechen: Vertretung der Person, Untersuchungsauftrag, nächster Informationszeitpunkt.',
      en: 'Brief with the supervisory board: who stands in for the person, terms of the inquiry, time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Gegen eine Person unserer Führung stehen Vorwürfe im Raum. Unser Aufsichtsgremium hat die Sache übernommen, die Person ist daran nicht beteiligt. Bis geprüft ist, urteilen wir nicht. Wie es weitergeht, sagen wir um [Uhrzeit] auf [Website].',
      en: 'Accusations have been made against a person in our management. Our supervisory board has taken charge; the person has no part in it. Until it has been examined we will not judge. We will say what happens next at [time] on [website].',
    }),
    longFirstReaction({
      de: 'Uns sind Vorwürfe gegen eine Person unserer Unternehmensführung bekannt. Sie betreffen [Gegenstand in wenigen Worten]. Das Aufsichtsgremium hat heute um [Uhrzeit] die Verantwortung für die Aufklärung übernommen; die betroffene Person hat darauf keinen Einfluss. Für sie gilt, was für alle gilt: Vorwürfe werden geprüft, bevor geurteilt wird. Menschen, die uns etwas zu sagen haben, können das vertraulich unter [Meldestelle] tun. Über das weitere Vorgehen informieren wir um [Uhrzeit].',
      en: 'We are aware of accusations against a person in our top management. They concern [subject in a few words]. Today at [time] the supervisory board took responsibility for clearing up the matter; the person concerned has no influence on it. What applies to everyone applies here: accusations are examined before anyone is judged. People who have something to tell us can do so in confidence at [reporting office]. We will inform about the next steps at [time].',
    }),
    statement(publicly, {
      de: 'Gegen [Funktion] wird der Vorwurf erhoben, [Gegenstand in einem Satz]. Das Aufsichtsgremium hat am [Datum] eine unabhängige Untersuchung durch [Stelle] beauftragt; sie berichtet nur dem Gremium. [Funktion] ist bis zum Ergebnis freigestellt. Das ist kein Schuldspruch. [Name] führt die Geschäfte. Wir wissen, dass viele im Haus und bei unseren Partner:innen enttäuscht und verunsichert sind; ihnen schulden wir Klarheit, nicht Beschwichtigung. Ob und in welchem Umfang die Vorwürfe zutreffen, wissen wir noch nicht. Das Ergebnis machen wir öffentlich, soweit Rechte anderer nicht entgegenstehen. Nächster Stand am [Datum] um [Uhrzeit].',
      en: 'The accusation against [function] is that [subject in one sentence]. On [date] the supervisory board commissioned an independent inquiry by [body]; it reports only to the board. [function] is suspended until there is a result. That is not a finding of guilt. [name] is running the company. We know that many in the company and among our partners are disappointed and unsettled; we owe them clarity, not reassurance. Whether and how far the accusations are true we do not know yet. We will make the result public as far as the rights of others allow. Next update on [date] at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, ihr lest heute möglicherweise Vorwürfe gegen [Funktion]. Wir wissen noch nicht, was davon stimmt. Das Aufsichtsgremium lässt es von außen prüfen, und [Funktion] entscheidet bis dahin nichts. Eure Ansprechperson ist [Name]. Wer selbst etwas erlebt oder gesehen hat, kann sich geschützt an [Meldestelle] wenden; niemand darf deshalb Nachteile haben, und wir suchen nicht nach Quellen. Bitte löscht nichts und spekuliert nicht, auch nicht in Chats. Medien verweist ihr an [Telefon]. Wir sprechen um [Uhrzeit] mit euch, in allen Standorten.',
      en: 'Dear colleagues, you may be reading accusations against [function] today. We do not know yet what is true. The supervisory board is having it examined from outside, and [function] decides nothing until then. Your contact is [name]. If you have experienced or seen something yourself, you can turn to [reporting office] under protection; nobody may suffer for it, and we are not looking for sources. Please delete nothing and do not speculate, not even in chats. Refer media to [phone]. We will talk with you at [time], at every site.',
    }),
    answer(
      toMedia,
      {
        de: 'Warum ist die Person noch im Amt?',
        en: 'Why is this person still in office?',
      },
      {
        de: 'Ob und wie lange jemand freigestellt wird, entscheidet das Aufsichtsgremium, nicht die Person selbst. Es tagt heute um [Uhrzeit]. Schon jetzt ist die Person von allen Entscheidungen in dieser Sache ausgeschlossen. Das Ergebnis teilen wir danach mit.',
        en: 'Whether and for how long someone is suspended is decided by the supervisory board, not by the person. It meets today at [time]. The person is already excluded from all decisions in this matter. We will announce the outcome afterwards.',
      },
    ),
    answer(
      toStaff,
      {
        de: 'Wer entscheidet jetzt, und kann ich mich sicher melden?',
        en: 'Who decides now, and can I speak up safely?',
      },
      {
        de: '[Name] führt die Geschäfte und ist in dieser Sache dem Aufsichtsgremium verantwortlich. Was ihr [Meldestelle] sagt, sieht die betroffene Person nicht; ihr könnt auch anonym bleiben. Benachteiligt euch jemand deswegen, meldet auch das: Es wird wie ein eigener Verstoß behandelt.',
        en: '[name] is running the company and answers to the supervisory board in this matter. The person concerned does not see what you tell [reporting office]; you can also remain anonymous. If anyone puts you at a disadvantage for it, report that too: it is treated as a breach in its own right.',
      },
    ),
  ],
};
