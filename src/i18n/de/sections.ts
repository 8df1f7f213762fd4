/** Each section of a plan: its name, what it is for, and its buttons. */
export const sections = {
  company: {
    title: 'Unternehmen und Grundsätze',
    intro: 'Für wen der Plan gilt, bis wann, und an welche Grundsätze sich alle halten.',
  },
  people: {
    title: 'Personen',
    one: 'Person',
    intro: 'Alle, die im Plan vorkommen: aus dem Unternehmen und aus den Agenturen, mit Telefon und Zeiten.',
    add: 'Person hinzufügen',
    empty: 'Noch niemand. Beginnen Sie mit denen, die Sie in einer Krise zuerst anrufen würden.',
  },
  owners: {
    title: 'Interne Verantwortliche',
    one: 'Interne Verantwortliche',
    intro: 'Funktionen im Unternehmen, die entscheiden und handeln, jede mit Stellvertretung.',
    add: 'Funktion hinzufügen',
    empty: 'Noch keine Funktion. Üblich sind Geschäftsführung, Leitung Kommunikation und Social-Media-Verantwortung.',
    deputies: 'Stellvertretung',
  },
  agencies: {
    title: 'Agenturen und Unterstützungsrollen',
    one: 'Agentur',
    intro: 'Wer von außen hilft und womit. Agenturen unterstützen, verantwortlich bleibt das Unternehmen.',
    add: 'Agentur hinzufügen',
    empty: 'Keine Agentur. Das ist in Ordnung: Ein Plan kommt ohne Agentur aus.',
  },
  'support-roles': {
    title: 'Unterstützungsrollen',
    one: 'Unterstützungsrolle',
    of: 'Unterstützungsrollen: {name}',
    intro: 'Was eine Agentur für das Unternehmen tut, wer das macht, und wer es intern einmal übernimmt.',
    add: 'Unterstützungsrolle hinzufügen',
    empty: 'Noch keine Rolle für diese Agentur.',
  },
  severities: {
    title: 'Schweregrade',
    one: 'Schweregrad',
    intro: 'Wie ernst es ist, woran man das erkennt und wer es ausruft. Im Zweifel gilt der höhere Grad.',
    add: 'Schweregrad hinzufügen',
    empty: 'Kein Schweregrad. Üblich sind vier, vom Issue bis zur schweren Krise.',
  },
  matrix: {
    title: 'Verantwortlichkeitsmatrix',
    intro:
      'Wer führt durch (R), wer hat die Hauptverantwortung (A), wer unterstützt (S), berät (C), wird informiert (I).',
  },
  activities: {
    title: 'Tätigkeiten',
    one: 'Tätigkeit',
    intro: 'Eine Zeile der Verantwortlichkeitsmatrix: etwas, das vor, in oder nach der Krise zu tun ist.',
    add: 'Tätigkeit hinzufügen',
    empty:
      'Noch keine Tätigkeit. Beginnen Sie mit dem, was in der ersten Stunde zu tun ist: Fakten prüfen, freigeben, veröffentlichen.',
  },
  escalation: {
    title: 'Eskalation',
    intro:
      'Wer bei welchem Schweregrad der Reihe nach was tut. Antwort- und Arbeitszeiten entscheiden, ob Zusagen haltbar sind.',
  },
  steps: {
    title: 'Eskalationsschritte',
    one: 'Eskalationsschritt',
    of: '{name}',
    intro: 'Ein Schritt der Eskalationskette: Wer wird gerufen, was ist zu tun, wie lange darf es dauern.',
    add: 'Schritt hinzufügen',
    empty: 'Noch kein Schritt für diesen Schweregrad.',
    times: 'Antwort + Arbeit',
  },
  channels: {
    title: 'Kanäle und Reaktionszeiten',
    one: 'Kanal',
    intro: 'Wo das Unternehmen spricht, wer beobachtet, wer veröffentlicht und welche Reaktionszeit es verspricht.',
    add: 'Kanal hinzufügen',
    empty: 'Noch kein Kanal. Üblich sind mindestens Website, ein soziales Netzwerk und Presse.',
  },
  rosters: {
    title: 'Bereitschaftspläne',
    one: 'Bereitschaftsplan',
    intro: 'Wer wann Bereitschaft hat: Personen, die einander in festen Abständen ablösen.',
    add: 'Bereitschaftsplan hinzufügen',
    empty: 'Kein Bereitschaftsplan. Er hilft, wenn auch nachts und am Wochenende jemand abheben soll.',
  },
  scenarios: {
    title: 'Szenarien und Textbausteine',
    one: 'Szenario',
    intro: 'Was passieren kann, was in der ersten Stunde zu tun ist, und welche Texte bereitliegen.',
    add: 'Szenario hinzufügen',
    empty: 'Noch kein Szenario. Beginnen Sie mit dem, was Ihr Unternehmen am ehesten trifft.',
  },
  stakeholders: {
    title: 'Dialoggruppen',
    one: 'Dialoggruppe',
    intro:
      'Wer in einer Krise etwas von Ihnen hören muss, wie diese Menschen erreicht werden und wer sich darum kümmert.',
    add: 'Dialoggruppe hinzufügen',
    empty: 'Noch keine Dialoggruppe. Beginnen Sie mit Belegschaft, Kundschaft, Medien und Behörden.',
  },
  notifications: {
    title: 'Meldepflichten',
    one: 'Meldepflicht',
    intro:
      'Was wem von Gesetzes wegen zu melden ist, und wie schnell. Keine Rechtsberatung: bitte jährlich prüfen lassen.',
    add: 'Meldepflicht hinzufügen',
    empty: 'Noch keine Meldepflicht. Für die meisten Unternehmen gilt zumindest die Meldung von Datenpannen.',
  },
  review: {
    title: 'Prüfen und weitergeben',
    intro: 'Was noch blockiert, was von Hand zu prüfen ist, und wie der Plan zu den anderen kommt.',
  },
  exercises: {
    title: 'Übungen',
    one: 'Übung',
    intro: 'Was wie oft geübt wird. Ein Plan, der nicht geübt wurde, ist eine Vermutung.',
    add: 'Übung hinzufügen',
    empty: 'Noch keine Übung. Bewährt haben sich eine Alarmübung im Halbjahr und ein Planspiel im Jahr.',
  },
};
