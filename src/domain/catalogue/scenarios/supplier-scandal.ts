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

export const supplierScandal: CatalogueScenario = {
  id: 'supplier-scandal',
  name: { de: 'Skandal bei einem Lieferanten', en: 'Supplier scandal' },
  severity: 'incident',
  description: {
    de: 'Bei einem Unternehmen in unserer Lieferkette werden Ausbeutung, Tierleid, Betrug oder Umweltschäden bekannt. Beurteilt werden wir danach, ob wir unsere Beziehung offenlegen und was wir für die Menschen dort tun, nicht danach, wie schnell wir uns distanzieren.',
    en: 'Exploitation, animal suffering, fraud or environmental damage comes to light at a company in our supply chain. We will be judged by whether we disclose our relationship and what we do for the people there, not by how quickly we distance ourselves.',
  },
  signals: {
    de: [
      'Bericht oder Video nennt ein Unternehmen, das uns beliefert oder beliefern könnte.',
      'Unser Etikett oder unsere Kartons sind im Bild zu sehen.',
      'Andere Abnehmer geben bekannt, dass sie die Zusammenarbeit aussetzen.',
      'Eine Kontrolle vor Ort wird verweigert oder abgebrochen.',
      'Anfragen, ob unser Produkt aus diesem Betrieb stammt.',
    ],
    en: [
      'A report or video names a company that supplies us, or could.',
      'Our label or our boxes are visible in the picture.',
      'Other buyers announce that they are suspending business.',
      'An inspection on site is refused or broken off.',
      'Questions whether our product comes from there.',
    ],
  },
  doNot: {
    de: [
      'Nicht „Wir haben mit dem Betrieb nichts zu tun“ sagen, bevor auch Vorlieferant:innen geprüft sind.',
      'Nicht allein auf Verhaltenskodex oder Zertifikat verweisen.',
      'Die Zusammenarbeit nicht im Affekt beenden: Das trifft oft jene, die schon leiden.',
      'Den Lieferanten nicht öffentlich verurteilen, bevor er gehört wurde.',
      'Ware nicht stillschweigend umetikettieren oder abverkaufen.',
    ],
    en: [
      'Do not say “We have nothing to do with them” before sub-suppliers have been checked too.',
      'Do not refer to a code of conduct or a certificate alone.',
      'Do not end the relationship in the heat of the moment: it often hits those who already suffer.',
      'Do not condemn the supplier in public before it has been heard.',
      'Do not quietly relabel or sell off goods.',
    ],
  },
  groups: ['customers', 'partners', 'media', 'employees', 'authorities', 'public'],
  firstHour: [
    at(0, 'monitoring', {
      de: 'Uhrzeit, Bericht und Bildmaterial sichern; festhalten, wo unser Name oder Produkt vorkommt.',
      en: 'Save time, report and images; record where our name or product appears.',
    }),
    at(6, 'quality', {
      de: 'Beziehung prüfen: Wer liefert was, seit wann, wie viel, auch über Dritte? Letzte Kontrollen heraussuchen.',
      en: 'Check the relationship: who supplies what, since when, how much, through others too? Find the last inspections.',
    }),
    at(14, 'communications', {
      de: 'Stufe festlegen: Besteht Gefahr für Menschen oder durch Produkte? Dann sofort die nächsthöhere.',
      en: 'Set the level: is there danger to people or from products? If so, the next higher at once.',
    }),
    at(18, 'social-media', {
      de: 'Werbung für betroffene Produkte und alle Herkunfts- und Fairness-Aussagen anhalten.',
      en: 'Stop advertising for the products concerned and all claims about origin and fairness.',
    }),
    at(22, 'management', {
      de: 'Lieferanten anrufen und anhören. Entscheiden, ob Lieferungen bis zur Klärung ruhen.',
      en: 'Call the supplier and listen. Decide whether deliveries pause until it is cleared up.',
    }),
    at(28, 'legal', {
      de: 'Vertragliche Kontrollrechte, Sorgfaltspflichten und mögliche Meldungen prüfen; Unterlagen sichern.',
      en: 'Check contractual audit rights, due diligence duties and possible notices; preserve documents.',
    }),
    at(32, 'internal-communication', {
      de: 'Einkauf, Vertrieb und Verkaufsstellen informieren: was wir wissen, welche Ware ruht, wer antwortet.',
      en: 'Inform purchasing, sales and shops: what we know, which goods are on hold, who answers.',
    }),
    at(35, 'community-management', {
      de: 'Erstreaktion veröffentlichen, sobald die Beziehung feststeht; vorher nur sagen, dass geprüft wird.',
      en: 'Publish the first reaction once the relationship is clear; before that only say that it is being checked.',
    }),
    at(42, 'customer-service', {
      de: 'Antworten für Hotline und Handel bereitstellen: betroffene Produkte, Herkunft, Rückgabe.',
      en: 'Give hotline and retailers answers: products concerned, origin, returns.',
    }),
    at(50, 'quality', {
      de: 'Eigene Prüfer:innen oder eine unabhängige Stelle losschicken; Schutz der Beschäftigten vor Ort ansprechen.',
      en: 'Send our own inspectors or an independent body; raise the protection of workers on site.',
    }),
    at(60, 'spokesperson', {
      de: 'Medienanfragen beantworten, Beziehung offen nennen, nächsten Informationszeitpunkt zusagen.',
      en: 'Answer media enquiries, state the relationship openly, commit to the time of the next update.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Die Bilder aus dem Betrieb von [Lieferant] haben auch uns erschüttert. Ja, wir beziehen von dort [Ware]. Lieferungen ruhen, bis wir wissen, was geschehen ist; eine unabhängige Prüfung beginnt. Stand um [Uhrzeit] auf [Website].',
      en: 'The pictures from [supplier] have shaken us too. Yes, we buy [goods] from there. Deliveries are paused until we know what happened; an independent review is starting. Update at [time] on [website].',
    }),
    longFirstReaction({
      de: 'Heute wurde über Zustände bei [Lieferant] berichtet: [Gegenstand in einem Satz]. Wir beziehen von dort seit [Jahr] [Ware], das sind rund [Anteil] unseres Bedarfs. Wir haben die Lieferungen um [Uhrzeit] ausgesetzt und [Stelle] mit einer Prüfung vor Ort beauftragt. Unsere letzte eigene Kontrolle war am [Datum]; warum sie das nicht gezeigt hat, gehört zu den offenen Fragen. Uns geht es jetzt um die Menschen, die dort arbeiten, und um Klarheit für Sie. Nächste Information um [Uhrzeit] auf [Website].',
      en: 'Conditions at [supplier] were reported today: [subject in one sentence]. We have bought [goods] from there since [year], about [share] of what we need. We paused deliveries at [time] and asked [body] to review the site. Our own last inspection was on [date]; why it did not show this is one of the open questions. Our concern now is for the people who work there, and for clarity for you. Next update at [time] on [website].',
    }),
    statement(publicly, {
      de: 'Die Prüfung durch [Stelle] hat bestätigt, dass bei [Lieferant] [Sachverhalt in einem Satz]. Das ist mit dem, was wir vereinbart haben, nicht vereinbar, und es ist in unserer Lieferkette geschehen. Wir können uns nicht damit entschuldigen, dass es ein anderes Unternehmen war. Den Menschen, die darunter gelitten haben, gilt unser erster Schritt: [Maßnahme]. Lieferungen bleiben ausgesetzt, bis [Bedingung] erfüllt ist; ein sofortiges Ende würde jene treffen, denen geholfen werden soll. Welche weiteren Betriebe betroffen sind, wissen wir noch nicht und prüfen [Anzahl] davon bis [Datum]. Betroffene Produkte nehmen wir zurück. Ergebnisse veröffentlichen wir am [Datum] um [Uhrzeit].',
      en: 'The review by [body] has confirmed that at [supplier] [facts in one sentence]. That breaks what we agreed, and it happened in our supply chain. We cannot excuse ourselves by saying that it was another company. Our first step is for the people who suffered from it: [measure]. Deliveries remain paused until [condition] is met; ending them at once would hit those who need help. Which other sites are affected we do not know yet; we are reviewing [number] of them by [date]. We take back the products concerned. We will publish the results on [date] at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, über [Lieferant] wird heute Schlimmes berichtet, und wir kaufen dort [Ware]. Lieferungen ruhen seit [Uhrzeit]. Wer im Einkauf oder bei Besuchen etwas bemerkt hat, spricht bitte mit der Qualität unter [Telefon]; niemandem wird vorgeworfen, es nicht erkannt zu haben. Kontakte zu [Lieferant] laufen vorerst nur über [Name]. Wenn ihr gefragt werdet: „Ja, wir beziehen von dort, und wir lassen es prüfen.“ Alles Weitere ab [Uhrzeit] hier.',
      en: 'Dear colleagues, terrible things are being reported about [supplier] today, and we buy [goods] there. Deliveries have been paused since [time]. If you noticed anything in purchasing or on visits, please talk to quality on [phone]; nobody is blamed for not having seen it. For now, contact with [supplier] goes only through [name]. If you are asked: “Yes, we buy from there, and we are having it reviewed.” Everything else from [time] here.',
    }),
    answer(
      inDialogue,
      {
        de: 'Steckt diese Ware in dem Produkt, das ich zu Hause habe?',
        en: 'Is this in the product I have at home?',
      },
      {
        de: 'Wenn auf der Packung [Kennzeichen] steht, ja. Nach heutigem Stand besteht keine Warnung für Ihre Gesundheit; sollte sich das ändern, sagen wir es sofort auf [Website]. Wenn Sie das Produkt nicht behalten möchten, nehmen wir es ohne Fragen zurück.',
        en: 'If the pack carries [marking], yes. As of today there is no warning for your health; should that change, we will say so at once on [website]. If you do not want to keep the product, we take it back, no questions asked.',
      },
    ),
    answer(
      toMedia,
      {
        de: 'Warum haben Ihre Kontrollen das nicht entdeckt?',
        en: 'Why did your inspections not discover this?',
      },
      {
        de: 'Unsere letzte Kontrolle war am [Datum] und angekündigt. Ob das der Grund ist oder ob Hinweise übersehen wurden, lassen wir untersuchen. Den Kontrollbericht legen wir offen, soweit er keine Beschäftigten gefährdet.',
        en: 'Our last inspection was on [date] and had been announced. Whether that is the reason, or whether signs were overlooked, is being examined. We will disclose the inspection report as far as it does not endanger workers.',
      },
    ),
  ],
};
