import { heightOfText, type TextStyle } from '../parts/fitting.js';
import { type Contact } from './contacts.js';

/** Sizes of the alarm card in millimetres, as its style sheet sets them; a column is never fuller than the paper. */
const column = 64;
const height = 186;
/** says that there is more */
const footHeight = 6;
const headHeight = 9.5;
const text: TextStyle = { width: column, size: 8.6, line: 1.27 };
const indented: TextStyle = { ...text, width: column - 8 };
// Bold letters are wider: here they are larger, and their lines lower by as much.
const bold: TextStyle = { width: column, size: 9.1, line: 1.2 };
const boldIndented: TextStyle = { ...bold, width: column - 8 };
const heading: TextStyle = { width: column, size: 9.5, line: 1.16 };
const title: TextStyle = { width: column, size: 17, line: 1.2 };
const numberHeight = 6.3;

export const room = height - headHeight - footHeight;

export const heights = {
  name: (name: string) => heightOfText(name, title) + 3,
  text: (line: string | null) => (line === null ? 0 : heightOfText(line, text)),
  item: (line: string) => heightOfText(line, indented) + 0.7,
  strongItem: (line: string) => heightOfText(line, boldIndented) + 0.7,
  heading: (line: string) => heightOfText(line, heading) + 3,
  contacts: (contacts: Contact[]) =>
    contacts.length === 0 ? 5 : contacts.reduce((sum, contact) => sum + heightOfContact(contact), 2.5),
};

function heightOfContact({ name, turns }: Contact): number {
  return heightOfText(turns === null ? name : `${name} ${turns}`, bold) + numberHeight;
}
