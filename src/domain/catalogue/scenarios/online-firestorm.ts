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
} from './parts.js';

export const onlineFirestorm: CatalogueScenario = {
  id: 'online-firestorm',
  name: { de: 'Empörungswelle nach einem Beitrag', en: 'Online firestorm after a post' },
  severity: 'incident',
  description: {
    de: 'Ein Beitrag, eine Anzeige oder eine Antwort von uns löst binnen Stunden breite Empörung aus. Beurteilt werden wir danach, ob wir verstanden haben, worum es den Menschen geht, und ob wir einen Fehler selbst benennen, statt ihn verschwinden zu lassen. Ab überregionaler Berichterstattung oder einer organisierten Kampagne gilt die nächsthöhere Stufe.',
    en: 'A post, an advertisement or a reply of ours causes widespread anger within hours. People will judge us by whether we have understood what upsets them, and whether we name a mistake ourselves instead of making it disappear. National media coverage or an organised campaign moves this up one level.',
  },
  signals: {
    de: [
      'Kritische Kommentare häufen sich auf ein Vielfaches des Üblichen, auch unter Beiträgen, die nichts damit zu tun haben.',
      'Bildschirmfotos unseres Beitrags werden ohne Link zu uns weitergereicht.',
      'Ein eigenes Schlagwort oder ein Boykottaufruf entsteht.',
      'Accounts mit großer Reichweite oder Interessenvertretungen greifen das Thema auf.',
      'Eine Redaktion fragt, ob der Beitrag wirklich von uns ist.',
      'Mitarbeitende werden privat darauf angesprochen oder angefeindet.',
    ],
    en: [
      'Critical comments reach many times the usual number, also under posts that have nothing to do with the matter.',
      'Screenshots of our post are passed on without a link to us.',
      'A hashtag of its own or a call for a boycott appears.',
      'Accounts with a large following or advocacy groups take up the subject.',
      'A newsroom asks whether the post is really ours.',
      'Colleagues are asked about it, or abused, in private.',
    ],
  },
  doNot: {
    de: [
      'Nicht stillschweigend löschen und die Kommentare nicht abschalten.',
      'Kein „Es tut uns leid, falls sich jemand verletzt fühlt“: Das gibt den Betroffenen die Schuld.',
      'Nicht allen dieselben zwei Sätze antworten; lieber eine angeheftete Antwort, auf die wir verweisen.',
      'Nicht mit Ironie oder einem Gegenangriff reagieren.',
      'Niemanden aus dem Team öffentlich als Urheber:in nennen.',
    ],
    en: [
      'Do not delete quietly and do not switch off comments.',
      'No “We are sorry if anyone felt offended”: it puts the blame on those who were hurt.',
      'Do not send everyone the same two sentences; pin one reply and point to it.',
      'Do not answer with irony or a counter-attack.',
      'Do not name anyone on the team in public as the author.',
    ],
  },
  groups: ['customers', 'public', 'employees', 'media', 'partners'],
  firstHour: [
    at(0, 'social-media', {
      de: 'Uhrzeit notieren. Beitrag, Reichweite und die ersten 30 Kommentare als Bildschirmfoto sichern, bevor irgendetwas verändert wird.',
      en: 'Write down the time. Take screenshots of the post, its reach and the first 30 comments before anything is changed.',
    }),
    at(5, 'communications', {
      de: 'Das Anliegen in einem Satz festhalten: Was genau kritisieren die Menschen, und haben sie recht?',
      en: 'Put the concern in one sentence: what exactly do people criticise, and are they right?',
    }),
    at(10, 'communications', {
      de: 'Stufe festlegen und alle alarmieren, die für diese Stufe vorgesehen sind; im Zweifel die höhere.',
      en: 'Set the level and alert everyone planned for it; in doubt, the higher one.',
    }),
    at(15, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen auf allen Kanälen anhalten und das Anhalten bestätigen lassen, auch von Agenturen.',
      en: 'Stop scheduled posts and ads on all channels and have it confirmed, by agencies too.',
    }),
    at(20, 'community-management', {
      de: 'Erstreaktion unter dem auslösenden Beitrag und als angehefteten Beitrag veröffentlichen.',
      en: 'Publish the first reaction below the post in question and pin it.',
    }),
    at(25, 'log-keeping', {
      de: 'Klären, wer den Beitrag wann freigegeben hat und was dabei gemeint war; im Protokoll festhalten, ohne zu werten.',
      en: 'Establish who released the post and when, and what was meant by it; log it without judging.',
    }),
    at(30, 'internal-communication', {
      de: 'Belegschaft informieren: was los ist, wer antwortet und wohin sich wendet, wer angefeindet wird.',
      en: 'Inform staff: what is going on, who replies, and where to turn if anyone is abused.',
    }),
    at(40, 'community-management', {
      de: 'Kommentare sortieren: Irrtümer richtigstellen, Enttäuschten antworten, Provokationen nur beobachten, Drohungen sichern und weitergeben.',
      en: 'Sort comments: correct errors, reply to people who are disappointed, only watch provocation, save and pass on threats.',
    }),
    at(50, 'communications', {
      de: 'Entscheiden, was mit dem Beitrag geschieht: stehen lassen, berichtigen oder sichtbar zurückziehen. Stellungnahme entwerfen.',
      en: 'Decide what happens to the post: leave it, correct it, or withdraw it visibly. Draft the statement.',
    }),
    at(60, 'spokesperson', {
      de: 'Medienanfragen beantworten, den nächsten Informationszeitpunkt überall gleich nennen und einhalten.',
      en: 'Answer media enquiries, give the same time for the next update everywhere, and keep to it.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Wir lesen, was Sie uns zu [Anlass] schreiben, und verstehen den Ärger. Wir klären gerade, wie es dazu kam. Den Beitrag lassen wir so lange stehen, damit nachvollziehbar bleibt, worum es geht. Um [Uhrzeit] antworten wir hier.',
      en: 'We are reading what you write to us about [subject], and we understand the anger. We are finding out how it came about. Until then the post stays, so that everyone can see what this is about. We will reply here at [time].',
    }),
    longFirstReaction({
      de: 'Unser Beitrag vom [Datum] zu [Anlass] hat viele Menschen verärgert. Wir haben die Kritik gelesen und verstehen, worum es geht: [Anliegen in einem Satz]. Derzeit prüfen wir, wie der Beitrag entstanden ist und was daran falsch war. Bis das feststeht, wollen wir nichts schönreden. Wir antworten heute um [Uhrzeit] hier und dort, wo der Beitrag erschienen ist.',
      en: 'Our post of [date] about [subject] has made many people angry. We have read the criticism and understand what it is about: [concern in one sentence]. We are now looking at how the post came about and what was wrong with it. Until we know, we do not want to gloss over anything. We will reply today at [time], here and where the post appeared.',
    }),
    statement(publicly, {
      de: 'Am [Datum] haben wir [Beitrag in einem Satz] veröffentlicht. Viele von Ihnen haben uns gesagt, warum das verletzend war, und sie haben recht. Wir bitten um Entschuldigung, besonders bei [Betroffene]. Der Beitrag ging durch unsere eigene Freigabe; verantwortlich sind wir. Wir haben ihn um [Uhrzeit] zurückgezogen und weisen dort darauf hin. Was wir noch nicht wissen: warum es uns vor der Veröffentlichung nicht aufgefallen ist. Das besprechen wir auch mit Menschen, die es betrifft, und berichten hier am [Datum] um [Uhrzeit], was wir ändern.',
      en: 'On [date] we published [post in one sentence]. Many of you told us why that was hurtful, and you were right. We apologise, above all to [people affected]. The post went through our own approval; the responsibility is ours. We withdrew it at [time] and say so where it stood. What we do not know yet is why nobody noticed before it was published. We will talk about that with people it concerns, and report here on [date] at [time] what we are changing.',
    }),
    internal({
      de: 'Liebe Kolleg:innen, unser Beitrag zu [Anlass] wird gerade heftig kritisiert. Wir schauen uns an, was daran berechtigt ist, und antworten um [Uhrzeit] öffentlich. Ihr müsst uns privat nicht verteidigen und auch nichts kommentieren. Wenn euch jemand darauf anspricht, genügt: „Das wird geprüft, heute gibt es eine Antwort.“ Wer beschimpft oder bedroht wird, ruft bitte gleich [Telefon] an. Und bitte sucht nicht nach Schuldigen im Team: Wir haben den Beitrag gemeinsam freigegeben.',
      en: 'Dear colleagues, our post about [subject] is being strongly criticised. We are looking at what is justified and will reply in public at [time]. You do not have to defend us in private, or comment at all. If someone asks you, this is enough: “It is being looked into, there will be an answer today.” If you are abused or threatened, please call [phone] straight away. And please do not look for someone on the team to blame: we released that post together.',
    }),
    answer(
      inDialogue,
      {
        de: 'Warum löscht ihr den Beitrag nicht einfach?',
        en: 'Why don’t you just delete the post?',
      },
      {
        de: 'Weil es dann so aussähe, als wäre nichts gewesen. Wir lassen ihn sichtbar, bis wir geantwortet haben. Wenn er Menschen weiter verletzt, nehmen wir ihn heraus und schreiben dazu, dass und warum wir das getan haben.',
        en: 'Because it would then look as if nothing had happened. We leave it visible until we have replied. If it goes on hurting people, we will take it down and say that we did so, and why.',
      },
    ),
    answer(
      inDialogue,
      {
        de: 'Hat bei euch niemand darübergelesen?',
        en: 'Did nobody at your end read it first?',
      },
      {
        de: 'Doch, mehrere Menschen haben ihn gelesen und freigegeben. Gerade deshalb schauen wir uns an, was wir übersehen haben und wen wir beim nächsten Mal vorher fragen. Das Ergebnis steht am [Datum] auf [Website].',
        en: 'Yes, several people read it and released it. That is exactly why we are looking at what we missed and whom we should ask beforehand next time. The result will be on [website] on [date].',
      },
    ),
  ],
};
