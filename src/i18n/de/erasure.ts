/** Erasing the data of a person in a plan. */
export const erasure = {
  link: 'Daten dieser Person löschen',
  title: 'Daten von {name} löschen?',
  intro:
    'Für den Fall, dass jemand die Löschung der eigenen Daten verlangt oder das Unternehmen verlassen hat. Das lässt sich nicht rückgängig machen.',
  happens: 'Was geschieht',
  replaced: 'Name, Telefonnummern, E-Mail, Arbeitszeiten und Abwesenheiten verschwinden aus diesem Plan.',
  duties: 'An diesen Stellen steht statt der Person „unbesetzt“, bis Sie jemand anderen eintragen:',
  texts: 'In diesen Texten wird der Name durch „unbesetzt“ ersetzt. Bitte danach durchlesen:',
  undo: 'Frühere Schritte, in denen die Person vorkam, lassen sich nicht mehr rückgängig machen.',
  trail: 'Im Protokoll bleibt stehen, wer wann etwas getan hat; Einzelheiten mit Daten der Person werden gelöscht.',
  documents: 'Fertige PDFs werden verworfen und beim nächsten Öffnen neu erzeugt.',
  destroyed: 'Der Inhalt dieser Fassungen wird vernichtet; was mit ihnen geschehen ist, bleibt vermerkt:',
  living:
    'Diese Fassungen nennen die Person und sind in Kraft oder unterwegs dorthin. Sie bleiben, bis sie ersetzt, zurückgezogen oder zurückgegeben werden; dann wird ihr Inhalt von selbst vernichtet. Am besten: die unbesetzten Stellen füllen und eine neue Fassung veröffentlichen.',
  limits: 'Was bleibt',
  outside: 'Ausgedruckte oder heruntergeladene Dokumente und Sicherungskopien erreicht der Dienst nicht.',
  plans: 'Andere Pläne, in denen die Person steht, bleiben, wie sie sind.',
  surname: 'Texte, in denen nur der Vor- oder Nachname steht, werden nicht gefunden.',
  confirm: 'Endgültig löschen',
  back: 'Zurück, nichts löschen',
  stale:
    'Die Angaben zu dieser Person haben sich inzwischen geändert. Es wurde nichts gelöscht. Bitte noch einmal prüfen.',
};
