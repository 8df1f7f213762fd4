/** A piece of a prepared text; a placeholder is what somebody has to fill in: [Ort], {Uhrzeit}. */
export interface Run {
  text: string;
  placeholder: boolean;
}

const placeholders = /(\[[^[\]\n]{1,60}\]|\{[^{}\n]{1,60}\})/;

export function runs(text: string): Run[] {
  return text
    .split(placeholders)
    .map((piece, index) => ({ text: piece, placeholder: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
