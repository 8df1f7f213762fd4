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

export const layoffsLeaked: CatalogueScenario = {
  id: 'layoffs-leaked',
  name: { de: 'Stellenabbau oder Schließung vorzeitig bekannt', en: 'Layoffs or closure leaked' },
  severity: 'crisis',
  description: {
    de: 'Pläne für Stellenabbau, Verkauf oder Schließung werden bekannt, bevor wir mit den Betroffenen gesprochen haben. Beurteilt werden wir danach, ob die Menschen es von ihrer eigenen Leitung hören und ob wir ehrlich sagen, was entschieden ist und was nicht. Jede Stunde Schweigen füllt das Gerücht.',
    en: 'Plans for job cuts, a sale or a closure become known before we have talked to those affected. We will be judged by whether people hear it from their own managers, and whether we say honestly what has been decided and what has not. Every hour of silence feeds the rumour.',
  },
  signals: {
    de: [
      'Eine Redaktion nennt Zahlen oder Standorte und bittet um Stellungnahme.',
      'Eine interne Präsentation oder Mail kursiert als Foto.',
      'Auffällig viele Aufrufe eines vertraulichen Ordners.',
      'Belegschaftsvertretung oder Gewerkschaft fragt kurzfristig nach.',
      'Mitarbeitende fragen in Chats, ob sie sich bewerben sollen.',
    ],
    en: [
      'A newsroom gives figures or sites and asks for a comment.',
      'An internal presentation or email circulates as a photograph.',
      'A confidential folder is opened unusually often.',
      'Employee representatives or a union ask at short notice.',
      'Colleagues ask in chats whether they should look for another job.',
    ],
  },
  doNot: {
    de: [
      'Nicht dementieren, was stimmt oder stimmen könnte.',
      'Nicht von „Freisetzung“, „Optimierung“ oder „Chance“ sprechen, wenn Menschen ihre Arbeit verlieren.',
      'Der Presse nicht mehr sagen, als die Belegschaft schon weiß.',
      'Nicht öffentlich nach der undichten Stelle suchen.',
      'Keine Sicherheit versprechen („Ihr seid nicht betroffen“), solange nicht entschieden ist.',
    ],
    en: [
      'Do not deny what is true or could be true.',
      'Do not speak of “releasing”, “optimising” or “an opportunity” when people are losing their jobs.',
      'Do not tell the press more than staff already know.',
      'Do not hunt for the leak in public.',
      'Do not promise safety (“You are not affected”) before a decision has been taken.',
    ],
  },
  groups: ['employees', 'media', 'investors', 'authorities', 'partners', 'neighbours'],
  firstHour: [
    at(0, 'log-keeping', {
      de: 'Uhrzeit und Quelle festhalten, Wortlaut dessen sichern, was bekannt geworden ist.',
      en: 'Record time and source, save the wording of what has become known.',
    }),
    at(4, 'management', {
      de: 'Abgleichen: Was davon ist entschieden, was geplant, was falsch? Ein Satz zu jedem Punkt.',
      en: 'Compare: what of this has been decided, what is planned, what is wrong? One sentence on each point.',
    }),
    at(7, 'crisis-team-lead', {
      de: 'Stufe festlegen, Krisenstab mit HR, Recht und den betroffenen Standortleitungen alarmieren.',
      en: 'Set the level and alert the crisis team with HR, legal and the managers of the sites concerned.',
    }),
    at(9, 'human-resources', {
      de: 'Vorsitz der Belegschaftsvertretung anrufen, bevor irgendetwas hinausgeht; Rechte auf Anhörung beachten.',
      en: 'Call the chair of the employee representatives before anything goes out; respect their right to be consulted.',
    }),
    at(11, 'investor-relations', {
      de: 'Mit Recht klären, ob der Kapitalmarkt gleichzeitig oder zuerst informiert werden muss.',
      en: 'Establish with legal whether the capital market must be informed at the same time or first.',
    }),
    at(12, 'social-media', {
      de: 'Geplante Beiträge anhalten: Jubiläen, Feiern, Stellenanzeigen, Erfolgsmeldungen.',
      en: 'Stop scheduled posts: anniversaries, celebrations, job ads, success stories.',
    }),
    at(14, 'internal-communication', {
      de: 'Kurze Nachricht an alle Beschäftigten: Wir wissen vom Bericht, wann und wo wir mit euch sprechen.',
      en: 'Short message to all employees: we know of the report, and when and where we will talk with you.',
    }),
    at(15, 'communications', {
      de: 'Unmittelbar danach Erstreaktion nach außen, ohne Zahlen, die die Belegschaft noch nicht kennt.',
      en: 'Immediately afterwards the first reaction to the outside, without figures that staff do not know yet.',
    }),
    at(35, 'site-management', {
      de: 'Führungskräfte vor Ort vorbereiten: drei Sätze, offene Fragen sammeln, keine eigenen Prognosen.',
      en: 'Prepare managers on site: three sentences, collect open questions, no forecasts of their own.',
    }),
    at(45, 'public-affairs', {
      de: 'Gemeinde, Arbeitsverwaltung und wichtige Partner:innen anrufen, soweit schon gesprochen werden darf.',
      en: 'Call the municipality, the employment office and important partners as far as one may already speak.',
    }),
    at(60, 'management', {
      de: 'Persönlich vor die Belegschaft treten, vor Ort und online, zuhören, nächsten Termin nennen.',
      en: 'Face the staff in person, on site and online, listen, and name the next date.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Es gibt heute Berichte über unsere Pläne für [Standort oder Bereich]. Wer bei uns arbeitet, soll davon nicht aus dem Netz erfahren: Wir sprechen zuerst mit der Belegschaft und ihrer Vertretung. Öffentlich nehmen wir um [Uhrzeit] Stellung.',
      en: 'There are reports today about our plans for [site or division]. People who work here should not learn of them online: we are talking to our staff and their representatives first. We will comment publicly at [time].',
    }),
    longFirstReaction({
      de: 'Medien berichten heute über Pläne, die [Standort oder Bereich] betreffen. Dass unsere Kolleg:innen davon auf diesem Weg hören, tut uns leid. Richtig ist: [ein Satz, der feststeht]. Nicht entschieden ist: [ein Satz]. Wir sprechen ab [Uhrzeit] zuerst mit der Belegschaft und ihrer Vertretung; bis dahin kommentieren wir keine Zahlen, weil die Betroffenen sie nicht aus den Medien erfahren sollen. Öffentlich informieren wir heute um [Uhrzeit].',
      en: 'Media report today on plans that concern [site or division]. We are sorry that our colleagues hear of it in this way. What is true: [one sentence that is certain]. What has not been decided: [one sentence]. From [time] we are talking first to staff and their representatives; until then we will not comment on figures, because those affected should not learn them from the media. We will inform the public today at [time].',
    }),
    statement(publicly, {
      de: 'Wir planen, [Maßnahme]. Davon wären bis zu [Anzahl] Arbeitsplätze in [Standort] bis [Datum] betroffen. Das ist für die Menschen dort und ihre Familien eine bittere Nachricht, und sie hätte von uns kommen müssen, nicht aus den Medien. Dafür entschuldigen wir uns. Der Grund ist [Grund in einem Satz]; wir haben [geprüfte Alternativen] geprüft und keinen anderen tragfähigen Weg gefunden. Die Gespräche mit der Belegschaftsvertretung beginnen am [Datum]. Dort wird auch verhandelt, was wir noch nicht wissen: wie viele Kündigungen sich vermeiden lassen und welche Unterstützung es gibt. Beschäftigte erreichen HR unter [Telefon]. Wir informieren wieder am [Datum] um [Uhrzeit], die Belegschaft immer zuerst.',
      en: 'We plan to [measure]. Up to [number] jobs in [site] would be affected by [date]. For the people there and their families this is bitter news, and it should have come from us and not from the media. We apologise for that. The reason is [reason in one sentence]; we examined [alternatives examined] and found no other workable way. Talks with the employee representatives begin on [date]. They will also negotiate what we do not know yet: how many redundancies can be avoided and what support there will be. Employees can reach HR on [phone]. We will inform again on [date] at [time], staff always first.',
    }),
    internal({
      de: 'Liebe Kolleg:innen, heute steht in den Medien etwas über [Standort oder Bereich], das ihr von uns hättet hören sollen. Es tut uns leid, dass es anders kam. Um [Uhrzeit] sprechen wir mit euch, in [Ort] und online; Schichten, die arbeiten, werden dafür freigestellt. Wir sagen dann, was entschieden ist, was nicht und wann ihr mehr wisst. Eure Vertretung ist informiert. Ihr müsst niemandem Auskunft geben; Medien verweist ihr an [Telefon]. Und wenn euch die Sorge heute nicht arbeiten lässt, redet mit eurer Leitung.',
      en: 'Dear colleagues, the media today carry something about [site or division] that you should have heard from us. We are sorry that it happened otherwise. At [time] we will talk with you, in [place] and online; shifts at work will be released for it. We will then say what has been decided, what has not, and when you will know more. Your representatives have been informed. You do not have to give anyone information; refer media to [phone]. And if worry keeps you from working today, talk to your manager.',
    }),
    answer(
      toStaff,
      {
        de: 'Verliere ich meinen Arbeitsplatz?',
        en: 'Am I losing my job?',
      },
      {
        de: 'Das ist die wichtigste Frage, und wir können sie heute nicht für jede und jeden beantworten. Entschieden ist [Stand]. Über einzelne Stellen wird erst nach den Gesprächen mit eurer Vertretung entschieden, frühestens am [Datum]. Wer betroffen ist, erfährt es in einem persönlichen Gespräch und nicht per Mail.',
        en: 'That is the most important question, and we cannot answer it for everyone today. What has been decided is [state]. Individual jobs will be decided only after the talks with your representatives, on [date] at the earliest. Anyone affected will be told in a personal conversation and not by email.',
      },
    ),
    answer(
      toMedia,
      {
        de: 'Stimmt die Zahl von mehreren Hundert Kündigungen?',
        en: 'Is the figure of several hundred redundancies true?',
      },
      {
        de: 'Zahlen nennen wir, sobald die Belegschaft und ihre Vertretung sie von uns gehört haben, das ist heute um [Uhrzeit]. Wir bestätigen und dementieren bis dahin nichts. Danach steht [Name] für Ihre Fragen bereit.',
        en: 'We will give figures as soon as staff and their representatives have heard them from us, today at [time]. Until then we neither confirm nor deny. After that [name] is available for your questions.',
      },
    ),
  ],
};
