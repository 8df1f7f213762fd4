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

export const investigativeReport: CatalogueScenario = {
  id: 'investigative-report',
  name: { de: 'Investigative Recherche', en: 'Investigative report' },
  severity: 'incident',
  description: {
    de: 'Eine Redaktion recherchiert Missstände und konfrontiert uns, meist mit kurzer Frist. Beurteilt werden wir danach, ob wir zur Sache antworten und ob das, was wir sagen, der Veröffentlichung standhält. Recherchieren ist die Aufgabe von Medien; wir behandeln sie nicht als Angriff.',
    en: 'A newsroom is researching wrongdoing and confronts us, usually with a short deadline. We will be judged by whether we answer the point and whether what we say stands up once the report is out. Research is what media are for; we do not treat it as an attack.',
  },
  signals: {
    de: [
      'Fragenkatalog mit Frist oder Ankündigung eines Beitrags.',
      'Ehemalige Mitarbeitende oder Lieferant:innen berichten von Anrufen.',
      'Auskunftsersuchen zu Registern, Verträgen oder Kontrollberichten.',
      'Ungewohnt genaue Fragen an Hotline oder Filialen.',
      'Dreharbeiten vor dem Gelände.',
    ],
    en: [
      'A list of questions with a deadline, or notice of a programme.',
      'Former employees or suppliers tell us about calls.',
      'Requests about registers, contracts or inspection reports.',
      'Unusually precise questions to the hotline or branches.',
      'Filming outside the premises.',
    ],
  },
  doNot: {
    de: [
      'Kein „Kein Kommentar“ und keine Antwort nach der Frist ohne Anruf vorher.',
      'Nicht mit Anwaltsschreiben beginnen.',
      'Nichts behaupten, was sich am Erscheinungstag widerlegen lässt.',
      'Nicht bei Verlag, Herausgeber:innen oder Anzeigenabteilung intervenieren.',
      'Nicht nach den Quellen suchen und niemanden im Haus dazu befragen.',
      'Den Fragenkatalog nicht vorab öffentlich machen.',
    ],
    en: [
      'No “No comment”, and no answer after the deadline without a call beforehand.',
      'Do not begin with a lawyer’s letter.',
      'Do not claim anything that can be disproved on the day of publication.',
      'Do not intervene with the publisher or the advertising department.',
      'Do not look for the sources and do not question anyone in the company about them.',
      'Do not publish the list of questions in advance.',
    ],
  },
  groups: ['media', 'employees', 'customers', 'authorities', 'investors', 'partners'],
  firstHour: [
    at(0, 'spokesperson', {
      de: 'Eingang, Uhrzeit, Frist und Ansprechperson der Redaktion festhalten, Erhalt freundlich bestätigen.',
      en: 'Record receipt, time, deadline and the newsroom’s contact; acknowledge receipt kindly.',
    }),
    at(8, 'spokesperson', {
      de: 'Fragen schriftlich erbitten und nachfragen: Format, Erscheinungstermin, konkreter Vorwurf, realistische Frist.',
      en: 'Ask for the questions in writing and enquire: format, date of publication, exact accusation, realistic deadline.',
    }),
    at(15, 'communications', {
      de: 'Stufe festlegen: Wie schwer wiegt der Vorwurf, wenn er stimmt? Zuständige Fachleute alarmieren.',
      en: 'Set the level: how serious is the accusation if true? Alert the experts in charge.',
    }),
    at(20, 'log-keeping', {
      de: 'Je Frage eine Zeile anlegen: was wir wissen, Beleg, wer es prüft, bis wann.',
      en: 'One line per question: what we know, evidence, who checks it, by when.',
    }),
    at(25, 'legal', {
      de: 'Unterlagen sichern, Auskunftsgrenzen klären (Personen, laufende Verfahren); Ziel ist, antworten zu können.',
      en: 'Preserve documents, clarify the limits of what may be said (persons, proceedings); the aim is to be able to answer.',
    }),
    at(30, 'social-media', {
      de: 'Geplante Beiträge rund um das Thema anhalten, besonders solche, die das Gegenteil behaupten.',
      en: 'Stop scheduled posts around the subject, above all those that claim the opposite.',
    }),
    at(36, 'quality', {
      de: 'Vorwurf im Fachbereich ergebnisoffen prüfen: Stimmt es, seit wann, wer ist betroffen? Gefahr sofort abstellen.',
      en: 'Examine the accusation with an open mind: is it true, since when, who is affected? Remove any danger at once.',
    }),
    at(42, 'management', {
      de: 'Informieren und entscheiden, wer spricht: schriftlich, Interview oder Hintergrundgespräch.',
      en: 'Take note and decide who speaks: in writing, interview or background talk.',
    }),
    at(48, 'internal-communication', {
      de: 'Empfang, Hotline und betroffene Teams vorbereiten: freundlich bleiben, Anfragen weitergeben.',
      en: 'Prepare reception, hotline and teams concerned: stay friendly, pass enquiries on.',
    }),
    at(54, 'communications', {
      de: 'Erstreaktion für den Fall bereitlegen, dass früher berichtet wird; Faktenseite vorbereiten.',
      en: 'Hold the first reaction ready in case the report comes early; prepare a page of facts.',
    }),
    at(60, 'spokesperson', {
      de: 'Redaktion zurückrufen: Antwort bis zur Frist zusagen oder begründet um Verlängerung bitten.',
      en: 'Call the newsroom back: confirm an answer by the deadline, or ask for more time and say why.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Zum Bericht von [Medium] über [Thema]: Wir haben die Fragen der Redaktion beantwortet und gehen den Hinweisen nach. Wo Fehler passiert sind, sagen wir es. Unsere Antworten im Wortlaut und der Stand der Prüfung: ab [Uhrzeit] auf [Website].',
      en: 'On the report by [medium] about [subject]: we answered the newsroom’s questions and are following up the findings. Where mistakes were made, we will say so. Our answers in full and the state of our review: from [time] on [website].',
    }),
    longFirstReaction({
      de: '[Medium] berichtet heute über [Thema]. Der Bericht wirft Fragen auf, die auch wir uns stellen. Wir haben der Redaktion am [Datum] geantwortet; Fragen und Antworten veröffentlichen wir vollständig, damit Sie sich selbst ein Bild machen können. Drei Punkte prüfen wir noch: [Punkte]. Was sich als richtig herausstellt, bringen wir in Ordnung; was nicht stimmt, belegen wir. Nächste Information um [Uhrzeit] auf [Website].',
      en: '[medium] reports today on [subject]. The report raises questions that we ask ourselves too. We replied to the newsroom on [date]; we publish questions and answers in full, so that you can form your own view. We are still examining three points: [points]. What turns out to be right, we will put right; what is wrong, we will show with evidence. Next update at [time] on [website].',
    }),
    statement(publicly, {
      de: 'Die Recherche von [Medium] hat gezeigt, dass [Sachverhalt in einem Satz]. Das stimmt, und wir hätten es selbst bemerken müssen. Menschen, die dadurch Nachteile hatten, haben ein Recht auf eine Antwort; sie erreichen uns unter [Telefon]. Wir haben [Maßnahme] sofort beendet und [Stelle] mit einer Prüfung beauftragt. In einem Punkt stellen wir richtig: [Punkt mit Beleg]. Noch nicht wissen wir, seit wann es so war und wer davon wusste. Wir danken allen, die darauf hingewiesen haben, auch jenen, die dafür den Weg über die Medien gewählt haben. Das Prüfergebnis veröffentlichen wir am [Datum] um [Uhrzeit].',
      en: 'The research by [medium] has shown that [facts in one sentence]. That is true, and we should have noticed it ourselves. People who suffered from it have a right to an answer; they can reach us on [phone]. We have ended [measure] at once and asked [body] to carry out a review. On one point we have a correction: [point with evidence]. We do not know yet how long this had been so and who knew of it. We thank everyone who pointed it out, including those who chose to do so through the media. We will publish the result of the review on [date] at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, [Medium] bringt heute einen Bericht über [Thema]. Wir haben die Fragen beantwortet und geprüft, was daran stimmt: [Stand in einem Satz]. Vielleicht ärgert euch der Ton; bleibt trotzdem freundlich zu allen, die nachfragen. Wir suchen nicht danach, wer mit der Redaktion gesprochen hat, und bitten euch, das auch nicht zu tun. Wer selbst etwas weiß, das wir ändern sollten, meldet sich bei [Meldestelle]. Anfragen gehen an [Telefon]. Ab [Uhrzeit] findet ihr hier alle Antworten.',
      en: 'Dear colleagues, [medium] is publishing a report about [subject] today. We answered the questions and checked what is true: [state in one sentence]. You may be annoyed by the tone; please stay friendly to everyone who asks all the same. We are not looking for whoever talked to the newsroom, and ask you not to either. If you know of something we should change, contact [reporting office]. Enquiries go to [phone]. From [time] you will find all answers here.',
    }),
    answer(
      toMedia,
      {
        de: 'Warum haben Sie kein Interview gegeben?',
        en: 'Why did you not give an interview?',
      },
      {
        de: 'Wir haben schriftlich geantwortet, weil wir mehrere Punkte erst prüfen mussten und nichts Ungeprüftes sagen wollten. Das ist nun geschehen. [Name] steht Ihnen am [Datum] um [Uhrzeit] für ein Gespräch zur Verfügung.',
        en: 'We answered in writing because we first had to check several points and did not want to say anything unchecked. That has now been done. [name] is available for a conversation on [date] at [time].',
      },
    ),
    answer(
      inDialogue,
      {
        de: 'Stimmt das, was im Bericht steht?',
        en: 'Is it true what the report says?',
      },
      {
        de: 'Zum Teil ja: [Punkt] ist richtig, und wir ändern es. [Punkt] sehen wir anders, und auf [Website] steht, womit wir das belegen. Den Rest prüfen wir noch, Ergebnis am [Datum].',
        en: 'In part, yes: [point] is right, and we are changing it. On [point] we disagree, and [website] shows our evidence. We are still examining the rest; result on [date].',
      },
    ),
  ],
};
