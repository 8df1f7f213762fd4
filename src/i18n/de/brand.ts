/** How the documents look: the page with colour and logo. */
export const brand = {
  title: 'Auftritt',
  link: 'Auftritt: Farbe und Logo der Dokumente',
  intro:
    'Farbe und Logo, mit denen die Dokumente gedruckt werden. Sie bleiben beim Plan; in der Plandatei stehen sie nicht.',
  replace: 'Ein neues Logo ersetzt das bisherige.',
  remove: 'Logo entfernen',
  stale:
    'Ihre Farbe steht noch hier, gespeichert ist davon nichts. Darunter steht die Farbe, die jetzt gespeichert ist; die Vorschau zeigt das jetzige Logo. Passen Sie an, was gelten soll, wählen Sie ein neues Logo gegebenenfalls noch einmal aus, und speichern Sie.',
  wrong: {
    colour: 'Das ist keine Farbe. Bitte # und drei oder sechs Stellen aus 0–9 und a–f eingeben. Beispiel: #0057a8',
    nothing: 'Diese Datei ist leer. Bitte das Logo noch einmal speichern und dann auswählen.',
    large: 'Diese Datei ist größer als 5 MB. Bitte das Logo kleiner speichern: 1200 Pixel Breite genügen.',
    svg: 'SVG wird nicht angenommen, denn eine solche Datei kann Programme enthalten. Bitte das Logo als PNG speichern.',
    kind: 'Diese Datei ist weder ein PNG noch ein JPEG, wie auch immer sie heißt. Bitte das Logo in einem Bildprogramm als PNG speichern.',
    pixels: 'Dieses Bild ist breiter oder höher als 8000 Pixel. Bitte kleiner speichern: 1200 Pixel Breite genügen.',
    broken: 'Dieses Bild ist beschädigt oder unvollständig. Bitte das Logo noch einmal speichern und dann auswählen.',
    blank: 'Auf diesem Bild ist nichts zu sehen: Es ist ganz weiß oder ganz durchsichtig. Bitte ein anderes auswählen.',
  },
  corrected: {
    title: 'Die Farbe wird dunkler gedruckt',
    text: 'Schrift ist nur lesbar, wenn sie zu Weiß einen Kontrast von mindestens 4,5:1 hat. Für Schrift und für Flächen mit weißer Schrift wird die Farbe deshalb dunkler; der Farbton bleibt.',
    chosen: 'gewählt',
    printed: 'als Schrift gedruckt',
    contrast: 'Kontrast {contrast}',
  },
  preview: {
    title: 'So sieht es aus',
    logo: 'Das Logo ist mit {width} × {height} Pixeln gespeichert, ohne leere Ränder und ohne Angaben zur Aufnahme.',
    light: 'Es ist hell und steht deshalb auf der Farbe statt auf Weiß.',
    small: 'Das ist wenig: Damit es nicht unscharf wird, erscheint es im Druck klein.',
    look: 'Gesamten Plan ansehen (PDF)',
  },
};
