/** Each field: its name, and one line that says what it is for, with an example. */
export const fields = {
  newPlan: {
    name: { label: 'Name des Unternehmens', hint: 'So, wie es auf dem Deckblatt stehen soll. Beispiel: Muster GmbH' },
    country: { label: 'Land', hint: 'Bestimmt Zeitzone und Feiertage; später änderbar.' },
    locale: { label: 'Sprache des Plans', hint: 'Sprache der Überschriften im PDF.' },
  },
  plan: {
    group: { label: 'Der Plan', hint: '' },
    title: { label: 'Titel', hint: 'Steht auf dem Deckblatt. Beispiel: Krisenkommunikationsplan 2027' },
    locale: { label: 'Sprache des Plans', hint: 'Sprache der Überschriften in den Dokumenten.' },
    classification: { label: 'Einstufung', hint: 'Wer den Plan sehen darf; steht auf jeder Seite.' },
    validUntil: { label: 'Gültig bis', hint: 'Bis dahin wird der Plan überprüft. Üblich: in einem Jahr.' },
  },
  company: {
    group: { label: 'Das Unternehmen', hint: '' },
    name: { label: 'Name', hint: 'So, wie man das Unternehmen kennt. Beispiel: Salzachgold Molkerei' },
    legalName: {
      label: 'Firmenwortlaut',
      hint: 'Wie im Firmenbuch. Beispiel: Salzachgold Molkereigenossenschaft eGen',
    },
    industry: { label: 'Branche', hint: 'Beispiel: Milchverarbeitung' },
    timeZone: { label: 'Zeitzone', hint: 'Beispiele: Europe/Vienna, Europe/Berlin, Europe/Zurich' },
    holidayRegion: {
      label: 'Feiertage',
      hint: 'Land oder Bundesland. Beispiele: AT, AT-9 (Wien), DE-BY (Bayern), CH-ZH (Zürich)',
    },
    serviceHours: {
      label: 'Servicezeiten',
      hint: 'Wann das Unternehmen auf seinen Kanälen antwortet. Beispiel: Mo bis Fr, 08:00 bis 18:00',
    },
  },
  principles: {
    group: { label: 'Grundsätze', hint: '' },
    purpose: { label: 'Zweck', hint: 'Wozu der Plan da ist, in zwei Sätzen.' },
    scope: { label: 'Geltungsbereich', hint: 'Standorte, Marken und Kanäle, für die er gilt.' },
    rules: { label: 'Regeln', hint: 'Eine Regel je Zeile. Beispiel: Menschen zuerst.' },
    coreMessages: { label: 'Kernbotschaften', hint: 'Eine je Zeile: was in jeder Krise von uns zu hören ist.' },
  },
  person: {
    name: { label: 'Name', hint: 'Vor- und Nachname. Beispiel: Anna Berger' },
    jobTitle: { label: 'Position', hint: 'Beispiel: Leiterin Unternehmenskommunikation' },
    agency: { label: 'Agentur', hint: 'Leer lassen, wenn die Person im Unternehmen arbeitet.' },
    phones: {
      label: 'Telefonnummern',
      hint: 'Die wichtigste zuerst. Mindestens eine, sonst ist die Person im Ernstfall nicht zu erreichen.',
    },
    email: { label: 'E-Mail', hint: 'Beispiel: anna.berger@firma.example' },
    dutyHours: {
      label: 'Erreichbar',
      hint: 'Tage und Stunden, in denen die Person abhebt. 00:00 bis 24:00 heißt rund um die Uhr.',
    },
    absences: { label: 'Abwesenheiten', hint: 'Urlaub und Ähnliches, erster und letzter Tag.' },
    place: { label: 'Weitere Angaben', hint: 'Nur nötig, wenn sie von denen des Unternehmens abweichen.' },
    timeZone: { label: 'Zeitzone', hint: 'Leer: wie das Unternehmen. Beispiel: Europe/London' },
    holidayRegion: { label: 'Feiertage', hint: 'Leer: wie das Unternehmen. Beispiel: DE-BY' },
    contactConfirmedOn: {
      label: 'Daten bestätigt am',
      hint: 'Wann die Person ihre Kontaktdaten zuletzt bestätigt hat.',
    },
  },
  phone: {
    label: { label: 'Bezeichnung', hint: '' },
    number: { label: 'Nummer', hint: '' },
  },
  absence: {
    from: { label: 'von', hint: '' },
    to: { label: 'bis einschließlich', hint: '' },
  },
  window: {
    days: { label: 'Tage', hint: '' },
    from: { label: 'von', hint: '' },
    to: { label: 'bis', hint: '' },
    holidays: { label: 'auch an Feiertagen', hint: '' },
  },
  owner: {
    function: { label: 'Funktion', hint: 'Die Funktion, nicht die Person. Beispiel: Leitung Kommunikation' },
    mandate: { label: 'Auftrag', hint: 'Was die Funktion entscheiden und tun darf, in zwei Sätzen.' },
    holders: {
      label: 'Besetzung',
      hint: 'In der Reihenfolge, in der angerufen wird. Nur Personen aus dem Unternehmen und ihre Bereitschaftspläne.',
    },
  },
  agency: {
    name: { label: 'Name', hint: 'Beispiel: Wellenlärm Social Media GmbH, Wien' },
    contract: { label: 'Vertrag', hint: 'Wichtiges daraus: Laufzeit, Umfang, Erreichbarkeit, Zugänge.' },
  },
  supportRole: {
    name: { label: 'Name der Rolle', hint: 'Beispiel: Monitoring und Frühwarnung' },
    service: { label: 'Leistung', hint: 'Womit die Agentur unterstützt.' },
    mandate: { label: 'Auftrag', hint: 'Was die Agentur hier tut und wo ihre Grenze ist.' },
    holders: { label: 'Besetzung', hint: 'Personen dieser Agentur in der Reihenfolge, in der angerufen wird.' },
    handover: { label: 'Übergabe ins Unternehmen', hint: 'Wer diese Arbeit intern einmal übernimmt, und bis wann.' },
    handoverTo: { label: 'Geht über an', hint: 'Interne Verantwortliche, die diese Arbeit übernehmen.' },
    handoverBy: { label: 'Übergabe bis', hint: 'Tag, an dem die Übergabe abgeschlossen ist.' },
    handoverSteps: { label: 'Schritte dorthin', hint: 'Ein Schritt je Zeile. Beispiel: Vier Wochen Parallelbetrieb' },
  },
  severity: {
    name: { label: 'Name', hint: 'Beispiel: Stufe 2 – Vorfall' },
    rank: { label: 'Rang', hint: '1 ist der leichteste. Zahl von 1 bis 9.' },
    triggers: {
      label: 'Auslöser',
      hint: 'Woran man diesen Grad erkennt, möglichst messbar, einer je Zeile. Beispiel: mehr als 50 negative Beiträge in einer Stunde',
    },
    declaredBy: { label: 'Ausgerufen durch', hint: 'Wer diesen Schweregrad ausruft.' },
  },
  activity: {
    name: { label: 'Tätigkeit', hint: 'Was zu tun ist. Beispiel: Stellungnahme freigeben' },
    phase: { label: 'Phase', hint: 'Wann sie anfällt.' },
    voice: {
      label: 'Hier spricht oder entscheidet das Unternehmen selbst (freigeben, veröffentlichen, sprechen, melden)',
      hint: '',
    },
    note: { label: 'Anmerkung', hint: 'Worauf zu achten ist.' },
  },
  step: {
    name: { label: 'Was ist zu tun', hint: 'Beispiel: Lage bewerten und geplante Beiträge stoppen' },
    action: { label: 'Art', hint: 'Entscheiden und Freigeben kann nur das Unternehmen selbst.' },
    role: { label: 'Wer', hint: 'Die Rolle, deren Personen der Reihe nach angerufen werden.' },
    support: { label: 'Unterstützt von', hint: 'Unterstützungsrollen, die mithelfen. Sie werden nie allein gerufen.' },
    via: { label: 'Gerufen über', hint: 'Wie die Person alarmiert wird.' },
    answerWithinMinutes: {
      label: 'Antwort innerhalb von',
      hint: 'So lange wird gewartet, bevor die nächste Person angerufen wird. Beispiel: 10',
    },
    workMinutes: {
      label: 'Arbeitszeit',
      hint: 'So lange dauert die Arbeit, wenn jemand geantwortet hat. Beispiel: 15',
    },
    blocks: { label: 'Danach wartet', hint: 'Was ohne diesen Schritt nicht hinausgehen darf.' },
    withinMinutes: {
      label: 'Erreicht innerhalb von',
      hint: 'Zusage, dass jemand spätestens dann geantwortet hat. Leer: keine Zusage.',
    },
  },
  channel: {
    name: { label: 'Name', hint: 'Beispiel: Facebook-Seite' },
    type: { label: 'Art', hint: 'Bestimmt zum Beispiel die Textlänge.' },
    address: { label: 'Adresse', hint: 'Link, Nummer oder Adresse. Beispiel: https://facebook.example/firma' },
    audience: { label: 'Publikum', hint: 'Wer dort zuhört. Beispiel: Kundschaft ab 35, Nachbarschaft' },
    monitor: {
      label: 'Beobachten',
      hint: 'Wer nachsieht, ob sich etwas zusammenbraut. Mindestens eine interne Funktion.',
    },
    monitorRoles: { label: 'Beobachtet von', hint: 'Wer den Kanal beobachtet.' },
    checkEveryMinutes: {
      label: 'Nachgesehen alle',
      hint: 'So lange bleibt ein Beitrag höchstens unbemerkt. Beispiel: 30',
    },
    publish: { label: 'Veröffentlichen', hint: 'Veröffentlichen kann nur das Unternehmen selbst.' },
    publishOwner: { label: 'Veröffentlicht durch', hint: 'Interne Verantwortliche, die hier veröffentlichen.' },
    publishAnswer: {
      label: 'Antwort innerhalb von',
      hint: 'Zeit zum Abheben, bevor die nächste Person angerufen wird.',
    },
    publishWork: { label: 'Arbeitszeit', hint: 'So lange dauert das Veröffentlichen.' },
    responseTimes: {
      label: 'Reaktionszeiten',
      hint: 'Was das Unternehmen verspricht. Außerhalb der Servicezeiten: leer heißt gleich, ein Strich (–) heißt keine Zusage.',
    },
    serviceHours: { label: 'Servicezeiten', hint: 'Nur wenn sie von denen des Unternehmens abweichen.' },
    custody: { label: 'Zugang', hint: 'Wem das Konto gehört und wer hineinkommt.' },
    accountOwner: { label: 'Konto gehört', hint: 'Interne Verantwortliche, die das Konto verwalten.' },
    admins: { label: 'Personen mit Verwaltungsrechten', hint: 'Wer sich mit allen Rechten anmelden kann.' },
    agenciesWithAccess: { label: 'Agenturen mit Zugang', hint: 'Agenturen, die sich anmelden können.' },
    twoFactor: { label: 'Zweiter Faktor bei der Anmeldung', hint: '' },
    recovery: {
      label: 'Wiederherstellung',
      hint: 'Wo die Wiederherstellungscodes liegen und wer helfen kann. Keine Passwörter.',
    },
  },
  responseTime: {
    severity: { label: 'Schweregrad', hint: '' },
    kind: { label: 'Was', hint: '' },
    withinMinutes: { label: 'innerhalb von', hint: '' },
    outside: { label: 'außerhalb der Servicezeiten', hint: '' },
  },
};
