import { type CatalogueScenario } from '../catalogue.js';
import {
  answer,
  at,
  inDialogue,
  internal,
  longFirstReaction,
  shortFirstReaction,
  statement,
  toCustomers,
  toMedia,
} from './parts.js';

export const foodContamination: CatalogueScenario = {
  id: 'food-contamination',
  name: { de: 'Verunreinigtes Lebensmittel', en: 'Contaminated food' },
  severity: 'severe-crisis',
  description: {
    de: 'In einem Lebensmittel von uns stecken Keime, Fremdkörper, nicht angegebene Allergene oder Schadstoffe, vielleicht durch Sabotage. Beurteilt werden wir danach, ob die Warnung Familien erreicht, bevor sie essen, und ob sie verständlich sagt, welche Packung gemeint ist.',
    en: 'Food of ours contains germs, foreign objects, undeclared allergens or harmful substances, perhaps through sabotage. People will judge us by whether the warning reaches families before they eat, and whether it says clearly which pack is meant.',
  },
  signals: {
    de: [
      'Befund aus dem eigenen Labor, von der Lebensmittelaufsicht oder einem Handelspartner.',
      'Mehrere Menschen melden Beschwerden nach demselben Produkt.',
      'Ein Krankenhaus, eine Schule oder ein Gesundheitsamt fragt nach einer Charge.',
      'Fotos von Fremdkörpern mit unserem Etikett im Netz.',
      'Falsches Etikett oder vertauschte Verpackung in der Produktion bemerkt.',
      'Eine Drohung, Ware zu verunreinigen.',
    ],
    en: [
      'A finding from our own laboratory, the food safety authority or a retailer.',
      'Several people report symptoms after the same product.',
      'A hospital, a school or a health authority asks about a batch.',
      'Photographs online of foreign objects with our label.',
      'A wrong label or mixed-up packaging noticed in production.',
      'A threat to contaminate goods.',
    ],
  },
  doNot: {
    de: [
      'Nicht auf das zweite Laborergebnis warten, wenn Menschen inzwischen essen.',
      'Nicht „Gesundheitsgefahr ausgeschlossen“ sagen, bevor die Behörde das bestätigt.',
      'Beschwerden nicht verharmlosen und keine medizinischen Ratschläge erfinden.',
      'Nicht nur die Chargennummer nennen: Foto, Sorte, Größe und Datum gehören dazu.',
      'Ware nicht still aus dem Handel holen und auf Ruhe hoffen.',
    ],
    en: [
      'Do not wait for the second laboratory result while people go on eating.',
      'Do not say “no danger to health” before the authority has confirmed it.',
      'Do not play down symptoms and do not invent medical advice.',
      'Do not give the batch number alone: photograph, variety, size and date belong with it.',
      'Do not take goods off the shelves quietly and hope for calm.',
    ],
  },
  groups: ['customers', 'authorities', 'partners', 'employees', 'media', 'public'],
  firstHour: [
    at(0, 'quality', {
      de: 'Minute der Kenntnis festhalten, Befund sichern, Charge und verwandte Chargen sofort sperren. Linie anhalten.',
      en: 'Record the minute of awareness, secure the finding, block the batch and related batches at once. Stop the line.',
    }),
    at(4, 'management', {
      de: 'Höchste Stufe ausrufen und Krisenstab alarmieren; herabgestuft wird erst mit Beleg.',
      en: 'Declare the highest level and alert the crisis team; it is lowered only on evidence.',
    }),
    at(8, 'quality', {
      de: 'Lebensmittelaufsicht anrufen: Befund, Chargen, Lieferwege. Wortlaut der Warnung abstimmen.',
      en: 'Call the food safety authority: finding, batches, routes of delivery. Agree the wording of the warning.',
    }),
    at(11, 'social-media', {
      de: 'Alle geplanten Beiträge, Rezepte, Gewinnspiele und Anzeigen anhalten.',
      en: 'Stop all scheduled posts, recipes, prize draws and ads.',
    }),
    at(15, 'communications', {
      de: 'Warnung mit Foto der Packung veröffentlichen, auf jedem Kanal dieselben Angaben.',
      en: 'Publish the warning with a photograph of the pack, the same details on every channel.',
    }),
    at(20, 'customer-service', {
      de: 'Handelszentralen, Krankenhäuser, Schulen, Küchen anrufen: Ware sperren, Kassensperre setzen.',
      en: 'Call retail head offices, hospitals, schools, kitchens: block goods, set a stop at the till.',
    }),
    at(26, 'quality', {
      de: 'Aushang für die Verkaufsstelle liefern: Bild, Sorte, Größe, Datum, Charge, Rückgabe ohne Beleg.',
      en: 'Supply the notice for points of sale: picture, variety, size, date, batch, return without a receipt.',
    }),
    at(30, 'internal-communication', {
      de: 'Schichtleitungen und Belegschaft informieren, Vorlesetext ausgeben.',
      en: 'Inform shift managers and staff, hand out the text to read aloud.',
    }),
    at(36, 'customer-service', {
      de: 'Hotline öffnen: Menschen mit Beschwerden zuerst, ärztliche Hilfe empfehlen, Rückruf durch die Qualität zusagen.',
      en: 'Open the hotline: people with symptoms first, recommend medical help, promise a call back from quality.',
    }),
    at(45, 'legal', {
      de: 'Meldungen in andere Lieferländer, Versicherung und bei Verdacht auf Sabotage Anzeige veranlassen.',
      en: 'Arrange notices to other countries supplied, the insurer and, if sabotage is suspected, the police.',
    }),
    at(52, 'communications', {
      de: 'Krisenseite freischalten: betroffen, nicht betroffen, was tun. Alle Kanäle verweisen nur dorthin.',
      en: 'Open the dark site: affected, not affected, what to do. All channels point there only.',
    }),
    at(60, 'spokesperson', {
      de: 'Medieninformation über die Nachrichtenagentur versenden, vor Kamera zur Verfügung stehen, nächsten Zeitpunkt nennen.',
      en: 'Send the press release through the news agency, be available on camera, give the time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Warnung: [Produkt, Größe], Charge [Charge], Datum [Datum] bitte nicht essen. Verdacht auf [Grund]. Rückgabe überall, auch ohne Beleg. Bei Beschwerden bitte ärztliche Hilfe holen. Fragen: [Hotline]. Nächste Information: [Uhrzeit], [Website]',
      en: 'Warning: please do not eat [product, size], batch [batch], date [date]. Suspected [reason]. Return it anywhere, no receipt needed. If you feel unwell, please seek medical help. Questions: [hotline]. Next update: [time], [website]',
    }),
    longFirstReaction({
      de: 'Bitte essen Sie [Produkt, Größe] der Charge [Charge] mit dem Mindesthaltbarkeitsdatum [Datum] nicht. Es besteht der Verdacht auf [Grund]. Sie finden die Angaben [Stelle auf der Packung]. Geben Sie das Produkt in einem Geschäft zurück oder entsorgen Sie es; den Kaufpreis bekommen Sie auch ohne Beleg. Wenn Sie davon gegessen haben und [Beschwerden] bemerken, wenden Sie sich bitte an eine Ärztin oder einen Arzt und nennen Sie das Produkt. Der Handel ist verständigt, die Lebensmittelaufsicht eingeschaltet. Andere Produkte prüfen wir noch. Fragen beantworten wir unter [Hotline]; nächste Information um [Uhrzeit] auf [Website].',
      en: 'Please do not eat [product, size] of batch [batch] with the best-before date [date]. There is a suspicion of [reason]. You will find the details [place on the pack]. Return the product to a shop or throw it away; you get your money back without a receipt. If you have eaten it and notice [symptoms], please see a doctor and name the product. Retailers have been told and the food safety authority is involved. We are still checking other products. We answer questions on [hotline]; next update at [time] on [website].',
    }),
    statement(toCustomers, {
      de: 'In einer Probe von [Produkt], Charge [Charge], wurde [Befund] nachgewiesen. Der Verzehr kann [Beschwerden] auslösen; besonders gefährdet sind Schwangere, kleine Kinder, alte und immungeschwächte Menschen. Bisher haben sich [Anzahl] Menschen mit Beschwerden gemeldet. Wir denken an sie und hoffen, dass sie sich rasch erholen; unsere Qualitätsleitung ist mit ihnen in Verbindung. Dass dieses Lebensmittel ausgeliefert wurde, hätte nicht geschehen dürfen, und dafür bitten wir um Entschuldigung. Die Linie steht, alle Lieferungen seit [Datum] sind gesperrt. Wie [Befund] in die Ware gelangte, wissen wir noch nicht. Welche Produkte geprüft und in Ordnung sind, steht ab [Uhrzeit] auf [Website].',
      en: '[finding] was detected in a sample of [product], batch [batch]. Eating it can cause [symptoms]; pregnant women, small children, elderly people and people with weak immune systems are most at risk. So far [number] people have reported symptoms. We are thinking of them and hope they recover quickly; our head of quality is in touch with them. This food should never have left our site, and we apologise for it. The line has stopped and all deliveries since [date] are blocked. How [finding] got into the food we do not know yet. From [time], [website] will list which products have been checked and are safe.',
    }),
    internal({
      de: 'Liebe Kolleg:innen, wir warnen seit [Uhrzeit] öffentlich vor [Produkt], Charge [Charge]. Grund ist der Verdacht auf [Grund]. Bitte schaut auch zu Hause nach und esst nichts davon; wer Beschwerden hat, meldet sich beim betriebsärztlichen Dienst unter [Telefon]. Die Linie steht, der Bereich bleibt zu, bis die Aufsicht ihn freigibt. Auf Fragen genügt: „Bitte nicht essen und zurückbringen.“ Wer etwas beobachtet hat, sagt es der Qualität; wir suchen die Ursache, keine Schuldigen. Nächster Stand um [Uhrzeit] hier und bei den Schichtleitungen.',
      en: 'Dear colleagues, since [time] we have been warning the public about [product], batch [batch]. The reason is a suspicion of [reason]. Please check at home too and do not eat any of it; if you feel unwell, contact occupational health on [phone]. The line has stopped and the area stays closed until the authority releases it. If you are asked, this is enough: “Please do not eat it, and bring it back.” If you have noticed something, tell quality; we are looking for the cause, not for someone to blame. Next update at [time] here and from shift managers.',
    }),
    answer(
      inDialogue,
      {
        de: 'Mein Kind hat heute davon gegessen. Was soll ich tun?',
        en: 'My child ate some of it today. What should I do?',
      },
      {
        de: 'Bitte geben Sie ihm nichts mehr davon und heben Sie die Packung auf. Bei [Beschwerden] oder wenn Sie unsicher sind, rufen Sie bitte gleich Ihre Ärztin, Ihren Arzt oder [Gesundheitstelefon] an und nennen Sie das Produkt; im Notfall 112. Unter [Hotline] nehmen wir Ihre Angaben auf und rufen Sie heute noch zurück.',
        en: 'Please give your child no more of it and keep the pack. If there are [symptoms], or if you are unsure, please call your doctor or [health advice line] straight away and name the product; in an emergency 112. On [hotline] we take your details and call you back today.',
      },
    ),
    answer(
      toMedia,
      {
        de: 'Seit wann wussten Sie von der Verunreinigung?',
        en: 'How long have you known about the contamination?',
      },
      {
        de: 'Den ersten Hinweis hatten wir am [Datum] um [Uhrzeit]. Um [Uhrzeit] war die Ware gesperrt, um [Uhrzeit] die Aufsicht verständigt, um [Uhrzeit] haben wir öffentlich gewarnt. Ob es früher Anzeichen gab, wird untersucht; das Ergebnis legen wir vor.',
        en: 'We had the first indication on [date] at [time]. At [time] the goods were blocked, at [time] the authority was notified, and at [time] we warned the public. Whether there were earlier signs is being examined; we will present the result.',
      },
    ),
  ],
};
