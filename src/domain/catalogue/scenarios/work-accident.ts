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

export const workAccident: CatalogueScenario = {
  id: 'work-accident',
  name: { de: 'Schwerer Arbeitsunfall', en: 'Serious accident at work' },
  severity: 'crisis',
  description: {
    de: 'Ein Mensch wird bei der Arbeit schwer verletzt, im Betrieb, auf einer Baustelle oder unterwegs. Zuerst zählt Hilfe, dann die Familie, dann das Team, dann die Öffentlichkeit; nach dieser Reihenfolge werden wir beurteilt. Bei einem Todesfall gilt sofort die höchste Stufe.',
    en: 'A person is seriously injured at work, on our premises, on a building site or on the road. Help comes first, then the family, then the team, then the public; we will be judged by that order. A death means the highest level at once.',
  },
  signals: {
    de: [
      'Notruf oder Rettungseinsatz an einem unserer Standorte.',
      'Meldung der Schichtleitung, einer Baustelle oder aus einem Fahrzeug.',
      'Eine Redaktion fragt nach einem Blaulichteinsatz.',
      'Fotos oder Videos vom Unfallort tauchen in Gruppen auf.',
    ],
    en: [
      'An emergency call or rescue operation at one of our sites.',
      'A report from a shift manager, a building site or a vehicle.',
      'A newsroom asks about emergency vehicles.',
      'Photographs or videos from the scene appear in chat groups.',
    ],
  },
  doNot: {
    de: [
      'Nichts über die Person sagen: kein Name, kein Alter, keine Herkunft, keine Verletzung.',
      'Keinen Unfall mit Verletzten bestätigen, bevor die Angehörigen Bescheid wissen.',
      'Nicht über Ursache oder eigenes Verschulden der Person mutmaßen.',
      'Den Unfallort nicht verändern, bevor er freigegeben ist.',
      'Nicht versprechen, dass die Person wieder gesund wird.',
    ],
    en: [
      'Say nothing about the person: no name, no age, no origin, no injury.',
      'Do not confirm an accident with injuries before the relatives know.',
      'Do not speculate about the cause or about the person’s own fault.',
      'Do not change the scene before it has been released.',
      'Do not promise that the person will recover.',
    ],
  },
  groups: ['employees', 'emergency_services', 'authorities', 'media', 'public', 'other'],
  firstHour: [
    at(0, 'site-management', {
      de: 'Rettung sicherstellen: Notruf 112 abgesetzt, Ersthelfer:innen vor Ort, Einweisung am Tor. Uhrzeit festhalten.',
      en: 'Make sure of rescue: emergency call 112 made, first aiders on the spot, someone at the gate to guide. Record the time.',
    }),
    at(4, 'site-management', {
      de: 'Anlage abschalten, Bereich absperren, Anwesende notieren, Fotografieren unterbinden.',
      en: 'Shut down the equipment, cordon off the area, note who was present, stop people taking photographs.',
    }),
    at(7, 'crisis-team-lead', {
      de: 'Stufe festlegen, Krisenstab alarmieren, eine Person bestimmen, die mit der Einsatzleitung spricht.',
      en: 'Set the level, alert the crisis team, name one person who talks to the officer in charge.',
    }),
    at(10, 'human-resources', {
      de: 'Angehörige verständigen, persönlich oder in Absprache mit der Polizei; jemand Vertrautes begleitet sie ins Krankenhaus.',
      en: 'Notify the relatives, in person or as agreed with the police; someone they trust goes with them to the hospital.',
    }),
    at(13, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen anhalten, heitere Inhalte zuerst.',
      en: 'Stop scheduled posts and ads, light-hearted content first.',
    }),
    at(15, 'communications', {
      de: 'Erstreaktion veröffentlichen, wenn der Einsatz sichtbar ist; sie nennt nur Ort und Einsatz, bis die Familie Bescheid weiß.',
      en: 'Publish the first reaction if the operation can be seen; it gives only place and operation until the family knows.',
    }),
    at(22, 'site-management', {
      de: 'Team am Standort mündlich informieren, Arbeit unterbrechen, Raum zum Reden öffnen, Heimfahrten anbieten.',
      en: 'Inform the team on site in person, interrupt work, open a room to talk, offer lifts home.',
    }),
    at(28, 'human-resources', {
      de: 'Belegschaftsvertretung verständigen, psychologische Betreuung für Zeug:innen und Ersthelfer:innen holen.',
      en: 'Notify employee representatives; get psychological support for witnesses and first aiders.',
    }),
    at(35, 'legal', {
      de: 'Meldung an Arbeitsschutzbehörde und Unfallversicherung veranlassen, Sicherung der Beweise begleiten.',
      en: 'Arrange the reports to the labour inspectorate and accident insurer, attend the securing of evidence.',
    }),
    at(42, 'internal-communication', {
      de: 'Übrige Standorte informieren, mit der Bitte, keine Namen und Bilder weiterzugeben.',
      en: 'Inform the other sites and ask them not to pass on names or pictures.',
    }),
    at(50, 'spokesperson', {
      de: 'Mit der Einsatzleitung klären, wer worüber Auskunft gibt; Anfragen knapp und einheitlich beantworten.',
      en: 'Agree with the officer in charge who speaks about what; answer enquiries briefly and consistently.',
    }),
    at(60, 'crisis-team-lead', {
      de: 'Lage besprechen: Zustand der Person, Begleitung der Familie, Stand der Meldungen, nächster Informationszeitpunkt.',
      en: 'Hold a briefing: the person’s condition, support for the family, state of the notices, time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'An unserem Standort [Standort] läuft seit [Uhrzeit] ein Rettungseinsatz. Bitte lassen Sie die Zufahrt frei und teilen Sie keine Bilder. Wir kümmern uns jetzt zuerst um die Menschen vor Ort und ihre Familien. Mehr sagen wir um [Uhrzeit].',
      en: 'Emergency services have been at our site in [site] since [time]. Please keep the access clear and do not share pictures. Right now we are looking after the people there and their families. We will say more at [time].',
    }),
    longFirstReaction({
      de: '[Erst wenn die Angehörigen Bescheid wissen:] Heute um [Uhrzeit] ist an unserem Standort [Standort] ein Mensch bei der Arbeit schwer verletzt worden. Die Rettungskräfte waren rasch da, ihnen und den Ersthelfer:innen danken wir. Unsere Gedanken sind bei der verletzten Person und ihrer Familie, die wir begleiten. Die Anlage steht still, die Behörden untersuchen den Hergang. Zur Person machen wir keine Angaben, zur Ursache können wir noch nichts sagen. Nächste Information um [Uhrzeit].',
      en: '[Only once the relatives know:] Today at [time] a person was seriously injured at work at our site in [site]. Emergency services were there quickly; we thank them and the first aiders. Our thoughts are with the injured person and the family, whom we are supporting. The equipment has been shut down and the authorities are examining what happened. We give no details about the person and cannot yet say anything about the cause. Next update at [time].',
    }),
    statement(publicly, {
      de: 'Bei einem Arbeitsunfall in [Standort] wurde am [Datum] um [Uhrzeit] ein Mensch aus unserem Team schwer verletzt und wird im Krankenhaus behandelt. Wir sind in Gedanken bei ihm und seiner Familie; eine feste Ansprechperson begleitet sie. Für die Schicht haben wir die Arbeit beendet und psychologische Hilfe geholt. [Anlage] bleibt außer Betrieb, bis die Behörden sie freigeben; gleichartige Anlagen überprüfen wir heute. Wie es zu dem Unfall kam, wissen wir noch nicht. Wir geben den Behörden alle Unterlagen und greifen ihrem Ergebnis nicht vor. Aus Rücksicht auf die Familie sagen wir nichts zur Person. Nächste Information um [Uhrzeit].',
      en: 'In an accident at work in [site] on [date] at [time], a member of our team was seriously injured and is being treated in hospital. Our thoughts are with our colleague and the family; one permanent contact is there for them. We ended work for the shift and called in psychological help. [equipment] stays out of use until the authorities release it; we are checking similar equipment today. We do not yet know how the accident happened. We are giving the authorities all documents and will not anticipate their findings. Out of respect for the family we say nothing about the person. Next update at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, in [Bereich] in [Standort] ist heute um [Uhrzeit] jemand von uns schwer verletzt worden. Die Familie weiß Bescheid und ist nicht allein. Bitte nennt keinen Namen, teilt keine Bilder und beteiligt euch nicht an Vermutungen; die Kinder dieser Person lesen auch mit. Wer reden will, findet Menschen dafür in [Raum] oder unter [Telefon]. Wer heute nicht weiterarbeiten kann, sagt es der Leitung und geht nach Hause, ohne Nachteil. Anfragen von Medien bitte an [Telefon]. Wir melden uns um [Uhrzeit], auch wenn es nichts Neues gibt.',
      en: 'Dear colleagues, someone from our team was seriously injured today at [time] in [area] in [site]. The family knows and is not alone. Please mention no name, share no pictures and take no part in guessing; this person’s children read along. If you want to talk, there are people for you in [room] or on [phone]. If you cannot go on working today, tell your manager and go home; it will not count against you. Media enquiries to [phone], please. We will be back at [time], even if there is nothing new.',
    }),
    answer(
      toMedia,
      {
        de: 'Wurde bei der Sicherheit gespart?',
        en: 'Did you cut corners on safety?',
      },
      {
        de: 'Die Frage ist berechtigt und verdient eine belegte Antwort. Die Anlage wurde zuletzt am [Datum] geprüft, das Protokoll liegt den Behörden vor. Was zum Unfall geführt hat, untersuchen sie jetzt. Wir werden das Ergebnis nicht zurückhalten.',
        en: 'It is a fair question and deserves an answer with evidence. The equipment was last inspected on [date] and the authorities have the record. They are now examining what led to the accident. We will not hold back the result.',
      },
    ),
    answer(
      toStaff,
      {
        de: 'Können wir morgen normal weiterarbeiten?',
        en: 'Can we work normally tomorrow?',
      },
      {
        de: 'Im betroffenen Bereich nicht: Er bleibt geschlossen, bis Behörde und Arbeitssicherheit ihn freigeben. Alle anderen Bereiche arbeiten, wenn die Sicherheitsprüfung heute nichts ergibt. Niemand muss an eine Maschine, an der sie oder er sich unsicher fühlt.',
        en: 'Not in the area concerned: it stays closed until the authority and our safety experts release it. All other areas work if today’s safety check finds nothing. Nobody has to operate a machine on which they feel unsafe.',
      },
    ),
  ],
};
