/** Contact data: who is asked, what people say about their own, and what becomes of it. */
export const contacts = {
  title: 'Kontaktdaten bestätigen',
  task: 'Alle im Plan über einen Link fragen, ob sie noch so erreichbar sind.',
  due_one: 'eine fällig',
  due_other: '{count} fällig',
  list: {
    intro:
      'Im Ernstfall müssen alle erreichbar sein. Jede Person bekommt einen Link zu ihren eigenen Daten, bestätigt sie oder sagt, was nicht stimmt. Ein Konto braucht sie dafür nicht.',
    summary_zero: 'Alle, auf die der Plan baut, haben ihre Kontaktdaten in den letzten 90 Tagen bestätigt.',
    summary_one: 'Eine Person, auf die der Plan baut, hat ihre Kontaktdaten seit 90 Tagen nicht bestätigt.',
    summary_other: '{count} Personen, auf die der Plan baut, haben ihre Kontaktdaten seit 90 Tagen nicht bestätigt.',
    all_one: 'Die eine fällige Person fragen',
    all_other: 'Alle {count} fälligen Personen fragen',
    ask: 'Fragen',
    again: 'Noch einmal fragen',
    confirmed: 'bestätigt am {date}',
    due: 'fällig: zuletzt bestätigt am {date}',
    never: 'noch nie bestätigt',
    asked: 'Link vom {date}',
    correction: 'Korrektur ansehen',
    noEmail: 'Keine E-Mail-Adresse: Bitte tragen Sie eine ein, oder rufen Sie an.',
    wait: 'Heute wurden schon sehr viele Links gesendet. Niemand wurde gefragt; bitte versuchen Sie es morgen noch einmal.',
  },
  own: {
    title: 'Stimmt das noch?',
    intro: 'Sie stehen im Krisenkommunikationsplan von „{organisation}“. Im Ernstfall werden Sie so erreicht.',
    nothing: 'nichts eingetragen',
    functions: 'Ihre Funktionen',
    order: 'Wer oben steht, wird zuerst verständigt.',
    you: 'Sie',
    inTurns: 'Sie, abwechselnd ({roster})',
    confirm: 'Ja, alles stimmt',
    correct: 'Etwas stimmt nicht',
    private: 'Diesen Link haben nur Sie. Er gilt für eine einzige Antwort.',
    changed:
      'Ihre Daten wurden im Plan inzwischen geändert. Bitte sehen Sie sie noch einmal an und bestätigen Sie dann.',
  },
  correct: {
    title: 'Was ist zu ändern?',
    intro:
      'Ändern Sie, was nicht stimmt. Das Kommunikationsteam von „{organisation}“ sieht es sich an und übernimmt es.',
    deputies: 'Stellvertretung: {role}',
    send: 'Senden',
    back: 'Zurück, nichts ändern',
    changed:
      'Ihre Eingaben sind noch da, gesendet ist nichts. Wo Ihre Daten im Plan inzwischen geändert wurden, steht der neue Wert darunter. Bitte noch einmal senden.',
  },
  wrong: {
    deputies: 'Bitte in jede Zeile einen Namen schreiben, höchstens 20.',
    message: 'Bitte auf {most} Zeichen kürzen.',
  },
  thanks: {
    confirmed: { title: 'Danke', text: 'Ihre Kontaktdaten sind bestätigt. Sie können diese Seite schließen.' },
    corrected: {
      title: 'Danke',
      text: 'Ihre Korrektur ist beim Kommunikationsteam. Sie können diese Seite schließen.',
    },
  },
  end: {
    used: {
      title: 'Dieser Link wurde schon beantwortet',
      text: 'Er gilt für eine einzige Antwort. Hat sich seither etwas geändert? Bitten Sie das Kommunikationsteam um einen neuen Link.',
    },
    expired: {
      title: 'Dieser Link ist abgelaufen',
      text: 'Er gilt 14 Tage. Bitten Sie das Kommunikationsteam um einen neuen.',
    },
    unknown: {
      title: 'Diesen Link gibt es nicht',
      text: 'Vielleicht gibt es einen neueren, oder Sie stehen nicht mehr im Plan, oder die Adresse ist nicht vollständig. Fragen Sie das Kommunikationsteam.',
    },
  },
  correction: {
    title: 'Korrektur von {name}',
    intro: 'Was {name} am {date} eingegeben hat. Im Plan steht davon noch nichts.',
    message: 'Nachricht',
    now: 'Im Plan',
    wanted: 'Soll sein',
    then: 'Als die Korrektur gemacht wurde',
    stale: 'inzwischen geändert',
    tick: 'Übernehmen',
    take: 'Angehakte übernehmen',
    dismiss: 'Nichts übernehmen, weglegen',
    seen: 'Gesehen, weglegen',
    person: 'Von Hand ändern: {name}',
    nothing: 'nichts',
    none: 'Bitte haken Sie an, was Sie übernehmen möchten.',
    changed:
      'An einer dieser Stellen wurde der Plan inzwischen geändert. Nichts wurde übernommen. Bitte sehen Sie die Korrektur noch einmal an.',
    refused: 'Noch nicht übernommen',
    unknown:
      'Niemand mit diesem Namen kann die Funktion übernehmen: {names}. Bitte zuerst die Person hinzufügen, dann übernehmen.',
    gone: 'Die Person hat diese Funktion nicht mehr.',
  },
};
