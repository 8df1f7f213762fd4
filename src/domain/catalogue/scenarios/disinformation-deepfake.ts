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

export const disinformationDeepfake: CatalogueScenario = {
  id: 'disinformation-deepfake',
  name: { de: 'Falschmeldung oder Deepfake', en: 'Disinformation or deepfake' },
  severity: 'incident',
  description: {
    de: 'Eine erfundene Nachricht, ein gefälschtes Dokument oder ein künstlich erzeugtes Video über uns verbreitet sich. Beurteilt werden wir danach, ob wir rasch und mit Belegen sagen, was stimmt, ohne die Fälschung selbst bekannter zu machen. Löst sie echte Angst, Geldverluste oder Gewalt aus, gilt die nächsthöhere Stufe.',
    en: 'An invented story, a forged document or an artificially generated video about us is spreading. People will judge us by whether we quickly say what is true, with evidence, without making the forgery better known. If it causes real fear, loss of money or violence, the next level applies.',
  },
  signals: {
    de: [
      'Ein Video oder eine Tonaufnahme, von der niemand bei uns weiß.',
      'Viele Anrufe mit derselben Frage in derselben Wortwahl.',
      'Ein Kettenbrief oder Bildschirmfoto mit unserem Logo.',
      'Eine Website oder Absenderadresse, die unserer zum Verwechseln ähnelt.',
      'Neue Accounts verbreiten dieselbe Behauptung im Minutentakt.',
      'Eine Faktencheck-Redaktion fragt an.',
    ],
    en: [
      'A video or recording that nobody here knows of.',
      'Many calls with the same question in the same words.',
      'A chain message or screenshot with our logo.',
      'A website or sender address that is easily mistaken for ours.',
      'New accounts spread the same claim by the minute.',
      'A fact-checking newsroom gets in touch.',
    ],
  },
  doNot: {
    de: [
      'Die Fälschung nicht teilen, verlinken oder im Wortlaut wiederholen.',
      'Nicht abstreiten, was noch nicht geprüft ist: Vielleicht ist ein Teil wahr.',
      'Menschen, die darauf hereingefallen sind, nicht belehren.',
      'Nicht über Urheber:innen oder Staaten mutmaßen.',
      'Nicht jede kleine Behauptung groß beantworten; Reichweite zuerst messen.',
    ],
    en: [
      'Do not share, link to or quote the forgery word for word.',
      'Do not deny what has not been checked yet: part of it may be true.',
      'Do not lecture people who fell for it.',
      'Do not speculate about authors or states.',
      'Do not answer every small claim in a big way; measure its reach first.',
    ],
  },
  groups: ['customers', 'public', 'employees', 'partners', 'media', 'authorities'],
  firstHour: [
    at(0, 'monitoring', {
      de: 'Beweise sichern: Datei im Original, Adresse, Uhrzeit, erste Accounts, Reichweite.',
      en: 'Preserve proof: original file, address, time, first accounts, reach.',
    }),
    at(6, 'communications', {
      de: 'Behauptung in Teile zerlegen und jeden prüfen: falsch, irreführend, unbelegt oder doch wahr?',
      en: 'Take the claim apart and check each part: false, misleading, unproved, or true after all?',
    }),
    at(12, 'communications', {
      de: 'Stufe festlegen: Wen gefährdet die Fälschung, wie schnell wächst sie? Zuständige alarmieren.',
      en: 'Set the level: whom does the forgery endanger, how fast is it growing? Alert those in charge.',
    }),
    at(15, 'it-security', {
      de: 'Prüfen, ob eigene Konten, Mailadressen oder Systeme missbraucht werden; Zahlungsfreigaben per Rückruf bestätigen lassen.',
      en: 'Check whether our accounts, addresses or systems are abused; have payment approvals confirmed by calling back.',
    }),
    at(18, 'social-media', {
      de: 'Bei der Plattform melden (Identitätsmissbrauch, manipulierte Medien), Fallnummern notieren; geplante Beiträge anhalten.',
      en: 'Report to the platform (impersonation, manipulated media), note case numbers; stop scheduled posts.',
    }),
    at(24, 'internal-communication', {
      de: 'Belegschaft informieren: nicht weiterleiten, auch nicht als Warnung. Gefälschte Anweisungen der Führung melden.',
      en: 'Inform staff: do not forward it, not even as a warning. Report forged instructions from managers.',
    }),
    at(28, 'communications', {
      de: 'Seite mit Fakten und Belegen veröffentlichen: zuerst die Wahrheit, dann der Hinweis auf die Fälschung, dann wieder die Wahrheit.',
      en: 'Publish a page of facts and evidence: first the truth, then the mention of the forgery, then the truth again.',
    }),
    at(30, 'community-management', {
      de: 'Erstreaktion veröffentlichen und anheften; Nachfragen freundlich mit Link zur Faktenseite beantworten.',
      en: 'Publish and pin the first reaction; answer questions kindly with a link to the facts.',
    }),
    at(40, 'spokesperson', {
      de: 'Nachrichtenagentur und Faktencheck-Redaktionen mit Belegen versorgen.',
      en: 'Supply the news agency and fact-checking newsrooms with evidence.',
    }),
    at(48, 'legal', {
      de: 'Löschung, einstweilige Verfügung und Anzeige prüfen; Persönlichkeitsrechte der gezeigten Person wahren.',
      en: 'Examine removal, injunction and report to the police; protect the rights of the person shown.',
    }),
    at(60, 'monitoring', {
      de: 'Lagebild: Wächst oder fällt die Verbreitung? Empfehlung: nachlegen oder ruhen lassen. Nächsten Zeitpunkt nennen.',
      en: 'Situation picture: is it growing or falling? Recommend to follow up or to let it rest. Give the next update time.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Richtig ist: [Tatsache in einem Satz]. Derzeit wird über uns zum Thema [Thema] etwas verbreitet, das nicht von uns stammt. Bitte leiten Sie es nicht weiter. Was stimmt, mit Belegen: [Website]. Wir ergänzen dort um [Uhrzeit].',
      en: 'The fact is: [fact in one sentence]. Something on the subject of [subject] is being spread about us that does not come from us. Please do not pass it on. What is true, with evidence: [website]. We will add to it at [time].',
    }),
    longFirstReaction({
      de: '[Tatsache in einem Satz.] Das sagen wir, weil seit [Uhrzeit] eine gefälschte [Art, etwa Aufnahme] zum Thema [Thema] im Umlauf ist. Sie stammt nicht von uns. Vielleicht hat sie auch Sie erschreckt; solche Fälschungen sind gut gemacht, und es ist vernünftig, nachzufragen. Bitte leiten Sie sie nicht weiter, auch nicht, um andere zu warnen. Alle Belege stehen auf [Website]. Wer dahintersteckt, wissen wir nicht. Wir haben die Plattform verständigt und ergänzen diese Seite um [Uhrzeit].',
      en: '[Fact in one sentence.] We say this because a forged [kind, such as recording] on the subject of [subject] has been circulating since [time]. It does not come from us. It may have frightened you too; such forgeries are well made, and it is sensible to ask. Please do not pass it on, not even to warn others. All the evidence is on [website]. Who is behind it we do not know. We have notified the platform and will add to this page at [time].',
    }),
    statement(publicly, {
      de: '[Nur was geprüft ist:] Wir haben die Behauptung Punkt für Punkt geprüft. Richtig ist [Tatsache], belegt durch [Beleg]. Die Aufnahme, die seit [Datum] kursiert, zeigt [Name] nicht; sie ist künstlich erzeugt, wie [Stelle] bestätigt. Uns beschäftigt, dass Menschen deshalb Angst hatten oder Geld verloren haben; wer betroffen ist, bekommt unter [Hotline] Hilfe. Wir haben Anzeige erstattet und die Plattformen um Entfernung ersucht. Wie viele die Fälschung gesehen haben und wer sie verbreitet hat, wissen wir noch nicht. Echte Nachrichten von uns finden Sie immer auf [Website]; dort steht auch der nächste Stand um [Uhrzeit].',
      en: '[Only what has been checked:] We have examined the claim point by point. The truth is [fact], as shown by [evidence]. The recording that has been circulating since [date] does not show [name]; it was artificially generated, as [body] confirms. It troubles us that people were frightened or lost money because of it; anyone affected gets help on [hotline]. We have gone to the police and asked the platforms to remove it. How many people saw the forgery and who spread it we do not know yet. You will always find genuine news from us on [website]; the next update will be there too, at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, über uns kursiert eine Fälschung zum Thema [Thema]. Geprüft ist: [Tatsache]. Bitte leitet sie nicht weiter, auch nicht im Familienchat und auch nicht mit dem Zusatz „Fake“. Fragt euch jemand, verweist auf [Website]. Achtung bei Anrufen oder Sprachnachrichten, die klingen wie die Geschäftsführung: Zahlungen und Kennwörter nie auf Zuruf, immer unter der bekannten Nummer zurückrufen. Wer schon darauf reagiert hat, meldet sich ohne Scheu unter [Telefon]. Neuer Stand um [Uhrzeit].',
      en: 'Dear colleagues, a forgery about us on the subject of [subject] is circulating. It has been checked: [fact]. Please do not pass it on, not in the family chat either, and not with the word “fake” added. If someone asks you, point to [website]. Beware of calls or voice messages that sound like management: never pay or share passwords on demand, always call back on the known number. If you have already reacted to one, do not hesitate to call [phone]. New update at [time].',
    }),
    answer(
      inDialogue,
      {
        de: 'Im Video sagt Ihre Chefin das doch selbst. Stimmt es etwa nicht?',
        en: 'But your managing director says it herself in the video. Is it not true?',
      },
      {
        de: 'Gut, dass Sie fragen, statt es weiterzuschicken. Das Video ist künstlich erzeugt, sie hat das nie gesagt. Zum Zeitpunkt der angeblichen Aufnahme war sie [Ort und Anlass]. Was tatsächlich gilt: [Tatsache]. Die Belege stehen auf [Website].',
        en: 'It is good that you ask instead of passing it on. The video was artificially generated; she never said that. At the time of the alleged recording she was [place and occasion]. What is actually true: [fact]. The evidence is on [website].',
      },
    ),
    answer(
      toMedia,
      {
        de: 'Wer steckt Ihrer Meinung nach dahinter?',
        en: 'Who do you think is behind it?',
      },
      {
        de: 'Das wissen wir nicht, und Vermutungen wären wieder nur Behauptungen. Wir haben der Polizei alles übergeben, was wir gesichert haben. Belege dafür, dass die Aufnahme nicht echt ist, geben wir Ihnen gern zur eigenen Prüfung.',
        en: 'We do not know, and guesses would only be more claims. We have given the police everything we preserved. We are glad to hand you the evidence that the recording is not genuine, so that you can check it yourself.',
      },
    ),
  ],
};
