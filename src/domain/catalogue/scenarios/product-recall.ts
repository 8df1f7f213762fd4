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
} from './parts.js';

export const productRecall: CatalogueScenario = {
  id: 'product-recall',
  name: { de: 'Produktrückruf', en: 'Product recall' },
  severity: 'crisis',
  description: {
    de: 'Ein Produkt kann Menschen verletzen oder Schaden anrichten und muss zurück. Beurteilt werden wir danach, ob die Warnung schneller ist als der nächste Unfall und ob die Rückgabe leichter ist als das Behalten. Gab es Schwerverletzte oder Tote, gilt sofort die höchste Stufe.',
    en: 'A product may injure people or cause damage and has to come back. People will judge us by whether the warning is faster than the next accident, and whether returning the product is easier than keeping it. Serious injuries or deaths mean the highest level at once.',
  },
  signals: {
    de: [
      'Zwei oder mehr gleichartige Meldungen über Verletzungen, Brände oder Bruch.',
      'Auffälliges Ergebnis einer Prüfung im Haus, im Labor oder bei der Marktaufsicht.',
      'Ein Lieferant meldet einen Fehler in einem verbauten Teil.',
      'Videos oder Bewertungen zeigen denselben Schaden.',
      'Ein Handelspartner nimmt das Produkt von sich aus aus dem Regal.',
    ],
    en: [
      'Two or more similar reports of injuries, fires or breakage.',
      'A conspicuous result in our own tests, in a laboratory or from market surveillance.',
      'A supplier reports a defect in a component.',
      'Videos or reviews show the same damage.',
      'A retailer takes the product off the shelf of its own accord.',
    ],
  },
  doNot: {
    de: [
      'Das Wort „Rückruf“ nicht vermeiden: „freiwilliger Austausch“ klingt harmlos und kostet Zeit.',
      'Nicht auf falsche Verwendung durch Kund:innen verweisen.',
      'Keine Chargen nennen, die nicht abgeglichen sind, und keine weglassen, die fraglich sind.',
      'Nicht warten, bis die Ursache feststeht: Gewarnt wird bei begründetem Verdacht.',
      'Die Rückgabe nicht an Kassabon, Verpackung oder Formular knüpfen.',
    ],
    en: [
      'Do not avoid the word “recall”: “voluntary exchange” sounds harmless and costs time.',
      'Do not refer to wrong use by customers.',
      'Do not name batches that have not been checked, and do not leave out doubtful ones.',
      'Do not wait for the cause: a well-founded suspicion is enough to warn.',
      'Do not tie the return to a receipt, packaging or a form.',
    ],
  },
  groups: ['customers', 'partners', 'authorities', 'employees', 'media'],
  firstHour: [
    at(0, 'log-keeping', {
      de: 'Uhrzeit und erste Meldung im Wortlaut festhalten, Protokoll eröffnen, Beweisstück und Fotos sichern.',
      en: 'Record the time and the first report word for word, open the log, secure the item and photographs.',
    }),
    at(5, 'quality', {
      de: 'Gefahr beschreiben: Was kann wem passieren, wie wahrscheinlich, gibt es Verletzte?',
      en: 'Describe the danger: what can happen to whom, how likely, is anyone hurt?',
    }),
    at(10, 'crisis-team-lead', {
      de: 'Stufe festlegen, Krisenstab alarmieren. Auslieferung und Verkauf sofort sperren.',
      en: 'Set the level and alert the crisis team. Block dispatch and sales at once.',
    }),
    at(13, 'social-media', {
      de: 'Werbung und geplante Beiträge anhalten, vor allem für das betroffene Produkt; Händlerwerbung mitdenken.',
      en: 'Stop advertising and scheduled posts, above all for the product concerned; think of retailers’ advertising too.',
    }),
    at(15, 'communications', {
      de: 'Produktwarnung als Erstreaktion veröffentlichen: Name, Foto, Kennzeichen, was jetzt zu tun ist.',
      en: 'Publish the product warning as first reaction: name, photograph, markings, what to do now.',
    }),
    at(22, 'quality', {
      de: 'Chargenliste erstellen: betroffene Nummern, Stückzahl, Verkaufszeitraum, Länder; zweite Person prüft gegen.',
      en: 'Draw up the batch list: numbers affected, quantity, period of sale, countries; a second person checks it.',
    }),
    at(28, 'legal', {
      de: 'Meldung an die Marktaufsicht (bei Verbraucherprodukten unverzüglich) starten, Versicherung verständigen.',
      en: 'Start the report to market surveillance (for consumer products: immediately) and notify the insurer.',
    }),
    at(33, 'internal-communication', {
      de: 'Belegschaft, Außendienst und Verkaufsstellen informieren, Vorlesetext mitgeben.',
      en: 'Inform staff, field sales and shops, with a text to read out.',
    }),
    at(38, 'customer-service', {
      de: 'Hotline öffnen, Bandansage mit den drei wichtigsten Schritten; verletzte Menschen sofort an die Qualität weiterverbinden.',
      en: 'Open the hotline with an announcement of the three main steps; put injured people through to quality at once.',
    }),
    at(45, 'customer-service', {
      de: 'Handel und Wiederverkäufer anrufen: Ware sperren, Aushang anbringen, Rücknahme ohne Beleg.',
      en: 'Call retailers and resellers: block stock, put up notices, accept returns without a receipt.',
    }),
    at(52, 'communications', {
      de: 'Rückrufseite mit Suche nach Kennzeichen, Rückgabewegen und Fragen freischalten.',
      en: 'Open the recall page with a search by marking, ways to return and questions.',
    }),
    at(60, 'spokesperson', {
      de: 'Medieninformation mit Produktfoto versenden, nächsten Informationszeitpunkt nennen.',
      en: 'Send the press release with a photograph of the product and give the time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Rückruf: Bitte verwenden Sie [Produkt] mit Kennzeichen [Nummer] nicht mehr. Es besteht [Gefahr]. Legen Sie es beiseite und bringen Sie es zurück, auch ohne Beleg. Hilfe: [Hotline]. Nächste Information um [Uhrzeit]: [Website]',
      en: 'Recall: please stop using [product] with the marking [number]. There is a risk of [danger]. Put it aside and bring it back, no receipt needed. Help: [hotline]. Next update at [time]: [website]',
    }),
    longFirstReaction({
      de: 'Wir rufen [Produkt] mit den Kennzeichen [Nummern] zurück, verkauft zwischen [Datum] und [Datum]. Bei diesen Stücken besteht der Verdacht auf [Mangel]; dadurch kann es zu [Gefahr] kommen. Bitte verwenden Sie das Produkt ab sofort nicht mehr. Das Kennzeichen finden Sie [Stelle]. Zurückgeben können Sie es in jedem Geschäft, das es führt, oder kostenlos per Abholung; einen Beleg brauchen Sie nicht. Wenn Sie verletzt wurden, rufen Sie uns bitte unter [Hotline] an. Die Ursache untersuchen wir noch. Nächste Information um [Uhrzeit] auf [Website].',
      en: 'We are recalling [product] with the markings [numbers], sold between [date] and [date]. We suspect [defect] in these items, which can lead to [danger]. Please stop using the product now. You will find the marking [place]. You can return it to any shop that sells it or have it collected free of charge; no receipt is needed. If you have been hurt, please call us on [hotline]. We are still examining the cause. Next update at [time] on [website].',
    }),
    statement(toCustomers, {
      de: 'Bei [Produkt] kann [Mangel] auftreten und zu [Gefahr] führen. Uns sind bisher [Anzahl] Fälle bekannt, bei [Anzahl] davon wurden Menschen verletzt. Das tut uns leid; mit jeder und jedem von ihnen sind wir persönlich in Kontakt. Betroffen sind [Anzahl] Stück mit den Kennzeichen [Nummern]. Der Verkauf ist gestoppt, die Marktaufsicht informiert. Sie bekommen Ihr Geld zurück oder ein geprüftes Ersatzprodukt, ganz wie Sie wollen. Noch nicht klar ist, an welcher Stelle der Fehler entstanden ist; bis dahin liefern wir nichts aus dieser Fertigung. Wie weit die Untersuchung ist, berichten wir am [Datum] um [Uhrzeit] auf [Website].',
      en: 'In [product], [defect] can occur and lead to [danger]. So far we know of [number] cases; in [number] of them people were hurt. We are sorry, and we are in personal contact with each of them. [number] items with the markings [numbers] are affected. Sales have stopped and market surveillance has been informed. You get your money back or a tested replacement, whichever you prefer. It is not yet clear at what point the fault arose; until it is, we deliver nothing from this production. We will report on the examination on [date] at [time] on [website].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, wir rufen ab [Uhrzeit] [Produkt] öffentlich zurück, weil [Gefahr] besteht. Ware in Lager und Geschäften ist gesperrt; bitte gebt nichts mehr heraus, auch nicht an Bekannte. Wenn euch jemand fragt, sagt: „Bitte nicht mehr verwenden und zurückbringen, Hilfe gibt es unter [Hotline].“ Zur Ursache wissen wir noch nichts Sicheres, bitte ratet nicht. Wem in Fertigung oder Prüfung etwas aufgefallen ist, ist bei der Qualität unter [Telefon] willkommen. Nächster Stand um [Uhrzeit].',
      en: 'Dear colleagues, from [time] we are publicly recalling [product] because of [danger]. Stock in warehouses and shops is blocked; please hand nothing out, not even to friends. If anyone asks, say: “Please stop using it and bring it back; you get help on [hotline].” We know nothing certain about the cause yet, so please do not guess. If you have noticed something in production or testing, quality is glad to hear from you on [phone]. Next update at [time].',
    }),
    answer(
      inDialogue,
      {
        de: 'Ich finde das Kennzeichen auf meinem Produkt nicht. Darf ich es benutzen?',
        en: 'I cannot find the marking on mine. May I use it?',
      },
      {
        de: 'Bitte benutzen Sie es vorerst nicht. Schicken Sie uns ein Foto oder rufen Sie [Hotline] an, wir suchen das Kennzeichen gemeinsam. Im Zweifel nehmen wir es zurück.',
        en: 'Please do not use it for now. Send us a photograph or call [hotline] and we will look for the marking together. If in doubt, we take it back.',
      },
    ),
    answer(
      inDialogue,
      {
        de: 'Bekomme ich mein Geld zurück, obwohl ich keine Rechnung mehr habe?',
        en: 'Do I get my money back although I no longer have the receipt?',
      },
      {
        de: 'Ja. Sie brauchen weder Rechnung noch Verpackung. Bringen Sie das Produkt in ein Geschäft, das es führt, oder lassen Sie es von uns abholen. Sie wählen, ob Sie den Kaufpreis oder Ersatz möchten.',
        en: 'Yes. You need neither receipt nor packaging. Take the product to a shop that sells it or let us collect it. You choose between a refund and a replacement.',
      },
    ),
  ],
};
