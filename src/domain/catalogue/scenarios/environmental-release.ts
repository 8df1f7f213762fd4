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

export const environmentalRelease: CatalogueScenario = {
  id: 'environmental-release',
  name: { de: 'Austritt in die Umwelt', en: 'Release into the environment' },
  severity: 'severe-crisis',
  description: {
    de: 'Ein Stoff ist in Luft, Boden, Kanal oder Gewässer gelangt, durch Leck, Unfall oder Fehlbedienung. Beurteilt werden wir danach, ob die Nachbarschaft von uns gewarnt wird, bevor sie es riecht, und ob wir Messwerte zeigen, auch unangenehme.',
    en: 'A substance has got into air, soil, drains or water through a leak, an accident or an operating error. People will judge us by whether neighbours are warned by us before they smell it, and whether we show measurements, uncomfortable ones too.',
  },
  signals: {
    de: [
      'Druckabfall, Füllstand oder Messwert weicht ohne Erklärung ab.',
      'Geruch, Schaum, Verfärbung oder tote Fische werden gemeldet.',
      'Anrufe aus der Nachbarschaft über Reizungen von Augen oder Atemwegen.',
      'Kläranlage, Wasserwerk oder Gemeinde fragt nach.',
      'Aufnahmen eines verfärbten Gewässers mit unserem Ortsnamen.',
    ],
    en: [
      'Pressure, fill level or a reading deviates without explanation.',
      'Smell, foam, discolouration or dead fish are reported.',
      'Neighbours call about irritated eyes or airways.',
      'The sewage works, the waterworks or the municipality asks questions.',
      'Pictures of discoloured water with the name of our town.',
    ],
  },
  doNot: {
    de: [
      'Nicht „völlig ungefährlich“ sagen; Grenzwerte erklären, statt sich hinter ihnen zu verstecken.',
      'Keine Menge nennen, die nur geschätzt ist, ohne das Wort „geschätzt“.',
      'Menschen mit Beschwerden nicht anzweifeln.',
      'Messwerte nicht zurückhalten, weil sie noch nicht schön aussehen.',
      'Nicht auf Wetter, Dritte oder alte Leitungen verweisen, bevor die Ursache feststeht.',
    ],
    en: [
      'Do not say “completely harmless”; explain limits instead of hiding behind them.',
      'Do not give an estimated quantity without the word “estimated”.',
      'Do not doubt people who report symptoms.',
      'Do not hold back measurements because they do not look good yet.',
      'Do not point at the weather, third parties or old pipes before the cause is known.',
    ],
  },
  groups: ['neighbours', 'authorities', 'emergency_services', 'employees', 'media', 'public'],
  firstHour: [
    at(0, 'site-management', {
      de: 'Austritt stoppen, Ausbreitung begrenzen, 112 rufen, wenn Menschen gefährdet sind. Uhrzeit und Wind festhalten.',
      en: 'Stop the release, limit its spread, call 112 if people are at risk. Record the time and the wind.',
    }),
    at(4, 'quality', {
      de: 'Stoff bestimmen: Sicherheitsdatenblatt, geschätzte Menge, Weg. Was macht er mit Menschen, Tieren, Wasser?',
      en: 'Identify the substance: safety data sheet, estimated quantity, path. What does it do to people, animals, water?',
    }),
    at(7, 'management', {
      de: 'Höchste Stufe ausrufen, Krisenstab alarmieren.',
      en: 'Declare the highest level and alert the crisis team.',
    }),
    at(10, 'site-management', {
      de: 'Umweltbehörde, Gemeinde, bei Gewässern auch Wasserwerk und Unterlieger telefonisch verständigen.',
      en: 'Call the environmental authority and the municipality and, for water, the waterworks and users downstream.',
    }),
    at(13, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen anhalten, Nachhaltigkeitsthemen ausdrücklich eingeschlossen.',
      en: 'Stop scheduled posts and ads, expressly including sustainability topics.',
    }),
    at(15, 'communications', {
      de: 'Erstreaktion mit dem Verhaltenshinweis der Behörde veröffentlichen.',
      en: 'Publish the first reaction with the authority’s advice.',
    }),
    at(20, 'public-affairs', {
      de: 'Nachbarschaft in Windrichtung oder flussabwärts anrufen und an den Türen informieren; Schulen und Pflegeheime zuerst.',
      en: 'Call and visit neighbours downwind or downstream; schools and care homes first.',
    }),
    at(26, 'quality', {
      de: 'Messungen an festgelegten Punkten beginnen, unabhängige Stelle beiziehen, Zeiten und Orte aufzeichnen.',
      en: 'Begin measurements at fixed points, bring in an independent body, record times and places.',
    }),
    at(32, 'internal-communication', {
      de: 'Belegschaft informieren: Schutzmaßnahmen, betroffene Bereiche, wer Auskunft gibt.',
      en: 'Inform staff: protective measures, areas affected, who gives information.',
    }),
    at(38, 'customer-service', {
      de: 'Nachbarschaftstelefon öffnen; Beschwerden, Ort und Uhrzeit aufnehmen und an die Messtrupps geben.',
      en: 'Open the neighbours’ hotline; take symptoms, place and time and pass them to the measuring teams.',
    }),
    at(48, 'legal', {
      de: 'Weitere Meldepflichten, Versicherung und Beweissicherung veranlassen, Uhrzeiten protokollieren.',
      en: 'Arrange further notices, the insurer and preservation of evidence, log the times.',
    }),
    at(60, 'communications', {
      de: 'Seite mit Karte, Messwerten in einfachen Worten und Fragen freischalten; nächsten Zeitpunkt nennen.',
      en: 'Open the page with a map, measurements in plain words and questions; give the time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'In [Standort] ist um [Uhrzeit] [Stoff] ausgetreten. Bitte beachten Sie: [Hinweis der Behörde]. Einsatzkräfte sind vor Ort, Messungen laufen. Wie viel ausgetreten ist, wissen wir noch nicht. Fragen: [Hotline]. Nächste Information um [Uhrzeit]: [Website]',
      en: 'At [time], [substance] was released in [site]. Please note: [advice of the authority]. Emergency services are there, measurements are under way. We do not know yet how much was released. Questions: [hotline]. Next update at [time]: [website]',
    }),
    longFirstReaction({
      de: 'Um [Uhrzeit] ist an unserem Standort [Standort] [Stoff] ausgetreten und in [Luft / Boden / Gewässer] gelangt. Die Stelle ist seit [Uhrzeit] geschlossen. [Stoff] kann [Wirkung auf Menschen in einfachen Worten]. Die Behörde rät: [Hinweis]. Wenn Sie Beschwerden haben, holen Sie bitte ärztliche Hilfe und nennen Sie den Stoff. Gemessen wird derzeit an [Anzahl] Stellen; die ersten Werte veröffentlichen wir, sobald sie vorliegen, wie auch immer sie ausfallen. Unser Nachbarschaftstelefon ist unter [Hotline] besetzt. Nächste Information um [Uhrzeit] auf [Website].',
      en: 'At [time], [substance] was released at our site in [site] and got into [air / soil / water]. The leak has been closed since [time]. [substance] can [effect on people in plain words]. The authority advises: [advice]. If you have symptoms, please seek medical help and name the substance. Measurements are being taken at [number] points; we will publish the first readings as soon as we have them, whatever they show. Our neighbours’ hotline is staffed on [hotline]. Next update at [time] on [website].',
    }),
    statement(publicly, {
      de: 'Am [Datum] um [Uhrzeit] sind in [Standort] geschätzt [Menge] [Stoff] ausgetreten. Messungen von [Stelle] an [Anzahl] Punkten ergaben [Ergebnis]; der Grenzwert liegt bei [Wert]. Was das bedeutet: [Erklärung in einem Satz]. Viele Menschen in der Umgebung haben sich Sorgen um ihre Gesundheit, ihre Kinder und ihr Wasser gemacht. Dafür bitten wir um Entschuldigung. Die Anlage steht, das betroffene [Boden / Wasser] wird gesichert und gereinigt, auf unsere Kosten. Noch offen ist, wie es zum Austritt kam und welche Folgen bleiben; das prüft neben der Behörde eine unabhängige Stelle. Alle Werte stehen auf [Website]. Wir laden die Nachbarschaft am [Datum] um [Uhrzeit] zum Gespräch ein.',
      en: 'On [date] at [time] an estimated [quantity] of [substance] was released in [site]. Measurements by [body] at [number] points showed [result]; the limit is [value]. What that means: [explanation in one sentence]. Many people in the area were worried about their health, their children and their water. We apologise for that. The plant has been shut down, and the [soil / water] affected is being secured and cleaned at our expense. It is still open how the release happened and what consequences will remain; an independent body is examining this alongside the authority. All readings are on [website]. We invite our neighbours to talk with us on [date] at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, um [Uhrzeit] ist in [Bereich] [Stoff] ausgetreten. Bitte betretet [Bereich] nicht und folgt den Anweisungen der Werkssicherheit: [Hinweis]. Wer Reizungen oder Übelkeit bemerkt, meldet sich gleich unter [Telefon], auch wenn es nur leicht ist. Viele von euch wohnen hier: Zu Hause gilt derselbe Rat wie für alle Nachbar:innen. Sagt ehrlich, dass es passiert ist und dass gemessen wird; mehr wissen wir noch nicht. Nächster Stand um [Uhrzeit].',
      en: 'Dear colleagues, at [time] [substance] was released in [area]. Please do not enter [area], and follow the instructions of site safety: [advice]. If you notice irritation or nausea, call [phone] straight away, even if it is slight. Many of you live here: at home the same advice applies as for all neighbours. Say honestly that it happened and that measurements are being taken; we do not know more yet. Next update at [time].',
    }),
    answer(
      inDialogue,
      {
        de: 'Dürfen meine Kinder im Garten spielen und wir das Gemüse essen?',
        en: 'May my children play in the garden, and can we eat the vegetables?',
      },
      {
        de: 'Bitte warten Sie damit, bis die Messwerte für Ihre Gegend da sind. Der Rat der Behörde lautet derzeit: [Hinweis]. Unter [Hotline] nehmen wir Ihre Adresse auf und rufen Sie an, sobald wir für Ihre Straße etwas Gesichertes sagen können.',
        en: 'Please wait until the readings for your area are in. The authority’s advice at present is: [advice]. On [hotline] we take your address and will call you as soon as we can say something certain about your street.',
      },
    ),
    answer(
      toMedia,
      {
        de: 'War das nicht schon der zweite Vorfall?',
        en: 'Wasn’t this the second incident?',
      },
      {
        de: 'Wir haben in den letzten fünf Jahren [Anzahl] Austritte an die Behörde gemeldet; die Liste mit Stoff, Menge und Maßnahmen veröffentlichen wir am [Datum] auf [Website]. Ob es zwischen ihnen einen Zusammenhang gibt, ist Teil der Untersuchung.',
        en: 'In the last five years we have reported [number] releases to the authority; we will publish the list with substance, quantity and measures on [website] on [date]. Whether they are connected is part of the investigation.',
      },
    ),
  ],
};
