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

export const ngoBoycott: CatalogueScenario = {
  id: 'ngo-boycott',
  name: { de: 'Kampagne oder Boykottaufruf', en: 'NGO campaign or boycott' },
  severity: 'incident',
  description: {
    de: 'Eine Organisation oder Initiative macht gegen uns mobil: mit Bericht, Petition, Aktion vor der Tür oder Boykottaufruf. Beurteilt werden wir danach, ob wir uns mit dem Anliegen befassen statt mit denen, die es vorbringen. Werden Menschen bedroht oder Betriebe blockiert, gilt die nächsthöhere Stufe.',
    en: 'An organisation or initiative mobilises against us with a report, a petition, a protest at the door or a call for a boycott. We will be judged by whether we deal with the concern rather than with those who raise it. If people are threatened or sites blocked, the next level applies.',
  },
  signals: {
    de: [
      'Offener Brief, Bericht oder Forderungsliste mit Datum.',
      'Vorbereitete Bilder, Schlagwort und Muster-Mails an unser Postfach.',
      'Anmeldung oder Ankündigung einer Kundgebung vor einem Standort.',
      'Anfragen an Handel, Banken oder Sponsor:innen, warum sie mit uns arbeiten.',
      'Unterschriften oder Kündigungen steigen sprunghaft.',
    ],
    en: [
      'An open letter, a report or a list of demands with a date.',
      'Prepared images, a hashtag and template emails to our inbox.',
      'Notice of a demonstration outside one of our sites.',
      'Questions to retailers, banks or sponsors about why they work with us.',
      'Signatures or cancellations rise sharply.',
    ],
  },
  doNot: {
    de: [
      'Die Organisation nicht herabsetzen und ihr keine Motive unterstellen.',
      'Nicht mit Siegeln und Auszeichnungen antworten, wenn nach Tatsachen gefragt wird.',
      'Keine Zusage machen, um Ruhe zu haben: Sie wird nachgeprüft.',
      'Gleichlautende Mails nicht ignorieren und nicht blockieren.',
      'Protestierende nicht fotografieren oder vom öffentlichen Grund verweisen.',
    ],
    en: [
      'Do not belittle the organisation or impute motives to it.',
      'Do not answer with labels and awards when people ask for facts.',
      'Do not make a commitment just to have peace: it will be checked.',
      'Do not ignore or block template emails.',
      'Do not photograph protesters or send them off public ground.',
    ],
  },
  groups: ['customers', 'public', 'partners', 'employees', 'media', 'neighbours'],
  firstHour: [
    at(0, 'monitoring', {
      de: 'Uhrzeit, Forderungen, Frist und Absender sichern; Reichweite und Ton der ersten Reaktionen festhalten.',
      en: 'Save time, demands, deadline and sender; record reach and tone of the first reactions.',
    }),
    at(8, 'quality', {
      de: 'Den Bericht ganz lesen. Je Vorwurf: stimmt, stimmt teilweise, stimmt nicht, wissen wir nicht, mit Beleg.',
      en: 'Read the whole report. For each accusation: true, partly true, untrue, do not know, with evidence.',
    }),
    at(14, 'communications', {
      de: 'Stufe festlegen, Zuständige alarmieren; Sprecher:in benennen, die oder der das Thema wirklich kennt.',
      en: 'Set the level, alert those in charge; name a spokesperson who really knows the subject.',
    }),
    at(18, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen zum Thema anhalten, besonders Nachhaltigkeitsaussagen.',
      en: 'Stop scheduled posts and ads on the subject, above all sustainability claims.',
    }),
    at(24, 'public-affairs', {
      de: 'Die Organisation anrufen, nicht schreiben: Gespräch anbieten, mit Termin und jemandem, der entscheiden darf.',
      en: 'Call the organisation instead of writing: offer a talk, with a date and someone who may decide.',
    }),
    at(28, 'internal-communication', {
      de: 'Belegschaft und Filialen informieren: worum es geht, Umgang mit Aktionen vor Ort, an wen man verweist.',
      en: 'Inform staff and branches: what it is about, how to deal with protests on site, whom to refer to.',
    }),
    at(32, 'community-management', {
      de: 'Erstreaktion veröffentlichen und anheften; Kommentare stehen lassen, auf Fragen antworten.',
      en: 'Publish and pin the first reaction; leave comments standing, answer questions.',
    }),
    at(38, 'customer-service', {
      de: 'Persönliche Antwort für Muster-Mails vorbereiten; Kündigungen ohne Hürden ausführen.',
      en: 'Prepare a personal reply to template emails; carry out cancellations without obstacles.',
    }),
    at(45, 'site-management', {
      de: 'Bei Aktionen am Standort: Zugänge sichern, Wasser anbieten, Ansprechperson stellen, Polizei nur bei Gefahr.',
      en: 'For protests on site: keep entrances safe, offer water, provide a contact, police only if there is danger.',
    }),
    at(52, 'communications', {
      de: 'Seite mit allen Vorwürfen und unseren Antworten vorbereiten, als eine Quelle für alle Kanäle.',
      en: 'Prepare a page with every accusation and our answers as the one source for all channels.',
    }),
    at(60, 'management', {
      de: 'Entscheiden, was wir ändern können und wollen und bis wann. Nächsten Informationszeitpunkt nennen.',
      en: 'Decide what we can and will change, and by when. Give the time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: '[Organisation] wirft uns [Thema] vor. Das Anliegen ist wichtig, und wir haben heute ein Gespräch angeboten. Den Bericht prüfen wir Punkt für Punkt, auch dort, wo es uns wehtut. Um [Uhrzeit] sagen wir auf [Website], wo wir stehen.',
      en: '[organisation] criticises us over [subject]. The concern matters, and today we offered to talk. We are going through the report point by point, also where it hurts. At [time] we will say on [website] where we stand.',
    }),
    longFirstReaction({
      de: '[Organisation] hat heute einen Bericht über [Thema] veröffentlicht und ruft dazu auf, bei uns nicht mehr einzukaufen. Wir nehmen das Anliegen dahinter an: [Anliegen in einem Satz]. Um [Uhrzeit] haben wir [Organisation] angerufen und ein Gespräch mit [Name], [Funktion], angeboten. Zugleich prüfen wir jeden Punkt des Berichts. Vorher möchten wir weder bestreiten noch versprechen. Unsere Antworten veröffentlichen wir vollständig am [Datum] um [Uhrzeit] auf [Website].',
      en: '[organisation] published a report about [subject] today and calls on people to stop buying from us. We accept the concern behind it: [concern in one sentence]. At [time] we called [organisation] and offered a talk with [name], [function]. At the same time we are examining every point of the report. Until then we want neither to deny nor to promise. We will publish our answers in full on [date] at [time] on [website].',
    }),
    statement(publicly, {
      de: 'Wir haben die [Anzahl] Punkte von [Organisation] geprüft. [Anzahl] treffen zu: [Punkte]. [Anzahl] sehen wir anders und belegen es auf [Website]. Viele von Ihnen haben uns geschrieben, weil Ihnen [Anliegen] nicht egal ist; uns auch nicht, und in diesem Fall haben wir zu wenig getan. Ab [Datum] gilt deshalb: [Maßnahme]. Was wir heute nicht zusagen können, ist [Forderung], weil [Grund]; darüber sprechen wir mit [Organisation] am [Datum]. Offen ist noch, wie schnell unsere Lieferkette folgen kann. Zahlen dazu legen wir am [Datum] um [Uhrzeit] vor und dann jedes halbe Jahr.',
      en: 'We have examined the [number] points raised by [organisation]. [number] are correct: [points]. On [number] we disagree and give our evidence on [website]. Many of you wrote to us because you care about [concern]; so do we, and in this case we have done too little. From [date], therefore: [measure]. What we cannot commit to today is [demand], because [reason]; we will talk about it with [organisation] on [date]. How quickly our supply chain can follow is still open. We will present figures on [date] at [time], and then every six months.',
    }),
    internal({
      de: 'Liebe Kolleg:innen, [Organisation] ruft zum Boykott gegen uns auf. Es geht um [Thema]. Ein Teil der Kritik könnte stimmen, wir prüfen sie gerade. Einige von euch teilen sie vielleicht; das ist in Ordnung, und eure Erfahrung hilft uns: [Telefon]. Vor [Standort] ist eine Kundgebung angekündigt. Grüßt, diskutiert nicht, geht Streit aus dem Weg; die Standortleitung ist da. Beschimpfungen müsst ihr nicht aushalten, ruft uns an. Um [Uhrzeit] steht hier, was wir antworten.',
      en: 'Dear colleagues, [organisation] is calling for a boycott of our company. It is about [subject]. Part of the criticism may be right; we are examining it now. Some of you may share it; that is fine, and your experience helps us: [phone]. A demonstration has been announced outside [site]. Say hello, do not argue, keep out of disputes; the site manager is there. You do not have to put up with abuse, call us. At [time] our answer will be here.',
    }),
    answer(
      inDialogue,
      {
        de: 'Warum soll ich noch bei euch kaufen?',
        en: 'Why should I still buy from you?',
      },
      {
        de: 'Das entscheiden Sie, und wir verstehen, wenn Sie abwarten. Was wir tun können: ehrlich zeigen, was stimmt, was wir ändern und bis wann. Das steht ab [Uhrzeit] auf [Website]. Messen Sie uns dann daran.',
        en: 'That is your decision, and we understand if you wait and see. What we can do is show honestly what is true, what we are changing and by when. It will be on [website] from [time]. Please hold us to it.',
      },
    ),
    answer(
      toMedia,
      {
        de: 'Erfüllen Sie die Forderungen?',
        en: 'Will you meet the demands?',
      },
      {
        de: 'Wir sprechen zuerst mit denen, die sie stellen; das Gespräch ist für [Datum] angeboten. Einiges können wir rasch ändern, für anderes brauchen wir Partner:innen und Zeit. Wir sagen nur zu, was sich überprüfen lässt.',
        en: 'We will first talk to those who make them; a talk has been offered for [date]. Some things we can change quickly, for others we need partners and time. We commit only to what can be checked.',
      },
    ),
  ],
};
