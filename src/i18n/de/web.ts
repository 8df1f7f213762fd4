import { access } from './access.js';
import { administration } from './administration.js';
import { audit } from './audit.js';
import { catalogue } from './catalogue.js';
import { erasure } from './erasure.js';
import { fields } from './fields.js';
import { groups } from './groups.js';
import { review } from './review.js';
import { sections } from './sections.js';
import { versions } from './versions.js';

/** Texts of the pages. */
export const web = {
  access,
  administration,
  audit,
  catalogue,
  erasure,
  fields,
  groups,
  review,
  sections,
  versions,
  shell: {
    skip: 'Zum Inhalt',
    undo: 'Rückgängig machen',
    trail: 'Sie sind hier',
    otherLanguage: 'English',
    belief:
      'Unterstützung ja, Hauptverantwortung nein: Für die eigene Stimme ist immer das Unternehmen selbst verantwortlich.',
  },
  units: { minutes: 'Minuten', days: 'Tage', months: 'Monate' },
  level: { impossible: 'Unmöglich', error: 'Fehler', warning: 'Hinweis' },
  state: { empty: 'leer', optional: 'freiwillig', open: 'offen', in_work: 'in Arbeit', complete: 'vollständig' },
  done: {
    saved: 'Gespeichert.',
    moved: 'Reihenfolge gespeichert.',
    invited: 'Eingeladen.',
    asked_zero: 'Kein Link erstellt: Niemand ist fällig.',
    asked_one: 'Für eine Person ist ein Link erstellt.',
    asked_other: 'Für {count} Personen ist je ein Link erstellt.',
    removed: 'Entfernt.',
    removedOne: '„{name}“ ist entfernt.',
    planRemoved: 'Der Plan ist gelöscht.',
    invitationRemoved: 'Die Einladung ist zurückgezogen.',
    memberRemoved: 'Das Mitglied ist entfernt.',
    providerRemoved: 'Das Firmenkonto ist entfernt.',
    passkeyRemoved: 'Der Passkey ist entfernt.',
    dismissed: 'Die Korrektur ist verworfen.',
    reviewRemoved: 'Die Prüfung ist zurückgezogen.',
    restored: 'Rückgängig gemacht.',
    created: 'Der Plan ist angelegt.',
    erased: 'Die Daten der Person sind gelöscht.',
    ended: 'Abgemeldet.',
    frozen: 'Die Fassung ist festgeschrieben.',
    submit: 'Zur Freigabe gesendet.',
    approve: 'Freigegeben.',
    return: 'Zurückgegeben.',
    publish: 'Veröffentlicht: Die Fassung ist in Kraft.',
    withdraw: 'Zurückgezogen.',
    answered: 'Gesendet.',
    sent: 'Zur Prüfung gesendet.',
    signed: 'Bestätigt. Danke.',
    tookOver: 'Der Vorschlag steht jetzt im Plan. Bestätigt wird er mit der nächsten Fassung.',
    taken_zero: 'Es kam nichts dazu: Alles davon ist schon im Plan.',
    taken_one: 'Ein Eintrag ist dazugekommen.',
    taken_other: '{count} Einträge sind dazugekommen.',
  },
  form: {
    toBeRead: 'Sie können das lesen. Ändern kann es, wer die Rolle Bearbeitung oder Verwaltung hat.',
    save: 'Speichern',
    cancel: 'Zurück ohne Speichern',
    back: 'Zurück',
    remove: 'Entfernen',
    optional: '(freiwillig)',
    mayStayEmpty: '(darf leer bleiben)',
    choose: 'Bitte wählen',
    nobody: 'niemand',
    noChoices: 'Hier gibt es noch nichts zur Auswahl.',
    holder: 'Zuerst',
    deputy: '{number}. Stellvertretung',
    turn: '{number}. Schicht',
    row: 'Zeile {number}',
    addRow: 'Weitere Zeile',
    addPlace: 'Weitere Stellvertretung',
    addTurn: 'Weitere Schicht',
    dropRow: 'Zeile entfernen',
    problems: 'Noch nicht gespeichert. Bitte ändern:',
    errorPrefix: 'Fehler:',
  },
  counter: {
    free: '{number} Zeichen',
    within: '{number} / {most} Zeichen ({where})',
    over: '{number} / {most} Zeichen ({where}): {surplus} zu viel',
  },
  saving: {
    busy: 'Wird gespeichert …',
    saved: 'Gespeichert.',
    failed: 'Nicht gespeichert. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    keep: 'Meinen Wert speichern',
    take: 'Den gespeicherten übernehmen',
  },
  findings: { title: 'Fehler und Hinweise', lever: 'Ansehen, woran es liegt und was hilft: Einsatzbereitschaft' },
  list: {
    up: '{name} nach oben',
    down: '{name} nach unten',
    added: '„{name}“ ist hinzugefügt.',
    failed:
      'Nicht gespeichert. Die Eingaben stehen noch hier. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  },
  remove: {
    title: '„{name}“ entfernen?',
    free: '„{name}“ wird nirgends sonst im Plan verwendet.',
    uses: '„{name}“ wird auch an diesen Stellen aus dem Plan genommen:',
    blocked: '„{name}“ wird noch gebraucht. Bitte zuerst an diesen Stellen etwas anderes eintragen:',
    plan: 'Der ganze Plan mit allem, was darin steht, wird gelöscht. Wer ihn behalten möchte, lädt vorher die Plandatei herunter.',
    versions_one: 'Auch seine Fassung verschwindet, und wer sie freigegeben hat.',
    versions_other: 'Auch seine {count} Fassungen verschwinden, und wer sie freigegeben hat.',
    confirm: 'Entfernen',
    confirmPlan: 'Endgültig löschen',
    back: 'Zurück, nichts entfernen',
  },
  conflict: {
    stale: {
      title: 'Inzwischen wurde hier etwas anderes gespeichert',
      text: 'Ihre Eingaben stehen noch hier, gespeichert ist davon nichts. Wo sich beides unterscheidet, steht der gespeicherte Wert darunter. Passen Sie an, was gelten soll, und speichern Sie noch einmal.',
    },
    gone: {
      title: 'Inzwischen wurde das hier entfernt',
      text: 'Ihre Eingaben stehen noch hier. Wenn Sie speichern, wird daraus ein neuer Eintrag.',
    },
    reload: 'Meine Eingaben verwerfen und den gespeicherten Stand ansehen',
    theirs: 'Inzwischen gespeichert:',
    cell: 'gespeichert: {letter}',
    cells:
      'Ihre Auswahl steht noch in der Tabelle, gespeichert ist davon nichts. Wo sich beides unterscheidet, steht der gespeicherte Buchstabe darunter. Passen Sie an, was gelten soll, und speichern Sie noch einmal.',
    list: 'Die Liste hat sich geändert, seit Sie sie geöffnet haben. Es wurde nichts verändert.',
    look: 'Den jetzigen Stand ansehen',
  },
  plans: { title: 'Krisenkommunikationspläne' },
  start: {
    noneToRead: 'Noch kein Plan. Sobald jemand mit der Rolle Bearbeitung einen anlegt, steht er hier.',
    none: 'Noch kein Plan. In drei Schritten zum ersten: anlegen, ausfüllen, als PDF mitnehmen. Rechnen Sie mit einer Stunde.',
    updated: 'geändert {at}',
    new: {
      title: 'Neu beginnen',
      text: 'Leer mit vier üblichen Schweregraden, oder mit einer Vorlage. Alles lässt sich später ändern.',
      button: 'Plan anlegen',
    },
    file: {
      title: 'Plandatei öffnen',
      text: 'Eine Datei im Format crisis-plan/1 (Endung .json), höchstens 5 MB.',
      label: 'Plandatei',
      button: 'Plan einlesen',
    },
    examples: {
      title: 'Ein Beispiel ansehen',
      text: 'Ein vollständiger Plan zum Ausprobieren. Firmen und Personen sind erfunden.',
      button: 'Beispiel öffnen',
      molkerei: { label: 'Salzachgold Molkerei', text: 'Lebensmittelhersteller in Österreich, deutsch' },
      'credit-union': { label: 'Marlbeck Credit Union', text: 'Genossenschaftsbank in England, englisch' },
    },
    noTemplate: 'Ohne Vorlage',
    countries: {
      AT: 'Österreich',
      DE: 'Deutschland',
      CH: 'Schweiz',
      GB: 'Vereinigtes Königreich',
      other: 'anderes Land',
    },
    wrong: {
      name: 'Bitte den Namen des Unternehmens eingeben (höchstens 200 Zeichen).',
      template: 'Bitte eine Vorlage wählen, oder „Ohne Vorlage“.',
      country: 'Bitte das Land wählen.',
      locale: 'Bitte die Sprache des Plans wählen.',
    },
  },
  upload: {
    refused: 'Die Datei wurde nicht eingelesen',
    none: 'Bitte zuerst eine Plandatei auswählen.',
    large: 'Die Datei ist größer als 5 MB. Ein Plan ist viel kleiner: Bitte prüfen, ob es die richtige Datei ist.',
    notText: 'Das ist keine Textdatei. Bitte eine Plandatei mit der Endung .json wählen.',
    notJson:
      'Die Datei ist kein gültiges JSON. Bitte eine Plandatei wählen, die hier oder mit crisis-plan/1 erzeugt wurde.',
    notPlan: 'Die Datei ist kein Plan im Format crisis-plan/1. Bitte an diesen Stellen berichtigen:',
    impossible: 'Der Plan enthält, was nicht sein kann. Bitte an diesen Stellen berichtigen:',
  },
  overview: {
    errors_one: 'Ein Fehler ist noch zu beheben.',
    errors_other: '{count} Fehler sind noch zu beheben.',
    unchecked:
      'Bisher keine Fehler; ob die Zusagen halten, wird noch geprüft. Bitte laden Sie die Seite gleich noch einmal.',
    ready: 'Keine Fehler: Der Plan erfüllt alle Regeln.',
    readyBut_one: 'Keine Fehler. Ein Hinweis verhindert nichts und steht unten.',
    readyBut_other: 'Keine Fehler. {count} Hinweise verhindern nichts und stehen unten.',
    lever: 'Dort steht, woran es liegt und was hilft.',
    empty: 'Der Plan ist noch leer. Beginnen Sie, wo Sie möchten: Die Reihenfolge ist frei.',
    progress: '{done} von {all} vollständig',
    progressOptional: ', {count} freiwillig',
    next: 'Als Nächstes: {section}',
    changed:
      'Der Plan hat sich seit Fassung {number} geändert. Sehen Sie ihn durch und schreiben Sie dann eine neue Fassung fest.',
    asInForce: 'Der Plan gilt so, wie er hier steht: als Fassung {number}.',
    idle: 'Bis {date} ist nichts zu tun.',
    then: {
      contactsDone: 'Dann sind wieder Kontaktdaten zu bestätigen.',
      exercise: 'Dann ist die Übung „{name}“ fällig.',
      handover: 'Dann soll „{name}“ von der Agentur ins eigene Haus übergehen.',
      validityDone: 'Dann ist der Plan durchzusehen, bevor er abläuft.',
    },
    stages: {
      people: 'Unternehmen und Personen',
      course: 'Ablauf in der Krise',
      content: 'Was gesagt wird, und wem',
      upkeep: 'Üben und abschließen',
    },
    errorCount_one: '{count} Fehler',
    errorCount_other: '{count} Fehler',
    brokenCount_one: '{count} Zusage hält nicht',
    brokenCount_other: '{count} Zusagen halten nicht',
    warningCount_one: '{count} Hinweis',
    warningCount_other: '{count} Hinweise',
    errorsTitle: 'Fehler',
    warningsTitle: 'Hinweise',
    dependence: 'Abhängigkeit von Agenturen: In {share} % der Zeilen der Matrix unterstützt eine Agentur.',
    documents: 'Dokumente',
    export: 'Plandatei herunterladen',
    remove: 'Plan löschen',
  },
  matrix: {
    activity: 'Tätigkeit',
    voice: 'eigene Stimme',
    phases: 'Phase',
    allPhases: 'Alle Phasen',
    support: 'Agentur: S, C oder I. A und R bleiben im Unternehmen.',
    impossible:
      'Dieser Buchstabe ist für eine Unterstützungsrolle nicht möglich: Hauptverantwortung und Durchführung bleiben im Unternehmen.',
    arrange: 'Tätigkeiten ordnen oder entfernen',
    needsOwners:
      'Die Spalten der Matrix sind die internen Verantwortlichen. Legen Sie zuerst mindestens eine Funktion an:',
    agencyHint:
      'Unterstützungsrollen von Agenturen können S, C oder I haben. A und R stehen dort nicht zur Wahl: Die Hauptverantwortung und die Durchführung bleiben im Unternehmen.',
    unknown: 'In einer Zelle steht etwas, das kein Buchstabe der Matrix ist. Bitte R, A, S, C, I oder nichts wählen.',
  },
  documents: {
    title: 'Dokumente',
    intro: 'Aus dem Plan, wie er jetzt gespeichert ist. Über jeder Seite steht „Entwurf“.',
    download: 'PDF herunterladen',
    draft: 'Noch nicht fehlerfrei: Das PDF ist ein Entwurf und führt Fehler und Hinweise im Anhang an.',
    failed: 'Das PDF konnte nicht erzeugt werden',
    busy: 'Bitte einen Moment Geduld',
    again: 'Noch einmal versuchen',
    back: 'Zurück zu den Dokumenten',
  },
  errors: {
    home: { company: 'Zu den Plänen', agency: 'Zu den Prüfungen' },
    '400': {
      title: 'Das hat der Dienst nicht verstanden',
      text: 'Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
    },
    '401': {
      title: 'Sie sind nicht mehr angemeldet',
      text: 'Ihre Eingaben sind noch hier. Melden Sie sich in einem neuen Fenster an und senden Sie dann diese Seite noch einmal.',
      again: 'Noch einmal senden',
    },
    stale: {
      title: 'Bitte noch einmal senden',
      text: 'Sie haben sich inzwischen neu angemeldet. Ihre Eingaben sind noch hier, gespeichert ist davon nichts.',
      again: 'Noch einmal senden',
    },
    '403': {
      title: 'Diese Anfrage wurde abgelehnt',
      text: 'Sie kam nicht von einer Seite dieses Dienstes. Bitte öffnen Sie die Seite neu.',
    },
    '404': {
      title: 'Das gibt es hier nicht',
      text: 'Vielleicht wurde es entfernt, oder die Adresse ist nicht vollständig.',
    },
    '413': {
      title: 'Das ist zu groß',
      text: 'Es wurde mehr gesendet, als der Dienst annimmt. Bitte kürzen Sie den Text oder wählen Sie eine kleinere Datei.',
    },
    '415': {
      title: 'Diese Art von Daten kennt der Dienst nicht',
      text: 'Bitte verwenden Sie die Formulare der Seite.',
    },
    '500': {
      title: 'Da ist uns ein Fehler passiert',
      text: 'Ihre gespeicherten Daten sind unversehrt. Bitte versuchen Sie es noch einmal. Kennung für die Fehlersuche: {id}',
    },
    '503': {
      title: 'Gerade ist zu viel los',
      text: 'Bitte versuchen Sie es in einer Minute noch einmal. Es ist nichts verloren.',
    },
  },
  newPlan: {
    title: 'Krisenkommunikationsplan {name}',
    severities: {
      issue: {
        name: 'Stufe 1 – Issue',
        triggers: 'Einzelne kritische Stimmen, keine Medien\nKein Schaden für Menschen oder Betrieb',
      },
      incident: {
        name: 'Stufe 2 – Vorfall',
        triggers:
          'Anhaltende Kritik: mehr als 50 negative Beiträge in einer Stunde\nErste Medienberichte oder Medienanfragen',
      },
      crisis: {
        name: 'Stufe 3 – Krise',
        triggers:
          'Viele Medienberichte oder organisierte Kampagne\nVerletzte, Datenverlust oder Einschreiten einer Behörde',
      },
      'severe-crisis': {
        name: 'Stufe 4 – schwere Krise',
        triggers: 'Todesfall\nBestand des Unternehmens gefährdet oder Thema in allen Medien',
      },
    },
  },
};
