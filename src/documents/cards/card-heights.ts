import { heightOfText, type TextStyle } from '../parts/fitting.js';
import { type Contact } from './contacts.js';

/** Sizes of the alarm card in millimetres, as its style sheet sets them; a column is never fuller than the paper. */
const column = 64;
const height = 185;
const footHeight = 9;
const headHeight = 9.5;
const text: TextStyle = { width: column, size: 8.6, line: 1.3 };
const indented: TextStyle = { ...text, width: column - 8 };
const heading: TextStyle = { width: column, size: 9, line: 1.22 };
const title: TextStyle = { width: column, size: 17, line: 1.2 };
const contactHeight = 9.9;

export const room = height - headHeight - footHeight;

export const heights = {
  name: (name: string) => heightOfText(name, title) + 6,
  text: (line: string | null) => (line === null ? 0 : heightOfText(line, text)),
  item: (line: string) => heightOfText(line, indented) + 0.7,
  heading: (line: string) => heightOfText(line, heading) + 3,
  contacts: (contacts: Contact[]) => contacts.length * contactHeight + (contacts.length === 0 ? 5 : 2.5),
};
