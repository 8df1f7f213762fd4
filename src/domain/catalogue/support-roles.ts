import { type CatalogueSupportRole } from './catalogue.js';

/** What agencies can do for a company. Each mandate also says where it ends, and each work has an heir in the company. */
export const supportRoles: CatalogueSupportRole[] = [
  {
    id: 'agency-onboarding',
    service: 'onboarding',
    name: { de: 'Einführung und Schulung', en: 'Onboarding and training' },
    mandate: {
      de: 'Schult unsere Leute in Kanälen, Werkzeugen und Abläufen, bis sie es allein können. Übernimmt keinen Dienst und keine Entscheidung an ihrer Stelle.',
      en: 'Trains our people in channels, tools and routines until they can do it alone. Takes no shift and no decision in their place.',
    },
    handoverTo: 'human-resources',
    handoverSteps: {
      de: [
        'Unterlagen und Aufzeichnungen der Schulungen in unsere Lernplattform übernehmen.',
        'Zwei Personen im Haus zu Schulenden ausbilden.',
        'Eine Einführung hält das Haus allein, die Agentur sieht zu.',
      ],
      en: [
        'Move training documents and recordings to our own learning platform.',
        'Train two people in the company as trainers.',
        'The company runs one introduction alone while the agency watches.',
      ],
    },
  },
  {
    id: 'agency-recommendations',
    service: 'recommendations',
    name: { de: 'Laufende Empfehlungen', en: 'Day-to-day recommendations' },
    mandate: {
      de: 'Empfiehlt im Alltag Themen, Zeitpunkte und Formate und begründet sie mit Zahlen. Ob und wie etwas erscheint, entscheidet das Haus.',
      en: 'Recommends topics, times and formats from day to day and backs them with numbers. Whether and how something appears is decided by the company.',
    },
    handoverTo: 'social-media',
    handoverSteps: {
      de: [
        'Auswertungen monatlich gemeinsam machen, bis wir sie selbst schreiben.',
        'Redaktionsplan ins Haus holen.',
        'Ein Quartal ohne Empfehlungen arbeiten und vergleichen.',
      ],
      en: [
        'Do the monthly analysis together until we write it ourselves.',
        'Bring the editorial calendar into the company.',
        'Work one quarter without recommendations and compare.',
      ],
    },
  },
  {
    id: 'agency-ideas',
    service: 'ideas',
    name: { de: 'Ideen und Blick von außen', en: 'Ideas and a view from outside' },
    mandate: {
      de: 'Bringt Ideen, fremde Erfahrungen und frühe Warnzeichen aus anderen Branchen ein. Setzt nichts ohne Auftrag um und spricht mit niemandem in unserem Namen.',
      en: 'Brings ideas, experience from elsewhere and early warning signs from other industries. Carries out nothing without an order and speaks to nobody in our name.',
    },
    handoverTo: 'communications',
    handoverSteps: {
      de: [
        'Ideenrunde im Haus einführen, zuerst mit, dann ohne Agentur.',
        'Drei eigene Quellen für den Blick nach außen festlegen.',
      ],
      en: [
        'Start a round of ideas in the company, first with the agency, then without.',
        'Choose three sources of our own for the view from outside.',
      ],
    },
  },
  {
    id: 'agency-monitoring',
    service: 'monitoring',
    name: { de: 'Unterstützung im Monitoring', en: 'Monitoring support' },
    mandate: {
      de: 'Beobachtet vereinbarte Kanäle zu vereinbarten Zeiten, sichert Belege mit Uhrzeit und meldet Auffälliges telefonisch. Stuft nichts ein und antwortet niemandem.',
      en: 'Watches agreed channels at agreed times, saves evidence with its time and reports anything unusual by phone. Sets no level and answers nobody.',
    },
    handoverTo: 'monitoring',
    handoverSteps: {
      de: [
        'Suchbegriffe, Alarme und Schwellen in eine eigene Lizenz übertragen.',
        'Vier Wochen parallel beobachten und täglich abgleichen.',
        'Wochentage selbst übernehmen, die Agentur nur zur Verstärkung rufen.',
        'Zugänge der Agentur entziehen und vermerken.',
      ],
      en: [
        'Move search terms, alerts and thresholds to a licence of our own.',
        'Watch in parallel for four weeks and compare every day.',
        'Take over the weekdays and call the agency only as reinforcement.',
        'Withdraw the agency’s access and record it.',
      ],
    },
  },
  {
    id: 'agency-drafting',
    service: 'drafting',
    name: { de: 'Entwürfe und Textarbeit', en: 'Drafting and editing' },
    mandate: {
      de: 'Entwirft und kürzt Texte nach unseren Angaben. Die letzte Fassung, die Freigabe und die Veröffentlichung liegen im Haus.',
      en: 'Drafts and shortens texts from what we provide. The final wording, its release and its publication stay in the company.',
    },
    handoverTo: 'spokesperson',
    handoverSteps: {
      de: [
        'Zwei Schreibwerkstätten zu Erstreaktion und Stellungnahme.',
        'Freigegebene Texte mit Anmerkungen in einer eigenen Sammlung ablegen.',
        'Im nächsten Planspiel schreibt das Haus allein.',
      ],
      en: [
        'Two writing workshops on first reactions and statements.',
        'Keep released texts with notes in a collection of our own.',
        'In the next tabletop exercise the company writes alone.',
      ],
    },
  },
  {
    id: 'agency-sparring',
    service: 'sparring',
    name: { de: 'Gegenlesen und Sparring', en: 'Second reading and sparring' },
    mandate: {
      de: 'Liest Plan, Matrix und Entwürfe gegen, spielt die kritische Redaktion und widerspricht, wenn etwas nach Ausrede klingt. Hält keine Freigabe auf.',
      en: 'Reads plan, matrix and drafts with a critical eye, plays the sceptical newsroom and objects when something sounds like an excuse. Holds up no release.',
    },
    handoverTo: 'communications',
    handoverSteps: {
      de: [
        'Fragenliste für das Gegenlesen gemeinsam schreiben.',
        'Zwei Personen aus anderen Abteilungen als Gegenleser:innen gewinnen.',
        'Plan und Matrix ein Jahr lang abwechselnd intern und extern gegenlesen.',
      ],
      en: [
        'Write the list of questions for the second reading together.',
        'Win two people from other departments as second readers.',
        'For a year, have plan and matrix read in turn inside and outside.',
      ],
    },
  },
  {
    id: 'agency-media-training',
    service: 'media_training',
    name: { de: 'Medientraining', en: 'Media training' },
    mandate: {
      de: 'Trainiert Geschäftsführung und Sprecher:innen vor Kamera und Mikrofon, auch mit unangenehmen Fragen. Tritt nicht selbst auf und beantwortet keine Anfragen.',
      en: 'Trains management and spokespeople on camera and microphone, unpleasant questions included. Does not appear itself and answers no enquiries.',
    },
    handoverTo: 'spokesperson',
    handoverSteps: {
      de: [
        'Übungsfragen und Aufnahmen im Haus ablegen.',
        'Sprecher:innen trainieren einander vierteljährlich ohne Agentur.',
        'Agentur nur noch einmal im Jahr zur Auffrischung.',
      ],
      en: [
        'Keep practice questions and recordings in the company.',
        'Spokespeople train each other every quarter without the agency.',
        'The agency comes once a year as a refresher.',
      ],
    },
  },
  {
    id: 'agency-exercise-direction',
    service: 'exercise_direction',
    name: { de: 'Regie bei Krisenübungen', en: 'Exercise direction' },
    mandate: {
      de: 'Schreibt das Drehbuch, spielt Medien, Netz und Betroffene ein und verfasst den Beobachtungsbericht. Führt in der Übung nicht und bewertet keine einzelnen Personen.',
      en: 'Writes the script, plays media, networks and people affected, and writes the observers’ report. Does not lead during the exercise and does not mark individuals.',
    },
    handoverTo: 'crisis-team-lead',
    handoverSteps: {
      de: [
        'Drehbücher und Auswertungsbögen ins Haus übernehmen.',
        'Eine Person im Haus führt beim nächsten Planspiel gemeinsam Regie.',
        'Alarmproben und Planspiele künftig allein, Vollübungen mit der Agentur.',
      ],
      en: [
        'Take over scripts and evaluation sheets.',
        'One person in the company co-directs the next tabletop exercise.',
        'From then on alarm tests and tabletops alone, full exercises with the agency.',
      ],
    },
  },
  {
    id: 'agency-production',
    service: 'production',
    name: { de: 'Produktion und Übersetzung', en: 'Production and translation' },
    mandate: {
      de: 'Setzt freigegebene Inhalte in Grafik, Video und andere Sprachen um. Ändert den Inhalt nicht und lädt nichts hoch.',
      en: 'Turns released content into graphics, video and other languages. Does not change the content and uploads nothing.',
    },
    handoverTo: 'social-media',
    handoverSteps: {
      de: [
        'Vorlagen für Kacheln, Kurzvideo und Hinweisbanner ins Haus holen.',
        'Zwei Personen an den Werkzeugen einschulen.',
        'Liste von Kolleg:innen anlegen, die Übersetzungen prüfen können.',
      ],
      en: [
        'Bring templates for tiles, short videos and banners into the company.',
        'Train two people in the tools.',
        'List colleagues who can check translations.',
      ],
    },
  },
  {
    id: 'agency-moderation',
    service: 'moderation_under_supervision',
    name: { de: 'Moderation unter Aufsicht', en: 'Moderation under supervision' },
    mandate: {
      de: 'Ordnet bei großem Aufkommen Kommentare und bereitet Antworten aus der freigegebenen Sprachregelung vor. Jede Antwort bestätigt und sendet eine Person aus dem Haus.',
      en: 'Sorts comments when there are many and prepares replies from the released wording. Each reply is confirmed and sent by a person of the company.',
    },
    handoverTo: 'community-management',
    handoverSteps: {
      de: [
        'Antwortbausteine in die eigene Wissensdatenbank übernehmen.',
        'Zwei Personen aus dem Kundenservice als Verstärkung einschulen.',
        'Moderation bis Stufe 2 allein, Agentur erst ab Stufe 3.',
      ],
      en: [
        'Move prepared answers to our own knowledge base.',
        'Train two people of customer service as reinforcement.',
        'Moderate alone up to level 2, with the agency from level 3 only.',
      ],
    },
  },
];
