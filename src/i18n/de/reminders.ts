/** Reminders by mail: what is due, and how to turn them off. */
export const reminders = {
  title: 'Erinnerungen',
  intro:
    'Höchstens eine Mail am Tag, am Morgen, und nur wenn etwas Neues auf Sie wartet oder etwas seit einer Woche wartet.',
  noServer: 'Dieser Dienst sendet keine E-Mails, also auch keine Erinnerungen, bis ein Mailserver eingerichtet ist.',
  on: 'ein',
  off: 'aus',
  turnOn: 'Einschalten',
  turnOff: 'Ausschalten',
  account: 'Mails zu dem, was auf Sie wartet, höchstens eine am Tag.',
  change: 'Ändern',
  due: {
    contacts_one: 'Eine Person hat ihre Kontaktdaten seit 90 Tagen nicht bestätigt.',
    contacts_other: '{count} Personen haben ihre Kontaktdaten seit 90 Tagen nicht bestätigt.',
    corrections_one: 'Jemand hat die eigenen Kontaktdaten korrigiert: bitte ansehen und übernehmen.',
    corrections_other: '{count} Korrekturen von Kontaktdaten warten: bitte ansehen und übernehmen.',
    exercise: 'Die Übung „{name}“ ist fällig.',
    handover: '„{name}“ soll bis {date} an das Unternehmen übergehen.',
    handoverOver: '„{name}“ sollte bis {date} an das Unternehmen übergehen.',
    approval: 'Fassung {number} wartet auf Ihre Freigabe.',
    review: {
      open: 'Eine Prüfung wartet auf Sie.',
      later: 'Eine Prüfung wartet auf Sie, bis {date}.',
      soon: 'Eine Prüfung ist bis {date} fällig.',
      late: 'Eine Prüfung war bis {date} fällig.',
    },
    reviewMissing: '{agency} hat die Prüfung nicht beantwortet, die bis {date} fällig war.',
    objected_one: '{agency} widerspricht einer Zeile der Matrix oder schlägt etwas anderes vor: bitte antworten.',
    objected_other: '{agency} widerspricht {count} Zeilen der Matrix oder schlägt etwas anderes vor: bitte antworten.',
    expires: 'Fassung {number} gilt nur noch bis {date}.',
    expired: 'Fassung {number} galt bis {date}: Es ist kein Plan in Kraft.',
  },
};
