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

export const fireExplosion: CatalogueScenario = {
  id: 'fire-explosion',
  name: { de: 'Brand oder Explosion', en: 'Fire or explosion' },
  severity: 'severe-crisis',
  description: {
    de: 'An einem Standort brennt es oder ist etwas explodiert; Rauch und Blaulicht sieht die ganze Umgebung. Beurteilt werden wir danach, ob alle Menschen in Sicherheit sind und ob Nachbar:innen rasch wissen, was sie tun sollen. Das Wort führt die Einsatzleitung, wir geben ihre Anweisungen weiter.',
    en: 'A site is on fire or something has exploded; the whole neighbourhood sees smoke and blue lights. People will judge us by whether everyone is safe and whether neighbours quickly know what to do. The officer in charge leads; we pass on their instructions.',
  },
  signals: {
    de: [
      'Brandalarm, Knall oder Rauch, gemeldet von innen oder außen.',
      'Feuerwehr rückt zu unserem Standort aus.',
      'Nachbar:innen filmen Rauch über dem Gelände.',
      'Messwerte oder Temperaturen einer Anlage laufen aus dem Bereich.',
      'Anrufe von Familien, die fragen, ob jemand verletzt ist.',
    ],
    en: [
      'Fire alarm, a bang or smoke, reported from inside or outside.',
      'The fire service is on its way to our site.',
      'Neighbours film smoke above the premises.',
      'Readings or temperatures of a plant leave their range.',
      'Calls from families who ask whether anyone is hurt.',
    ],
  },
  doNot: {
    de: [
      'Keine Entwarnung geben: Das ist Sache der Einsatzleitung.',
      'Nicht „keine Gefahr für die Bevölkerung“ sagen, solange nicht gemessen wurde.',
      'Keine Zahl der Verletzten nennen, die nicht von der Einsatzleitung stammt.',
      'Nicht über Brandursache, Schadenshöhe oder Brandstiftung mutmaßen.',
      'Keine eigenen Drohnenbilder oder Videos vom Einsatz veröffentlichen.',
    ],
    en: [
      'Do not give the all-clear: that is for the officer in charge.',
      'Do not say “no danger to the public” until measurements have been taken.',
      'Do not give a number of injured people that does not come from the officer in charge.',
      'Do not speculate about cause, cost of damage or arson.',
      'Do not publish drone pictures or videos of your own from the operation.',
    ],
  },
  groups: ['employees', 'emergency_services', 'neighbours', 'authorities', 'media', 'public'],
  firstHour: [
    at(0, 'site-management', {
      de: 'Alarm auslösen, 112 rufen, räumen. Uhrzeit festhalten. Menschen vor Anlagen, Anlagen vor Ware.',
      en: 'Raise the alarm, call 112, evacuate. Record the time. People before plant, plant before goods.',
    }),
    at(5, 'site-management', {
      de: 'Am Sammelplatz Anwesenheit prüfen, auch Gäste und Fremdfirmen; Vermisste sofort der Einsatzleitung melden.',
      en: 'Check attendance at the assembly point, visitors and contractors too; report anyone missing to the officer in charge at once.',
    }),
    at(8, 'management', {
      de: 'Höchste Stufe ausrufen, Krisenstab an einen sicheren Ort rufen.',
      en: 'Declare the highest level and call the crisis team to a safe place.',
    }),
    at(10, 'crisis-team-lead', {
      de: 'Verbindungsperson zur Einsatzleitung schicken, Lagerliste und Gefahrstoffe übergeben. Ihre Anweisungen gelten.',
      en: 'Send a liaison to the officer in charge with the list of stored and hazardous substances. Their instructions apply.',
    }),
    at(13, 'social-media', {
      de: 'Geplante Beiträge und Anzeigen anhalten, auch im Ausland.',
      en: 'Stop scheduled posts and ads, abroad too.',
    }),
    at(15, 'communications', {
      de: 'Erstreaktion mit dem Verhaltenshinweis der Einsatzleitung veröffentlichen.',
      en: 'Publish the first reaction with the advice of the officer in charge.',
    }),
    at(20, 'public-affairs', {
      de: 'Gemeinde und direkte Nachbarschaft anrufen: Schulen, Kindergärten, Pflegeheime zuerst.',
      en: 'Call the municipality and direct neighbours: schools, nurseries, care homes first.',
    }),
    at(25, 'human-resources', {
      de: 'Familientelefon öffnen; Angehörige von Verletzten oder Vermissten persönlich verständigen.',
      en: 'Open a telephone line for families; notify relatives of injured or missing people in person.',
    }),
    at(32, 'internal-communication', {
      de: 'Belegschaft informieren, besonders die nächste Schicht: nicht kommen, keine Bilder, Nummer für Familien.',
      en: 'Inform staff, above all the next shift: do not come, no pictures, number for families.',
    }),
    at(40, 'legal', {
      de: 'Umwelt- und Arbeitsschutzbehörde sowie Versicherung verständigen, Uhrzeiten protokollieren.',
      en: 'Notify environmental authority, labour inspectorate and insurer, log the times.',
    }),
    at(48, 'spokesperson', {
      de: 'Treffpunkt für Medien außerhalb der Absperrung festlegen, gemeinsame Auskunft mit der Einsatzleitung vereinbaren.',
      en: 'Set a meeting point for media outside the cordon, agree joint information with the officer in charge.',
    }),
    at(60, 'communications', {
      de: 'Krisenseite mit Bürgertelefon, Messwerten und Fragen freischalten; nächsten Zeitpunkt nennen, auch ohne Neues.',
      en: 'Open the dark site with the public hotline, measurements and questions; give the next update time even without news.',
    }),
  ],
  statements: [
    shortFirstReaction({
      de: 'Am Standort [Standort] brennt es seit [Uhrzeit]. Die Feuerwehr ist im Einsatz. Bitte folgen Sie ihren Anweisungen: [Hinweis, etwa Fenster schließen]. Meiden Sie das Gebiet, halten Sie Zufahrten frei. Nächste Information um [Uhrzeit] auf [Website].',
      en: 'There has been a fire at our site in [site] since [time]. The fire service is there. Please follow its instructions: [advice, such as close windows]. Avoid the area, keep access roads clear. Next update at [time] on [website].',
    }),
    longFirstReaction({
      de: 'In [Bereich] unseres Standorts [Standort] ist um [Uhrzeit] ein Brand ausgebrochen. Das Gelände wurde geräumt, Feuerwehr und Rettung sind im Einsatz. Ob Menschen verletzt sind, klären wir mit der Einsatzleitung; die Familien erfahren es zuerst. Für die Nachbarschaft gilt der Hinweis der Feuerwehr: [Hinweis]. Ob der Rauch schädlich ist, wird gerade gemessen. Angehörige erreichen uns unter [Familientelefon], die Nachbarschaft unter [Hotline]. Nächste Information um [Uhrzeit] auf [Website].',
      en: 'A fire broke out at [time] in [area] of our site in [site]. The premises have been evacuated, and fire and ambulance services are there. We are establishing with the officer in charge whether people are hurt; families will be told first. The fire service’s advice for neighbours is: [advice]. Measurements are being taken to see whether the smoke is harmful. Relatives can reach us on [family line], neighbours on [hotline]. Next update at [time] on [website].',
    }),
    statement(publicly, {
      de: 'Der Brand in [Standort] war um [Uhrzeit] unter Kontrolle. [Anzahl] Menschen wurden verletzt und werden versorgt; ihre Familien sind verständigt. Wir wünschen ihnen von Herzen, dass sie bald gesund werden, und danken den Einsatzkräften, die unter schwierigen Bedingungen arbeiten. Messungen der [Stelle] ergaben bis [Uhrzeit]: [Ergebnis]. Bitte beachten Sie weiterhin: [Hinweis]. Wodurch das Feuer entstand, wissen wir nicht; die Brandermittlung beginnt, sobald der Ort betreten werden kann. Der Standort bleibt geschlossen. Uns ist bewusst, dass die Nachbarschaft bange Stunden hatte; um [Uhrzeit] sind wir in [Ort] für Ihre Fragen da. Nächste Information um [Uhrzeit].',
      en: 'The fire in [site] was under control at [time]. [number] people were injured and are being cared for; their families have been told. We wish them with all our hearts a full recovery, and thank the emergency services, who are working in difficult conditions. Measurements by [body] until [time] showed: [result]. Please continue to observe: [advice]. We do not know what started the fire; the investigation begins as soon as the place can be entered. The site remains closed. We know that neighbours had anxious hours; at [time] we will be in [place] for your questions. Next update at [time].',
    }),
    internal({
      de: 'Liebe Kolleg:innen, in [Bereich] in [Standort] brennt es seit [Uhrzeit]. Das Gelände ist geräumt. Wer Dienst hätte, bleibt bitte zu Hause und meldet sich kurz bei der eigenen Leitung, damit niemand vergeblich gesucht wird. Wenn ihr wisst, wo jemand Vermisstes sein könnte, ruft sofort [Telefon] an. Eure Familien erreichen uns unter [Familientelefon]. Bitte keine Fotos, keine Vermutungen, keine Namen. Wie es mit Dienst und Lohn weitergeht, klären wir gerade. Nächste Information um [Uhrzeit] per SMS und hier.',
      en: 'Dear colleagues, there has been a fire in [area] in [site] since [time]. The premises have been evacuated. If you are due to work, please stay at home and let your manager know briefly, so that nobody is searched for in vain. If you know where a missing person might be, call [phone] at once. Your families can reach us on [family line]. Please no photographs, no guesses, no names. We are settling how shifts and pay go on. Next update at [time] by text message and here.',
    }),
    answer(
      inDialogue,
      {
        de: 'Bei uns riecht es nach Rauch. Ist das giftig?',
        en: 'It smells of smoke here. Is it toxic?',
      },
      {
        de: 'Das wird gerade gemessen, und wir sagen nichts, was nicht gemessen ist. Bis dahin gilt der Rat der Feuerwehr: [Hinweis]. Wenn Ihnen schwindlig wird oder das Atmen schwerfällt, rufen Sie bitte 112. Ergebnisse stehen auf [Website], sobald sie da sind.',
        en: 'That is being measured, and we will not say anything that has not been measured. Until then the fire service advises: [advice]. If you feel dizzy or find it hard to breathe, please call 112. Results will be on [website] as soon as they are in.',
      },
    ),
    answer(
      [...toStaff, 'hotline'],
      {
        de: 'Mein Partner arbeitet bei Ihnen und hebt nicht ab. Wo bekomme ich Auskunft?',
        en: 'My partner works for you and does not answer the phone. Where can I find out more?',
      },
      {
        de: 'Bitte rufen Sie [Familientelefon] an. Dort liegt die Liste vom Sammelplatz, und wir rufen Sie zurück, auch wenn wir noch nichts wissen. Viele haben ihr Telefon beim Räumen zurückgelassen; dass niemand abhebt, bedeutet also nicht, dass etwas passiert ist.',
        en: 'Please call [family line]. The list from the assembly point is there, and we will call you back even if we do not know anything yet. Many left their phones behind when they evacuated, so an unanswered call does not mean that something has happened.',
      },
    ),
  ],
};
