/** The pages on which ready-made parts are chosen. */
export const catalogue = {
  open: 'Aus dem Katalog wählen',
  take: 'Ausgewählte hinzufügen',
  everything: 'Alle ankreuzen',
  choice: 'Auswahl',
  more: 'Inhalt ansehen',
  isIn_one: 'Schon im Plan ({count})',
  isIn_other: 'Schon im Plan ({count})',
  all: 'Alles aus diesem Katalog ist schon im Plan.',
  none: 'Der Katalog hat nichts, was zu diesem Plan passt.',
  back: 'Zurück',
  nothing: 'Noch ist nichts angekreuzt. Bitte ankreuzen, was in den Plan soll.',
  unknown:
    'Etwas von der Auswahl wird für diesen Plan nicht oder nicht mehr angeboten. Es wurde nichts hinzugefügt; das Übrige ist noch angekreuzt.',
  language: 'Die Texte kommen auf {language} in den Plan: Das ist seine Sprache.',
  owners: {
    title: 'Funktionen aus dem Katalog',
    intro:
      'Was ein Unternehmen in einer Krise braucht. In einem kleinen hat eine Person mehrere Funktionen. Jede bringt ihren Auftrag mit; wer sie innehat, wird danach eingetragen.',
  },
  'support-roles': {
    title: 'Unterstützungsrollen aus dem Katalog',
    intro:
      'Was eine Agentur für das Unternehmen tun kann, und wo das endet. Jede Rolle bringt ihren Auftrag mit und die Schritte, mit denen das Unternehmen die Arbeit binnen einem Jahr selbst übernimmt.',
    heir: 'Übernimmt später',
    steps: 'Schritte der Übergabe',
  },
  severities: {
    title: 'Schweregrade aus dem Katalog',
    intro: 'Vier Stufen mit messbaren Auslösern. Die Zahlen sind ein Anfang und werden an das Unternehmen angepasst.',
  },
  activities: {
    title: 'Tätigkeiten aus dem Katalog',
    intro:
      'Zeilen der Verantwortlichkeitsmatrix, jede mit vorgeschlagenen Buchstaben für die Funktionen und Unterstützungsrollen dieses Plans.',
    needs: {
      owners:
        'Noch gibt es keine internen Verantwortlichen: Die Zeilen kommen ohne Buchstaben. Werden zuerst Funktionen hinzugefügt, kommen die Buchstaben mit.',
    },
  },
  escalation: {
    title: 'Eskalationsketten aus dem Katalog',
    intro:
      'Ein Vorschlag für jeden Schweregrad, der noch keine Eskalationskette hat: wer der Reihe nach gerufen wird und wie lange jeder Schritt dauern darf.',
    steps_one: '{count} Schritt',
    steps_other: '{count} Schritte',
    first: 'Zuerst gerufen',
    times: 'Antwort {answer}, Arbeit {work}',
    needs: {
      severities: 'Eine Eskalationskette gehört zu einem Schweregrad. Bitte zuerst die Schweregrade hinzufügen.',
      owners: 'Eine Eskalationskette ruft interne Verantwortliche. Bitte zuerst Funktionen hinzufügen.',
    },
  },
  channels: {
    title: 'Kanäle aus dem Katalog',
    intro:
      'Jeder Kanal bringt Reaktionszeiten je Schweregrad mit, und wer beobachtet und veröffentlicht. Versprechen Sie nur, was auch nachts zu halten ist.',
    groups: {
      social: 'Soziale Netzwerke',
      dialogue: 'Wo sich Menschen an das Unternehmen wenden',
      own: 'Eigene Seiten, Medien und Belegschaft',
    },
    publishes: 'Veröffentlicht',
    promise: '{severity}: {within}, außerhalb der Servicezeiten {outside}',
    inHoursOnly: '{severity}: {within}, nur in den Servicezeiten',
    needs: {
      owners:
        'Ein Kanal braucht interne Verantwortliche, die veröffentlichen und für das Konto einstehen. Bitte zuerst Funktionen hinzufügen.',
      severities:
        'Noch gibt es keine Schweregrade: Die Kanäle kommen ohne Reaktionszeiten. Werden zuerst Schweregrade hinzugefügt, kommen die Zeiten mit.',
    },
  },
  scenarios: {
    title: 'Szenarien aus dem Katalog',
    intro:
      'Jedes Szenario bringt Anzeichen, eine Checkliste für die erste Stunde, was zu vermeiden ist, und Textbausteine mit, in denen nur noch die eckigen Klammern auszufüllen sind.',
    firstHour: 'Schritte in der ersten Stunde',
    statements: 'Textbausteine',
    needs: {
      severities: 'Ein Szenario hat einen Schweregrad. Bitte zuerst die Schweregrade hinzufügen.',
      channels:
        'Noch gibt es keine Kanäle: Erstreaktionen und Stellungnahmen bleiben weg. Werden zuerst Kanäle hinzugefügt, kommen die Texte dafür mit.',
    },
  },
  stakeholders: {
    title: 'Dialoggruppen aus dem Katalog',
    intro:
      'Wer erwartet, vom Unternehmen zu hören, und woran zu denken ist. Wie diese Menschen erreicht werden, weiß nur das Unternehmen.',
    owner: 'Kümmert sich',
  },
  notifications: {
    title: 'Meldepflichten aus dem Katalog',
    intro: 'Wofür das Gesetz eine Frist setzt. Die Pflichten im eigenen Land stehen zuerst.',
    groups: {
      AT: 'Österreich',
      DE: 'Deutschland',
      CH: 'Schweiz',
      EU: 'Europäische Union',
      UK: 'Vereinigtes Königreich',
    },
    within: 'Frist',
    recipient: 'Geht an',
    law: 'Gesetz',
    owner: 'Meldet',
    checkedOn: 'Zuletzt geprüft',
    needs: {
      owners:
        'Eine Meldepflicht braucht interne Verantwortliche, die sie erfüllen. Bitte zuerst Funktionen hinzufügen.',
    },
  },
};
