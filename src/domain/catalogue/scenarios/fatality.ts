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

export const fatality: CatalogueScenario = {
  id: 'fatality',
  name: { de: 'Todesfall', en: 'Death' },
  severity: 'severe-crisis',
  description: {
    de: 'Ein Mensch stirbt bei uns, durch unser Produkt, unsere Leistung oder bei der Arbeit für uns. Beurteilt werden wir danach, wie wir mit der Familie umgehen und ob wir innehalten, statt uns zu schützen. Angehörige erfahren es nie aus den Medien.',
    en: 'A person dies on our premises, through our product or service, or while working for us. We will be judged by how we treat the family and whether we pause instead of protecting ourselves. Relatives must never learn of it from the media.',
  },
  signals: {
    de: [
      'Die Einsatzleitung, ein Krankenhaus oder die Polizei verständigt uns.',
      'Eine schwer verletzte Person stirbt Stunden oder Tage später.',
      'Beileidsbekundungen in sozialen Medien, bevor wir etwas wissen.',
      'Eine Redaktion bittet um Bestätigung eines Todesfalls.',
    ],
    en: [
      'The officer in charge, a hospital or the police notifies us.',
      'A seriously injured person dies hours or days later.',
      'Condolences appear on social media before we know anything.',
      'A newsroom asks us to confirm a death.',
    ],
  },
  doNot: {
    de: [
      'Keinen Todesfall bestätigen, bevor die Familie verständigt ist und die Polizei zustimmt.',
      'Keinen Namen, kein Foto, keine Lebensumstände ohne Einverständnis der Angehörigen.',
      'Nicht im selben Atemzug über Produktion, Zahlen oder Lieferfähigkeit sprechen.',
      'Das Wort „bedauerlicher Zwischenfall“ nicht verwenden.',
      'Die Familie nicht um Stillschweigen bitten und ihr keine Papiere vorlegen.',
      'Keine Werbung, kein Logo-Spiel, keine Emojis, auf keinem Kanal.',
    ],
    en: [
      'Do not confirm a death before the family has been told and the police agree.',
      'No name, no photograph, no circumstances of life without the consent of the relatives.',
      'Do not talk about production, figures or deliveries in the same breath.',
      'Do not use the words “regrettable incident”.',
      'Do not ask the family to keep silent and do not put papers before them.',
      'No advertising, no playing with the logo, no emojis, on any channel.',
    ],
  },
  groups: ['employees', 'other', 'emergency_services', 'authorities', 'media', 'public'],
  firstHour: [
    at(0, 'log-keeping', {
      de: 'Uhrzeit und Quelle der Nachricht festhalten. Ab jetzt: ein Protokoll, eine Person, die es führt.',
      en: 'Record the time and the source of the news. From now on: one log, kept by one person.',
    }),
    at(3, 'management', {
      de: 'Bestätigung nur von Polizei oder Krankenhaus. Höchste Stufe ausrufen, Krisenstab alarmieren, selbst an den Ort fahren oder fahren lassen.',
      en: 'Accept confirmation only from the police or the hospital. Declare the highest level, alert the crisis team, go to the scene or send someone.',
    }),
    at(7, 'social-media', {
      de: 'Alles anhalten: Beiträge, Anzeigen, Newsletter, Gewinnspiele, automatische Antworten.',
      en: 'Stop everything: posts, ads, newsletters, prize draws, automatic replies.',
    }),
    at(10, 'human-resources', {
      de: 'Mit der Polizei klären, wer die Angehörigen verständigt; eine feste Bezugsperson für die Familie bestimmen.',
      en: 'Agree with the police who tells the relatives; appoint one permanent contact for the family.',
    }),
    at(15, 'communications', {
      de: 'Erstreaktion veröffentlichen, wenn der Einsatz öffentlich sichtbar ist; sie spricht von einem schweren Unglück, nicht von Toten.',
      en: 'Publish the first reaction if the operation is visible to the public; it speaks of a serious accident, not of a death.',
    }),
    at(20, 'human-resources', {
      de: 'Psychosoziales Team anfordern: für Augenzeug:innen, das direkte Team und jene, die geholfen haben.',
      en: 'Call in the psychosocial team: for witnesses, the immediate team and those who helped.',
    }),
    at(25, 'site-management', {
      de: 'Das engste Team persönlich und gemeinsam informieren, dann den Standort. Arbeit ruhen lassen.',
      en: 'Tell the closest team in person and together, then the site. Let work rest.',
    }),
    at(32, 'legal', {
      de: 'Meldungen an Behörden und Versicherung veranlassen, Unterlagen und Aufzeichnungen sichern.',
      en: 'Arrange the reports to authorities and insurer, secure documents and recordings.',
    }),
    at(38, 'internal-communication', {
      de: 'Alle übrigen Beschäftigten informieren, unmittelbar bevor die Öffentlichkeit es erfährt.',
      en: 'Inform all other employees immediately before the public learns of it.',
    }),
    at(45, 'communications', {
      de: 'Wenn die Familie Bescheid weiß: Krisenseite in schlichter Form freischalten, übrige Startseite zurücknehmen.',
      en: 'Once the family knows: open the dark site in plain form and take back the rest of the home page.',
    }),
    at(52, 'management', {
      de: 'Selbst sprechen: kurz, ohne Fragerunde, mit Anteilnahme. Wer vor Kameras tritt, bestimmt nicht die Zuständigkeit, sondern die Verantwortung.',
      en: 'Speak in person: briefly, without questions, with compassion. Who faces the cameras is decided by responsibility, not by remit.',
    }),
    at(60, 'crisis-team-lead', {
      de: 'Lage besprechen: Wünsche der Familie, Betreuung, Behörden. Nächsten Informationszeitpunkt nennen, Ablösungen einteilen.',
      en: 'Hold a briefing: wishes of the family, care, authorities. Give the next update time, arrange relief for people.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'In [Standort] ist heute ein schweres Unglück geschehen. Die Einsatzkräfte sind vor Ort. Wir bitten um Verständnis, dass wir nichts sagen, bevor die Angehörigen Bescheid wissen. Bitte teilen Sie keine Namen und Bilder. Nächste Information um [Uhrzeit].',
      en: 'There has been a serious accident today in [site]. Emergency services are there. Please understand that we will say nothing before the relatives know. Please do not share names or pictures. Next update at [time].',
    }),
    longFirstReaction({
      de: '[Erst wenn die Angehörigen Bescheid wissen:] Heute ist in [Standort] ein Mensch ums Leben gekommen. Wir trauern mit der Familie und allen, die diesen Menschen gekannt haben. Die Arbeit in [Bereich] ruht, und für Angehörige und Team sind ausgebildete Menschen da. Was geschehen ist, untersuchen die Behörden, und wir tun alles, damit sie es klären können. Mehr möchten wir heute aus Respekt vor der Familie nicht sagen. Wir informieren wieder um [Uhrzeit].',
      en: '[Only once the relatives know:] A person lost their life today in [site]. We mourn with the family and with everyone who knew them. Work in [area] has stopped, and trained people are there for the relatives and the team. The authorities are examining what happened, and we are doing everything to help them establish it. Out of respect for the family we do not wish to say more today. We will inform again at [time].',
    }),
    statement(publicly, {
      de: 'Wir trauern um einen Menschen, der am [Datum] in [Standort] gestorben ist. Unser Mitgefühl gilt der Familie. Wir haben ihr gesagt, dass wir da sind, jetzt und auch dann, wenn niemand mehr darüber berichtet. Fest steht: Um [Uhrzeit] kam es in [Bereich] zu [Ereignis in einem Satz]. Rettungskräfte haben um das Leben dieses Menschen gekämpft; wir danken ihnen. Warum es geschah, wissen wir nicht. Behörden untersuchen es, sie erhalten von uns alle Unterlagen. Bis Klarheit besteht, bleibt [Bereich] geschlossen. Bitte achten Sie die Privatsphäre der Familie. Wir melden uns am [Datum] um [Uhrzeit] wieder.',
      en: 'We mourn a person who died in [site] on [date]. Our sympathy is with the family. We have told them that we are there for them, now and also when nobody reports about it any more. What is certain: at [time], in [area], there was [event in one sentence]. Emergency services fought for this person’s life; we thank them. Why it happened we do not know. The authorities are examining it and receive all documents from us. Until there is clarity, [area] stays closed. Please respect the family’s privacy. We will report again on [date] at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, wir müssen euch etwas sehr Trauriges sagen. Heute um [Uhrzeit] ist in [Standort] ein Mensch aus unserer Mitte gestorben. Die Familie weiß es. Wir nennen den Namen hier erst, wenn sie damit einverstanden ist; bitte haltet es genauso. Die Arbeit in [Bereich] ruht, alle anderen dürfen innehalten. In [Raum] und unter [Telefon] sind Menschen, mit denen ihr reden oder schweigen könnt. Niemand muss heute funktionieren. Um [Uhrzeit] kommen wir zusammen, wer möchte, auch online.',
      en: 'Dear colleagues, we have very sad news. Today at [time] a person from our midst died in [site]. The family knows. We will give the name here only when they agree; please do the same. Work in [area] has stopped, and everyone else may pause. In [room] and on [phone] there are people with whom you can talk or be silent. Nobody has to function today. At [time] we will come together, whoever wishes to, online as well.',
    }),
    answer(
      toMedia,
      {
        de: 'Wer ist die verstorbene Person?',
        en: 'Who is the person who died?',
      },
      {
        de: 'Das sagen wir nicht. Die Familie entscheidet, was über diesen Menschen öffentlich wird, und sie hat jetzt anderes zu tragen. Bitte suchen Sie auch im Kollegenkreis nicht danach.',
        en: 'We will not say. The family decides what becomes public about this person, and they have other things to bear now. Please do not look for it among colleagues either.',
      },
    ),
    answer(
      inDialogue,
      {
        de: 'Wie können wir der Familie helfen?',
        en: 'How can we help the family?',
      },
      {
        de: 'Danke, dass Sie daran denken. Wir fragen die Familie, was ihr guttut, und sagen es auf [Website], wenn sie Hilfe möchte. Bis dahin hilft es am meisten, keine Namen, Bilder oder Vermutungen weiterzugeben.',
        en: 'Thank you for thinking of them. We are asking the family what would do them good and will say so on [website] if they want help. Until then it helps most not to pass on names, pictures or guesses.',
      },
    ),
  ],
};
