import { type CatalogueFunction } from './catalogue.js';

/** The functions of a company that a crisis needs. Small companies give several of them to one person. */
export const functions: CatalogueFunction[] = [
  {
    id: 'management',
    name: { de: 'Geschäftsführung', en: 'Management' },
    mandate: {
      de: 'Legt die Linie des Hauses fest, gibt Stellungnahmen in der Krise frei und ist in einer schweren Krise das Gesicht des Unternehmens. Entscheidet über Geld, Rückruf, Stillstand und Entschädigung. Diese Verantwortung bleibt im Haus.',
      en: 'Sets the line, releases statements in a crisis and is the face of the company in a severe one. Decides on money, recall, standstill and compensation. This responsibility stays in the company.',
    },
  },
  {
    id: 'crisis-team-lead',
    name: { de: 'Leitung Krisenstab', en: 'Crisis team lead' },
    mandate: {
      de: 'Beruft den Krisenstab ein, führt die Lagebesprechungen, verteilt Aufgaben und sorgt dafür, dass jede Entscheidung mit Uhrzeit und Namen festgehalten wird. Wählt im Zweifel die höhere Stufe.',
      en: 'Calls the crisis team, chairs the briefings, hands out tasks and makes sure that each decision is recorded with time and name. If in doubt, chooses the higher level.',
    },
  },
  {
    id: 'communications',
    name: { de: 'Leitung Kommunikation', en: 'Head of communications' },
    mandate: {
      de: 'Verantwortet alle Aussagen nach außen und sorgt dafür, dass alle Kanäle dasselbe sagen. Gibt Erstreaktionen auf jeder Stufe frei, Stellungnahmen bis zum Vorfall. Nimmt den Alarm entgegen.',
      en: 'Answers for everything the company says and sees to it that all channels say the same. Releases first reactions at every level and statements up to an incident. Takes the alarm.',
    },
  },
  {
    id: 'spokesperson',
    name: { de: 'Mediensprecher:in', en: 'Spokesperson' },
    mandate: {
      de: 'Beantwortet Medienanfragen, verfasst Stellungnahmen und Fragenkatalog und tritt vor Kamera und Mikrofon auf, sofern nicht die Geschäftsführung selbst spricht.',
      en: 'Answers the media, writes statements, questions and answers, and speaks on camera and microphone unless management does so itself.',
    },
  },
  {
    id: 'social-media',
    name: { de: 'Social-Media-Verantwortung', en: 'Social media lead' },
    mandate: {
      de: 'Führt alle Konten des Unternehmens in sozialen Netzen, veröffentlicht selbst und hält die Zugänge zu jedem Kanal in der Hand. Vorab freigegebene Erstreaktionen setzt sie ohne Rückfrage ein.',
      en: 'Runs all of the company’s accounts on social networks, publishes in person and holds the keys to every channel. Uses pre-approved first reactions without asking.',
    },
  },
  {
    id: 'community-management',
    name: { de: 'Community-Management', en: 'Community management' },
    mandate: {
      de: 'Liest mit, beantwortet Kommentare und Nachrichten im Rahmen der freigegebenen Sprachregelung, wendet die Netiquette an und meldet Auffälliges sofort.',
      en: 'Reads along, answers comments and messages within the released wording, applies the house rules and reports anything unusual at once.',
    },
  },
  {
    id: 'internal-communication',
    name: { de: 'Interne Kommunikation', en: 'Internal communication' },
    mandate: {
      de: 'Informiert die Belegschaft vor der Öffentlichkeit, auch Menschen ohne Bildschirm, hält den Kontakt zur Belegschaftsvertretung und nimmt Fragen von innen auf.',
      en: 'Informs staff before the public, including people without a screen, keeps in touch with staff representatives and collects questions from inside.',
    },
  },
  {
    id: 'legal',
    name: { de: 'Recht', en: 'Legal' },
    mandate: {
      de: 'Prüft Stellungnahmen auf Haftung und Persönlichkeitsrechte, kennt die Meldepflichten und führt ihre Uhren. Rät, hält eine Warnung vor Gefahr aber nicht auf.',
      en: 'Checks statements for liability and personal rights, knows the notification duties and keeps their clocks. Advises, but never holds up a warning of danger.',
    },
  },
  {
    id: 'data-protection',
    name: { de: 'Datenschutz', en: 'Data protection' },
    mandate: {
      de: 'Bewertet das Risiko für betroffene Menschen, bereitet Meldungen an die Datenschutzaufsicht vor und sorgt für verständliche Nachrichten an Betroffene. Wo es Datenschutzbeauftragte gibt, beraten sie unabhängig.',
      en: 'Assesses the risk to the people affected, prepares notices to the data protection authority and makes sure that those affected get messages they understand. Where there is a data protection officer, their advice is independent.',
    },
  },
  {
    id: 'it-security',
    name: { de: 'IT-Sicherheit', en: 'IT security' },
    mandate: {
      de: 'Sichert und sperrt Systeme und Konten, erhält Beweise, sagt, was technisch feststeht und was nicht, und meldet Sicherheitsvorfälle an die zuständige Stelle.',
      en: 'Secures and locks systems and accounts, preserves evidence, says what is technically certain and what is not, and reports security incidents to the competent body.',
    },
  },
  {
    id: 'human-resources',
    name: { de: 'Personal', en: 'Human resources' },
    mandate: {
      de: 'Begleitet Betroffene und Angehörige, schützt Mitarbeitende, die genannt, beschuldigt oder angegriffen werden, und hält Notfallkontakte und Erreichbarkeiten aktuell.',
      en: 'Stays with those affected and their relatives, protects colleagues who are named, accused or attacked, and keeps emergency contacts and phone numbers up to date.',
    },
  },
  {
    id: 'customer-service',
    name: { de: 'Kundenservice', en: 'Customer service' },
    mandate: {
      de: 'Beantwortet Anfragen am Telefon und schriftlich nach der Sprachregelung, öffnet und besetzt die Hotline und meldet Häufungen innerhalb von zehn Minuten.',
      en: 'Answers calls and letters within the agreed wording, opens and staffs the hotline and reports clusters within ten minutes.',
    },
  },
  {
    id: 'quality',
    name: { de: 'Fachbereich und Qualität', en: 'Operations and quality' },
    mandate: {
      de: 'Klärt, was geschehen ist und was davon belegt ist, grenzt Produkte, Leistungen und Mengen ein, sperrt, was gefährlich sein kann, und verständigt die fachlich zuständige Behörde.',
      en: 'Establishes what happened and what is proved, narrows down products, services and quantities, blocks what may be dangerous and informs the authority in charge.',
    },
  },
  {
    id: 'site-management',
    name: { de: 'Standortleitung', en: 'Site management' },
    mandate: {
      de: 'Sorgt am Ort für Sicherheit, weist Einsatzkräfte ein, informiert Schichten und Nachbarschaft persönlich und meldet dem Krisenstab, was vor Ort zu sehen ist.',
      en: 'Keeps the site safe, guides the emergency services, informs shifts and neighbours in person and tells the crisis team what can be seen on the spot.',
    },
  },
  {
    id: 'public-affairs',
    name: { de: 'Public Affairs', en: 'Public affairs' },
    mandate: {
      de: 'Hält den Kontakt zu Politik, Verwaltung, Verbänden und Nachbargemeinden und sorgt dafür, dass sie es von uns erfahren und nicht aus den Nachrichten.',
      en: 'Keeps in touch with politics, administration, associations and neighbouring communities, so that they hear it from us and not from the news.',
    },
  },
  {
    id: 'investor-relations',
    name: { de: 'Investor Relations', en: 'Investor relations' },
    mandate: {
      de: 'Prüft mit Recht, ob eine Insiderinformation vorliegt, veröffentlicht sie rechtzeitig und beantwortet Fragen von Eigentümer:innen, Geldgebenden und Analyst:innen.',
      en: 'Checks with legal whether there is inside information, publishes it in time and answers owners, lenders and analysts.',
    },
  },
  {
    id: 'monitoring',
    name: { de: 'Monitoring und Lagebild', en: 'Monitoring and situation picture' },
    mandate: {
      de: 'Beobachtet Netze und Medien, misst gegen die Schwellen der Stufen, sichert Belege mit Uhrzeit und liefert dem Krisenstab eine Seite Lagebild je Stunde.',
      en: 'Watches networks and media, measures against the thresholds of the levels, saves evidence with its time and gives the crisis team one page an hour.',
    },
  },
  {
    id: 'log-keeping',
    name: { de: 'Protokollführung', en: 'Log keeping' },
    mandate: {
      de: 'Führt das Protokoll ab der ersten Minute: Fakten, Entscheidungen, Freigaben, Meldungen, jeweils mit Uhrzeit und Namen. Erinnert an zugesagte Zeiten.',
      en: 'Keeps the log from the first minute: facts, decisions, releases, notices, each with time and name. Reminds everybody of promised times.',
    },
  },
];
