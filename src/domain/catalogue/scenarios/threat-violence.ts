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
  toStaff,
} from './parts.js';

export const threatViolence: CatalogueScenario = {
  id: 'threat-violence',
  name: { de: 'Drohung oder Gewalttat', en: 'Threat or violence' },
  severity: 'severe-crisis',
  description: {
    de: 'Bombendrohung, bewaffnete Person, Geiselnahme oder Angriff auf Menschen bei uns. Beurteilt werden wir danach, ob alle Menschen geschützt waren und ob unsere Worte niemanden in Gefahr gebracht haben. Die Polizei führt; was wir sagen, ist mit ihr abgestimmt.',
    en: 'A bomb threat, an armed person, hostage-taking or an attack on people at our premises. We will be judged by whether everyone was protected and whether our words put nobody in danger. The police lead; what we say is agreed with them.',
  },
  signals: {
    de: [
      'Drohanruf, Drohmail oder verdächtiger Gegenstand.',
      'Schüsse, Schreie oder flüchtende Menschen.',
      'Ankündigung einer Tat in sozialen Medien.',
      'Wiederholte Bedrohung einzelner Mitarbeitender, auch zu Hause.',
      'Die Polizei sperrt die Umgebung oder warnt uns.',
    ],
    en: [
      'A threatening call or email, or a suspicious object.',
      'Shots, screams or people fleeing.',
      'An attack announced on social media.',
      'Repeated threats to individual employees, at home too.',
      'The police close off the area or warn us.',
    ],
  },
  doNot: {
    de: [
      'Nicht verraten, wo sich Menschen verstecken, sammeln oder wo die Polizei steht.',
      'Menschen im Gebäude nicht anrufen: Ein läutendes Telefon kann sie gefährden.',
      'Täter:in nicht nennen oder zeigen, kein Schreiben, kein Motiv verbreiten.',
      'Keine Zahl von Verletzten oder Toten vor der Polizei nennen.',
      'Nicht „Entwarnung“ schreiben, bevor die Polizei sie gibt.',
      'Drohungen nicht öffentlich beantworten oder ins Lächerliche ziehen.',
    ],
    en: [
      'Do not reveal where people hide or gather, or where the police are.',
      'Do not call people inside the building: a ringing phone can endanger them.',
      'Do not name or show the perpetrator, do not spread letters or motives.',
      'Do not give a number of injured or dead before the police do.',
      'Do not write “all clear” before the police give it.',
      'Do not answer threats in public or ridicule them.',
    ],
  },
  groups: ['employees', 'emergency_services', 'customers', 'neighbours', 'authorities', 'media'],
  firstHour: [
    at(0, 'site-management', {
      de: '112 rufen. Flüchten, verstecken oder räumen, wie für den Fall geübt; bei Bombendrohung Wortlaut mitschreiben.',
      en: 'Call 112. Run, hide or evacuate as practised for the case; for a bomb threat, write down every word.',
    }),
    at(3, 'management', {
      de: 'Höchste Stufe ausrufen, Krisenstab an einen Ort außerhalb des Gefahrenbereichs rufen.',
      en: 'Declare the highest level and call the crisis team to a place outside the danger area.',
    }),
    at(6, 'crisis-team-lead', {
      de: 'Der Polizei die Führung übergeben: Verbindungsperson, Grundrisse, Kameras, Schlüssel. Ab jetzt keine Auskunft ohne sie.',
      en: 'Hand the lead to the police: liaison, floor plans, cameras, keys. From now on no information without them.',
    }),
    at(9, 'internal-communication', {
      de: 'Lautlose Nachricht an alle: Was ist zu tun, wo ist es sicher, Telefon stumm schalten, nicht posten.',
      en: 'Silent message to everyone: what to do, where it is safe, mute your phone, do not post.',
    }),
    at(12, 'social-media', {
      de: 'Alle geplanten Beiträge und Anzeigen anhalten; Kommentare mit Standorten oder Bildern ausblenden.',
      en: 'Stop all scheduled posts and ads; hide comments that contain locations or pictures.',
    }),
    at(15, 'communications', {
      de: 'Mit der Polizei abgestimmte Erstreaktion veröffentlichen und auf ihren Kanal verweisen.',
      en: 'Publish the first reaction agreed with the police and point to their channel.',
    }),
    at(20, 'site-management', {
      de: 'Andere Standorte, Gäste, Anlieferung warnen; Zugänge schließen.',
      en: 'Warn other sites, visitors and deliveries; close the entrances.',
    }),
    at(25, 'human-resources', {
      de: 'Anwesenheitslisten abgleichen, Familientelefon öffnen, Treffpunkt für Angehörige mit der Polizei festlegen.',
      en: 'Compare attendance lists, open a family line, agree a meeting place for relatives with the police.',
    }),
    at(32, 'human-resources', {
      de: 'Psychosoziale Betreuung für alle anfordern, die dabei waren, auch Gäste und Fremdfirmen.',
      en: 'Call in psychosocial care for everyone who was there, visitors and contractors included.',
    }),
    at(40, 'log-keeping', {
      de: 'Lückenloses Protokoll mit Uhrzeiten; Nachrichten, Aufnahmen und Gegenstände unverändert für die Polizei sichern.',
      en: 'Complete log with times; keep messages, recordings and objects unchanged for the police.',
    }),
    at(48, 'spokesperson', {
      de: 'Medien an die Polizei verweisen, eigene Worte auf Anteilnahme und Hilfe beschränken.',
      en: 'Refer media to the police, confine our own words to compassion and help.',
    }),
    at(60, 'crisis-team-lead', {
      de: 'Lage mit der Polizei besprechen: Betreuung, Schließung, Schutz einzelner Personen, nächster Informationszeitpunkt.',
      en: 'Brief with the police: care, closure, protection of individuals, time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'In [Standort] läuft ein Polizeieinsatz. Bitte kommen Sie nicht her und folgen Sie den Anweisungen der Polizei. Rufen Sie niemanden im Gebäude an und teilen Sie keine Bilder oder Aufenthaltsorte. Angehörige: [Familientelefon]. Mehr um [Uhrzeit].',
      en: 'A police operation is under way in [site]. Please stay away and follow police instructions. Do not call anyone in the building and do not share pictures or locations. Relatives: [family line]. More at [time].',
    }),
    longFirstReaction({
      de: 'Seit [Uhrzeit] läuft an unserem Standort [Standort] ein Polizeieinsatz. Sicherheit geht jetzt vor Auskunft: Bitte meiden Sie die Umgebung, folgen Sie der Polizei und teilen Sie keine Bilder, Videos oder Aufenthaltsorte. Rufen Sie niemanden an, der sich im Gebäude befinden könnte. Angehörige erreichen uns unter [Familientelefon]; dort sind Menschen für Sie da, auch wenn wir noch nichts wissen. Gesicherte Informationen gibt die Polizei auf [Kanal der Polizei]. Wir melden uns um [Uhrzeit] auf [Website].',
      en: 'Since [time] a police operation has been under way at our site in [site]. Safety now comes before information: please avoid the area, follow the police and do not share pictures, videos or locations. Do not call anyone who may be in the building. Relatives can reach us on [family line]; people are there for you, even if we do not know anything yet. The police give confirmed information on [police channel]. We will be back at [time] on [website].',
    }),
    statement(publicly, {
      de: '[Mit der Polizei abgestimmt:] Am [Datum] um [Uhrzeit] wurden in [Standort] Menschen [bedroht / angegriffen]. Der Einsatz ist beendet. [Anzahl] Menschen wurden verletzt und werden behandelt; ihre Familien sind verständigt. Wir sind mit unseren Gedanken bei ihnen und bei allen, die diese Stunden erlebt haben. Der Polizei, den Rettungskräften und den Kolleg:innen, die anderen geholfen haben, danken wir. Der Standort bleibt geschlossen, bis sich die Menschen dort wieder sicher fühlen können. Psychologische Hilfe gibt es unter [Telefon], auch für Gäste und Nachbar:innen. Über Hintergründe wissen wir nichts Gesichertes; das klärt die Polizei. Wir informieren wieder am [Datum] um [Uhrzeit].',
      en: '[Agreed with the police:] On [date] at [time], people were [threatened / attacked] in [site]. The operation is over. [number] people were injured and are being treated; their families have been told. Our thoughts are with them and with everyone who lived through these hours. We thank the police, the emergency services and the colleagues who helped others. The site stays closed until people can feel safe there again. Psychological help is available on [phone], for visitors and neighbours too. We know nothing certain about the background; the police are establishing it. We will inform again on [date] at [time].',
    }),
    internal({
      de: 'Polizeieinsatz in [Standort]. Wenn ihr dort seid: Telefon stumm, ruhig bleiben, den Anweisungen der Polizei folgen, nichts posten. Wenn ihr nicht dort seid: bleibt weg und ruft niemanden im Gebäude an. Wer in Sicherheit ist, schickt eine kurze SMS an [Telefon], damit wir euch von der Liste nehmen können. Eure Familien erreichen uns unter [Familientelefon]. Schreibt nicht, wo ihr oder andere seid. Wir melden uns um [Uhrzeit] und sobald die Polizei Entwarnung gibt.',
      en: 'Police operation in [site]. If you are there: mute your phone, stay calm, follow police instructions, post nothing. If you are not there: stay away and do not call anyone in the building. If you are safe, send a short text message to [phone], so that we can take you off the list. Your families can reach us on [family line]. Do not write where you or others are. We will be back at [time], and as soon as the police give the all-clear.',
    }),
    answer(
      inDialogue,
      {
        de: 'Meine Schwester arbeitet dort und antwortet nicht. Lebt sie?',
        en: 'My sister works there and does not answer. Is she alive?',
      },
      {
        de: 'Wir wissen es in diesem Augenblick nicht und verstehen, wie schwer das Warten ist. Bitte rufen Sie sie nicht an, das könnte sie gefährden. Geben Sie unter [Familientelefon] Ihren und ihren Namen an, wir rufen Sie zurück. Der Treffpunkt für Angehörige ist [Ort]; dort ist jemand bei Ihnen.',
        en: 'At this moment we do not know, and we understand how hard it is to wait. Please do not call her, it might put her in danger. Give your name and hers on [family line] and we will call you back. The meeting place for relatives is [place]; somebody will be with you there.',
      },
    ),
    answer(
      toStaff,
      {
        de: 'Muss ich morgen wieder in dieses Gebäude?',
        en: 'Do I have to go back into that building tomorrow?',
      },
      {
        de: 'Nein. Der Standort bleibt morgen geschlossen. Wann und wie wir zurückkehren, besprechen wir mit der Polizei, dem Betreuungsteam und euch. Wer Hilfe möchte, erreicht unter [Telefon] jemanden, der nicht bei uns arbeitet und nichts weitersagt.',
        en: 'No. The site stays closed tomorrow. When and how we return we will discuss with the police, the support team and you. If you would like help, you can reach somebody on [phone] who does not work for us and passes nothing on.',
      },
    ),
  ],
};
