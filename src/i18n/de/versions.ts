/** Versions of a plan: frozen, approved, published. */
export const versions = {
  title: 'Fassungen',
  intro:
    'Eine Fassung ist der Plan, wie er an einem Tag stand: nummeriert, freigegeben, für immer unverändert. Daneben wird am Plan weitergearbeitet.',
  one: 'Fassung {number}',
  link: 'Fassungen',
  state: {
    frozen: 'festgeschrieben',
    submitted: 'wartet auf Freigabe',
    returned: 'zurückgegeben',
    approved: 'freigegeben',
    published: 'in Kraft',
    superseded: 'ersetzt',
    withdrawn: 'zurückgezogen',
    expired: 'abgelaufen',
  },
  standing: {
    none: 'Noch keine Fassung ist veröffentlicht: Was verteilt wird, ist ein Entwurf.',
    over: 'Keine Fassung ist in Kraft. Bis eine veröffentlicht ist, wird ein Entwurf verteilt.',
    published: 'Fassung {number} ist in Kraft und gilt bis {date}.',
    expired:
      'Fassung {number} ist am {date} abgelaufen. Das Ablaufdatum des Plans erneuern, dann eine neue Fassung veröffentlichen.',
  },
  next: {
    frozen: 'Fassung {number} ist festgeschrieben. Als Nächstes: zur Freigabe senden.',
    submitted_one: 'Fassung {number} wartet auf eine Freigabe.',
    submitted_other: 'Fassung {number} wartet auf {count} Freigaben.',
    approved: 'Fassung {number} ist freigegeben. Als Nächstes: veröffentlichen.',
    returned:
      'Fassung {number} wurde mit Begründung zurückgegeben. Als Nächstes: den Plan verbessern und eine neue festschreiben.',
    none: 'Es ist nichts unterwegs.',
    look: 'Fassung {number} öffnen',
  },
  waiting: { title: 'Wartet auf Ihre Freigabe', text: 'Fassung {number} · {note}', plans: 'Alle Pläne' },
  freeze: {
    title: 'Fassung {number} festschreiben',
    text: 'Nimmt den Plan, wie er jetzt gespeichert ist. Möglich, solange kein Fehler besteht; Hinweise stören nicht.',
    button: 'Fassung {number} festschreiben',
    blocked_one: 'Ein Fehler steht dem Festschreiben im Weg. Ist er behoben, lässt sich der Plan hier festschreiben.',
    blocked_other:
      '{count} Fehler stehen dem Festschreiben im Weg. Sind sie behoben, lässt sich der Plan hier festschreiben.',
    toErrors: 'Fehler ansehen',
    unchecked: 'Ob die Zusagen halten, wird noch geprüft. Das Festschreiben wartet darauf.',
    waits:
      'Eine andere Fassung ist noch unterwegs. Wer eine neue festschreibt, arbeitet mit dieser weiter und zieht die andere zurück.',
  },
  list: {
    standing: 'Stand',
    title: 'Alle Fassungen',
    empty: 'Noch keine Fassung.',
    frozen: 'festgeschrieben am {date}',
    approvedBy: 'freigegeben von {names}',
    validUntil: 'gilt bis {date}',
  },
  page: {
    next: 'Was jetzt geschieht',
    facts: 'Auf einen Blick',
    noNote: 'Der Text wurde gelöscht, weil er eine Person nannte.',
    frozenOn: 'Stand',
    editor: 'Plan zuletzt geändert von',
    nobody: 'unbekannt',
    validUntil: 'Gilt bis',
    approvals: 'Nötige Freigaben',
    approvedBy: 'Freigegeben von',
    notApproved: 'noch niemand',
    publishedOn: 'Veröffentlicht am',
    notPublished: 'nicht veröffentlicht',
    content: 'Inhalt',
    counted: {
      matrix_one: 'eine Zeile',
      matrix_other: '{count} Zeilen',
      escalation_one: 'ein Schritt',
      escalation_other: '{count} Schritte',
    },
    read: 'Zuerst lesen: Dokumente dieser Fassung',
    documents: 'Dokumente',
    file: 'Plandatei',
    hash: 'Prüfsumme (SHA-256) der Plandatei',
    hashText: 'Wer die Plandatei hat, kann prüfen, ob es diese ist: sha256sum ergibt dieselben Zeichen.',
    destroyed:
      'Der Inhalt wurde vernichtet, weil er eine Person nannte, deren Daten zu löschen waren. Was geschehen ist, bleibt vermerkt.',
    moves: 'Was geschehen ist',
    goneAccount: 'gelöschtes Konto',
    all: 'Alle Fassungen',
  },
  onward: {
    title: 'Als Nächstes:',
    documents: {
      label: 'Dokumente verteilen',
      text: 'Plan, Alarmkarten und alles Übrige als PDF, mit der Nummer dieser Fassung.',
    },
    agencies: {
      label: 'An Agenturen zur Prüfung senden',
      text: 'Jede Agentur bestätigt ihren Teil dieser Fassung.',
    },
    contacts: {
      label: 'Kontaktdaten bestätigen lassen',
      text: 'Alle im Plan über einen Link fragen, ob sie noch so erreichbar sind.',
    },
  },
  documents: {
    instead: 'Fassung {number} ist in Kraft: Zum Verteilen sind ihre Dokumente da.',
    intro:
      'Aus dem Inhalt der Fassung, wie er am {date} festgeschrieben wurde: dasselbe Dokument, wann immer es erzeugt wird.',
    draft: 'Fassung {number} ist nicht veröffentlicht: Ihre Dokumente sind Entwürfe.',
    superseded: 'Fassung {number} ist ersetzt: Ihre Dokumente sagen das.',
    withdrawn: 'Fassung {number} ist zurückgezogen: Ihre Dokumente sagen das.',
    expired: 'Fassung {number} ist abgelaufen: Ihre Dokumente sagen das.',
    inForce: 'Fassung {number} ist in Kraft.',
  },
  moves: {
    freeze: 'Festgeschrieben',
    submit: 'Zur Freigabe gesendet',
    approve: 'Freigegeben',
    return: 'Zurückgegeben',
    publish: 'Veröffentlicht',
    supersede: 'Durch eine neuere Fassung ersetzt',
    withdraw: 'Zurückgezogen',
  },
  act: {
    submit: {
      title: 'Zur Freigabe senden',
      text: 'Wer den Plan zuletzt geändert hat, kann ihn nicht allein freigeben.',
      button: 'Zur Freigabe senden',
    },
    approve: {
      title: 'Freigeben',
      text: 'Sie haben den Plan gelesen und stehen dafür ein. Ihr Name steht dann auf dem Deckblatt.',
      button: 'Fassung {number} freigeben',
    },
    return: {
      title: 'Zurückgeben',
      text: 'Der Plan wird verbessert und als neue Fassung festgeschrieben. Diese bleibt, wie sie ist.',
      button: 'Fassung {number} zurückgeben',
    },
    publish: {
      title: 'Veröffentlichen',
      text: 'Ab dann ist Fassung {number} in Kraft.',
      replaces: 'Ab dann ist Fassung {number} in Kraft und ersetzt Fassung {other}.',
      button: 'Fassung {number} veröffentlichen',
    },
    withdraw: {
      title: 'Zurückziehen',
      text: 'Sie bleibt lesbar, ihre Dokumente tragen den Vermerk „zurückgezogen“. Das lässt sich nicht rückgängig machen.',
      inForce:
        'Danach ist keine Fassung in Kraft. Ihre Dokumente tragen den Vermerk „zurückgezogen“. Das lässt sich nicht rückgängig machen.',
      button: 'Fassung {number} zurückziehen',
    },
  },
  wait: {
    frozen: 'Sie ist noch nicht zur Freigabe gesendet.',
    submitted: 'Sie wartet auf jemanden, der freigeben darf.',
    yours: 'Sie wartet auf Ihre Freigabe.',
    approved: 'Sie wartet auf die Veröffentlichung.',
    published: 'Sie ist in Kraft.',
    expired: 'Sie ist abgelaufen und noch immer die zuletzt veröffentlichte.',
    returned: 'Sie wurde zurückgegeben. Den Plan verbessern und eine neue Fassung festschreiben.',
    superseded: 'Sie wurde durch eine neuere Fassung ersetzt.',
    withdrawn: 'Sie wurde zurückgezogen.',
  },
  refused: {
    title: 'Nicht geschehen',
    stale: 'Mit dieser Fassung ist inzwischen etwas geschehen. So steht sie jetzt. Bitte noch einmal ansehen.',
    state: 'Das geht mit einer Fassung nicht, die so steht.',
    reason: 'Bitte begründen, damit die anderen wissen, was zu tun ist.',
    'last-editor':
      'Sie haben den Plan zuletzt geändert und können ihn daher nicht allein freigeben. Das muss jemand anderes tun.',
    twice: 'Sie haben schon freigegeben. Die zweite Freigabe muss von jemand anderem kommen.',
    older: 'Eine neuere Fassung ist schon in Kraft. Diese zurückziehen.',
    expired:
      'Das Ablaufdatum dieser Fassung ist vorbei. Das Datum im Plan erneuern und eine neue Fassung festschreiben.',
    note: 'In einem Satz sagen, was neu ist.',
    long: 'Bitte kürzen: höchstens {most} Zeichen.',
    approvals: 'Eine oder zwei Freigaben wählen.',
    errors_one: 'Nichts wurde festgeschrieben: Ein Fehler besteht. Bitte zuerst beheben.',
    errors_other: 'Nichts wurde festgeschrieben: {count} Fehler bestehen. Bitte zuerst beheben.',
    unchecked:
      'Nichts wurde festgeschrieben: Ob die Versprechen halten, wird noch geprüft. Gleich noch einmal versuchen.',
    newer:
      'Nichts wurde festgeschrieben: Jemand anderes hat den Plan inzwischen geändert oder festgeschrieben. Bitte noch einmal ansehen.',
  },
};
