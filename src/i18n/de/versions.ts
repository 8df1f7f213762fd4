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
      'Fassung {number} ist am {date} abgelaufen. Bitte erneuern Sie das Ablaufdatum des Plans und veröffentlichen Sie dann eine neue Fassung.',
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
    text: 'Hält den Plan so fest, wie er jetzt gespeichert ist. Das geht, solange kein Fehler besteht; Hinweise sind kein Hindernis.',
    button: 'Fassung {number} festschreiben',
    blocked_one: 'Ein Fehler steht dem Festschreiben im Weg. Ist er behoben, lässt sich der Plan hier festschreiben.',
    blocked_other:
      '{count} Fehler stehen dem Festschreiben im Weg. Sind sie behoben, lässt sich der Plan hier festschreiben.',
    toErrors: 'Fehler ansehen',
    unchecked: 'Ob die Zusagen halten, wird noch geprüft. Das Festschreiben wartet darauf.',
    waits:
      'Eine andere Fassung ist noch unterwegs. Schreiben Sie eine neue fest, geht es mit der neuen weiter: Bitte ziehen Sie die andere dann zurück.',
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
    stuck: {
      text: 'Zurzeit gibt es hier niemanden, der diese Fassung freigeben kann. Laden Sie dafür jemanden mit der Rolle Freigabe oder Verwaltung ein.',
      asked:
        'Zurzeit gibt es hier niemanden, der diese Fassung freigeben kann. Bitten Sie jemanden mit der Rolle Verwaltung, dafür noch jemanden einzuladen.',
      invite: 'Jemanden einladen',
    },
    read: 'Zuerst lesen: Dokumente dieser Fassung',
    documents: 'Dokumente',
    file: 'Plandatei',
    hash: 'Prüfsumme (SHA-256) der Plandatei',
    hashText:
      'Damit lässt sich nachweisen, dass eine Plandatei genau diese ist: Ihre IT berechnet aus der Datei dieselben Zeichen (sha256sum).',
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
    instead: 'Fassung {number} ist in Kraft: Bitte verteilen Sie die Dokumente dieser Fassung.',
    intro:
      'Aus der Fassung, wie sie am {date} festgeschrieben wurde. Nur die Erklärung im ganzen Plan sagt dazu, was Agenturen seither bestätigt haben.',
    draft: 'Fassung {number} ist nicht veröffentlicht: Die Dokumente sind Entwürfe.',
    superseded: 'Fassung {number} ist ersetzt: Das steht auf den Dokumenten.',
    withdrawn: 'Fassung {number} ist zurückgezogen: Das steht auf den Dokumenten.',
    expired: 'Fassung {number} ist abgelaufen: Das steht auf den Dokumenten.',
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
      text: 'Damit bestätigen Sie, dass Sie den Plan gelesen haben und dafür einstehen. Ihr Name steht dann auf dem Deckblatt.',
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
      text: 'Die Fassung bleibt lesbar, ihre Dokumente tragen den Vermerk „zurückgezogen“. Das lässt sich nicht rückgängig machen.',
      inForce:
        'Danach ist keine Fassung in Kraft. Die Dokumente dieser Fassung tragen den Vermerk „zurückgezogen“. Das lässt sich nicht rückgängig machen.',
      button: 'Fassung {number} zurückziehen',
    },
  },
  wait: {
    frozen: 'Diese Fassung ist noch nicht zur Freigabe gesendet.',
    submitted: 'Diese Fassung wartet auf jemanden, der freigeben darf.',
    yours: 'Diese Fassung wartet auf Ihre Freigabe.',
    approved: 'Diese Fassung wartet auf die Veröffentlichung.',
    published: 'Diese Fassung ist in Kraft.',
    expired: 'Diese Fassung ist abgelaufen, aber noch immer die zuletzt veröffentlichte.',
    returned:
      'Diese Fassung wurde zurückgegeben. Bitte verbessern Sie den Plan und schreiben Sie eine neue Fassung fest.',
    superseded: 'Diese Fassung wurde durch eine neuere ersetzt.',
    withdrawn: 'Diese Fassung wurde zurückgezogen.',
  },
  refused: {
    title: 'Das war nicht möglich',
    stale:
      'Mit dieser Fassung ist inzwischen etwas geschehen. Hier sehen Sie, wie sie jetzt steht. Bitte prüfen Sie das noch einmal.',
    state: 'So wie diese Fassung steht, geht das nicht.',
    reason: 'Bitte begründen Sie das, damit die anderen wissen, was zu tun ist.',
    'last-editor':
      'Sie haben den Plan zuletzt geändert und können ihn daher nicht allein freigeben. Das muss jemand anderes tun.',
    twice: 'Sie haben schon freigegeben. Die zweite Freigabe muss von jemand anderem kommen.',
    older: 'Eine neuere Fassung ist schon in Kraft. Bitte ziehen Sie diese zurück.',
    expired:
      'Das Ablaufdatum dieser Fassung ist vorbei. Bitte erneuern Sie das Datum im Plan und schreiben Sie eine neue Fassung fest.',
    note: 'Bitte sagen Sie in einem Satz, was neu ist.',
    long: 'Bitte kürzen: höchstens {most} Zeichen.',
    approvals: 'Bitte wählen Sie eine oder zwei Freigaben.',
    errors_one: 'Nichts wurde festgeschrieben: Ein Fehler besteht. Bitte beheben Sie ihn zuerst.',
    errors_other: 'Nichts wurde festgeschrieben: {count} Fehler bestehen. Bitte beheben Sie sie zuerst.',
    unchecked:
      'Nichts wurde festgeschrieben: Ob die Zusagen halten, wird noch geprüft. Bitte versuchen Sie es gleich noch einmal.',
    newer:
      'Nichts wurde festgeschrieben: Jemand anderes hat den Plan inzwischen geändert oder festgeschrieben. Bitte sehen Sie ihn noch einmal an.',
  },
};
