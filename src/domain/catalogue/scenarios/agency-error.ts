import { type CatalogueScenario } from '../catalogue.js';
import {
  answer,
  at,
  inDialogue,
  internal,
  longFirstReaction,
  publicly,
  shortFirstReaction,
  statement,
  toMedia,
} from './parts.js';

export const agencyError: CatalogueScenario = {
  id: 'agency-error',
  name: { de: 'Fehler oder Ausfall der Agentur', en: 'Agency error or agency lost' },
  severity: 'incident',
  description: {
    de: 'Die Agentur veröffentlicht auf unserem Kanal etwas Falsches, verwechselt Kund:innen, antwortet ohne Freigabe oder fällt mitten in einer Lage aus. Nach außen ist es unser Kanal und unser Fehler. Beurteilt werden wir danach, ob wir das sagen und ob wir ohne sie handlungsfähig sind.',
    en: 'The agency publishes something wrong on our channel, mixes up clients, replies without release or drops out in the middle of a situation. To the outside it is our channel and our mistake. We will be judged by whether we say so and whether we can act without the agency.',
  },
  signals: {
    de: [
      'Ein Beitrag ohne Freigabevermerk oder in fremdem Tonfall.',
      'Ein Beitrag, der offenbar für ein anderes Unternehmen gedacht war.',
      'Die Agentur ist zweimal hintereinander nicht erreichbar.',
      'Kündigung, Insolvenz oder Sicherheitsvorfall bei der Agentur wird bekannt.',
      'Menschen wundern sich über eine Antwort von uns.',
    ],
    en: [
      'A post without a note of release, or in a tone that is not ours.',
      'A post that was evidently meant for another company.',
      'The agency cannot be reached twice in a row.',
      'Termination, insolvency or a security incident at the agency becomes known.',
      'People are puzzled by a reply of ours.',
    ],
  },
  doNot: {
    de: [
      'Öffentlich nicht auf die Agentur zeigen, weder namentlich noch als „Dienstleister“.',
      'Nicht löschen, ohne zu sagen, dass gelöscht wurde.',
      'Die Agentur nicht allein aufräumen oder die Entschuldigung schreiben lassen.',
      'Keine Scherze über Praktikant:innen oder die Technik.',
      'Zugänge nicht offen lassen, nur weil die Zusammenarbeit sonst gut ist.',
    ],
    en: [
      'Do not point at the agency in public, neither by name nor as “a service provider”.',
      'Do not delete without saying that something was deleted.',
      'Do not let the agency tidy up alone or write the apology.',
      'No jokes about interns or technology.',
      'Do not leave access open just because you otherwise work well together.',
    ],
  },
  groups: ['customers', 'public', 'employees', 'partners', 'media'],
  firstHour: [
    at(0, 'social-media', {
      de: 'Uhrzeit notieren, Beitrag und Reaktionen sichern. Agentur anrufen: ab sofort nichts mehr veröffentlichen.',
      en: 'Write down the time, save the post and reactions. Call the agency: publish nothing more from now on.',
    }),
    at(5, 'it-security', {
      de: 'Alle Zugänge der Agentur auf allen Kanälen und Werkzeugen entziehen, Liste im Protokoll ablegen.',
      en: 'Revoke every access of the agency on all channels and tools, file the list in the log.',
    }),
    at(10, 'communications', {
      de: 'Stufe festlegen: Wurde jemand beleidigt, falsch informiert oder gefährdet? Zuständige alarmieren.',
      en: 'Set the level: was anyone insulted, misinformed or endangered? Alert those in charge.',
    }),
    at(14, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen selbst anhalten; Arbeitslisten und Entwürfe aus den Werkzeugen der Agentur holen.',
      en: 'Stop scheduled posts and ads ourselves; fetch work lists and drafts from the agency’s tools.',
    }),
    at(18, 'community-management', {
      de: 'Beobachtung und Antworten übernehmen; wer im Haus kann, teilt sich die nächsten zwölf Stunden ein.',
      en: 'Take over monitoring and replies; those in the company who can share the next twelve hours.',
    }),
    at(22, 'community-management', {
      de: 'Beitrag berichtigen oder sichtbar zurückziehen, Erstreaktion veröffentlichen und anheften.',
      en: 'Correct the post or withdraw it visibly, publish and pin the first reaction.',
    }),
    at(28, 'communications', {
      de: 'Menschen oder Partner:innen, die der Fehler trifft, anrufen und um Entschuldigung bitten.',
      en: 'Call the people or partners hit by the mistake and apologise.',
    }),
    at(35, 'internal-communication', {
      de: 'Belegschaft informieren: unser Kanal, unser Fehler, wer jetzt antwortet.',
      en: 'Inform staff: our channel, our mistake, who answers now.',
    }),
    at(42, 'data-protection', {
      de: 'Prüfen, ob die Agentur oder Dritte Daten oder Nachrichten unserer Kund:innen einsehen konnten; Frist starten, wenn ja.',
      en: 'Check whether the agency or others could see data or messages of our customers; if so, start the clock.',
    }),
    at(50, 'legal', {
      de: 'Vertrag, Herausgabe von Daten und Haftung festhalten; gestritten wird nach der Lage.',
      en: 'Record contract, return of data and liability; disputes come after the situation.',
    }),
    at(60, 'communications', {
      de: 'Lage besprechen: Was hat die Agentur getan, das nun niemand tut? Jede Lücke bekommt einen Namen im Haus. Nächsten Zeitpunkt nennen.',
      en: 'Hold a briefing: what did the agency do that nobody does now? Each gap gets a name in the company. Give the next update time.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Um [Uhrzeit] ist hier ein Beitrag erschienen, der falsch war: [worum es ging]. Es ist unser Kanal, also unser Fehler. Wir haben ihn zurückgenommen und bitten um Entschuldigung. Richtig ist: [Tatsache]. Wie es dazu kam, sagen wir um [Uhrzeit].',
      en: 'At [time] a post appeared here that was wrong: [what it was about]. It is our channel, so it is our mistake. We have withdrawn it and apologise. The fact is: [fact]. We will say how it happened at [time].',
    }),
    longFirstReaction({
      de: 'Auf unserem Kanal [Kanal] stand heute von [Uhrzeit] bis [Uhrzeit] ein Beitrag über [Thema], der so nicht hätte erscheinen dürfen. Wir haben ihn entfernt und sagen das offen. Richtig ist: [Tatsache]. Alle, die der Beitrag verletzt oder in die Irre geführt hat, bitten wir um Entschuldigung; [Betroffene] rufen wir persönlich an. Wir haben die Zugänge geändert und beantworten Ihre Nachrichten ab jetzt ausschließlich selbst. Das kann heute etwas länger dauern. Was schiefging, erklären wir um [Uhrzeit] hier.',
      en: 'Today from [time] to [time] our channel [channel] carried a post about [subject] that should not have appeared. We have removed it and say so openly. The fact is: [fact]. We apologise to everyone it hurt or misled; we are calling [people affected] personally. We have changed the access rights and from now on answer your messages ourselves. That may take a little longer today. We will explain here at [time] what went wrong.',
    }),
    statement(publicly, {
      de: 'Der Beitrag vom [Datum], [Uhrzeit], war [falsch / verletzend / für einen anderen Kanal bestimmt]. Er wurde ohne unsere Freigabe veröffentlicht, weil [Ursache in einem Satz, ohne Namen]. Das hätte unser Ablauf verhindern müssen. Bei [Betroffene] haben wir uns persönlich entschuldigt; uns ist klar, dass ein gelöschter Beitrag nicht ungelesen ist. Veröffentlichen kann auf unseren Kanälen jetzt nur noch unser eigenes Team, und jeder Beitrag braucht zwei Menschen. Ob auch frühere Beiträge betroffen sind, sehen wir gerade durch und wissen es noch nicht. Das Ergebnis steht hier am [Datum] um [Uhrzeit]. Danke an alle, die uns darauf hingewiesen haben.',
      en: 'The post of [date], [time], was [wrong / hurtful / meant for another channel]. It was published without our release because [cause in one sentence, without names]. Our own procedure should have prevented that. We have apologised to [people affected] in person; we know that a deleted post is not an unread one. Only our own team can now publish on our channels, and each post needs two people. Whether earlier posts are affected too we are going through now and do not know yet. The result will be here on [date] at [time]. Thank you to everyone who pointed it out.',
    }),
    internal({
      de: 'Liebe Kolleg:innen, auf [Kanal] ist heute etwas erschienen, das niemand von uns freigegeben hatte. Wir haben es zurückgenommen und uns entschuldigt. Bis auf Weiteres betreuen wir alle Kanäle selbst. Wer schon einmal Beiträge geschrieben oder Kommentare beantwortet hat und aushelfen kann, meldet sich bitte unter [Telefon]; wir schulen kurz ein. Bitte schimpft nicht auf die Agentur, auch nicht privat: Dort arbeiten Menschen, denen das ebenso unangenehm ist, und verantwortlich für unseren Kanal sind wir. Neuer Stand um [Uhrzeit].',
      en: 'Dear colleagues, something appeared on [channel] today that none of us had released. We have withdrawn it and apologised. Until further notice we look after all channels ourselves. If you have written posts or answered comments before and can help out, please call [phone]; we will brief you. Please do not rant about the agency, not in private either: people work there who find this just as awkward, and responsibility for our channel is ours. New update at [time].',
    }),
    answer(
      inDialogue,
      {
        de: 'Wer schreibt hier eigentlich? Eine Agentur?',
        en: 'Who actually writes here? An agency?',
      },
      {
        de: 'Hier antwortet unser eigenes Team, gerade [Vorname]. Eine Agentur hat uns beim Beobachten und Vorbereiten unterstützt. Verantwortlich für alles, was auf diesem Kanal steht, sind und waren wir.',
        en: 'Our own team is answering, [first name] right now. An agency has supported us in monitoring and preparing. We are, and always were, responsible for everything on this channel.',
      },
    ),
    answer(
      toMedia,
      {
        de: 'Trennen Sie sich jetzt von Ihrer Agentur?',
        en: 'Will you part with your agency now?',
      },
      {
        de: 'Darüber sprechen wir mit der Agentur und nicht über sie. Heute geht es um die Menschen, die der Beitrag getroffen hat, und um unseren Ablauf, der ihn nicht verhindert hat.',
        en: 'We discuss that with the agency and not about it. Today is about the people the post has hit, and about our procedure, which did not prevent it.',
      },
    ),
  ],
};
