/** Who holds which function: all on one page. */
export const holders = {
  title: 'Besetzung auf einen Blick',
  intro:
    'Wer bei jeder Funktion zuerst angerufen wird und wer einspringt. Weitere Stellvertretungen werden bei der Funktion selbst eingetragen.',
  role: 'Funktion',
  place: '{role}: {place}',
  further: 'danach: {names}',
  noPeople: 'Noch keine Person im Plan. Zuerst die Personen eintragen, dann lassen sich die Funktionen besetzen.',
  noRoles: 'Noch keine Funktion, die zu besetzen wäre.',
  waiting: {
    company: 'Aus dem Unternehmen selbst ist noch niemand eingetragen. Offen: {roles}.',
    agency: 'Von {agency} ist noch niemand eingetragen. Offen: {roles}.',
  },
  addOf: 'Person von {agency} hinzufügen',
  none: {
    company: 'Zur Auswahl steht noch niemand: Im Plan fehlen Personen aus dem Unternehmen.',
    agency: 'Zur Auswahl steht noch niemand: Im Plan fehlen Personen dieser Agentur.',
  },
  gone: 'Eine Funktion, die hier besetzt wurde, gibt es nicht mehr. Die anderen Eingaben stehen noch hier, gespeichert ist davon nichts. Bitte noch einmal speichern.',
};
