import { type Input } from '../../web/form/field.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type AskedMove, type Facts, isOpen, type Mover, reasoned } from '../rules.js';
import { type Version } from '../version.js';
import { fieldsOf } from '../versions.form.js';
import { versionHref } from './standing-view.js';
import { type VersionWords } from './version-words.js';

/** A move that the visitor may make now. */
export interface ActView {
  move: AskedMove;
  title: string;
  text: string;
  button: string;
  action: string;
  seen: number;
  fields: FieldView[];
  /** folded: not what usually comes next */
  isQuiet: boolean;
  /** unfolded: something in it has to be changed */
  isOpen: boolean;
}

/** What was typed into them, and what was wrong with it. */
export interface Typed {
  input: Input;
  errors: ReadonlyMap<string, string>;
}

/** The order in which they are offered. */
const asked: readonly AskedMove[] = ['submit', 'approve', 'publish', 'return', 'withdraw'];

export function actViews(
  version: Version,
  who: Mover,
  facts: Facts,
  { input, errors }: Typed,
  { t }: VersionWords,
): ActView[] {
  const { number, rowVersion } = version;
  const open = asked.filter((move) => isOpen(version, move, who, facts));
  return open.map((move) => {
    const fields = showFields(fieldsOf(move), { t, input, errors, theirs: null });
    return {
      ...{ move, fields, isQuiet: reasoned.includes(move), isOpen: fields.some(({ error }) => error !== null) },
      title: t(`web.versions.act.${move}.title`),
      text: t(`web.versions.act.${move}.${textOf(move, version, facts)}`, { number, other: facts.inForce ?? 0 }),
      button: t(`web.versions.act.${move}.button`, { number }),
      action: versionHref(version, move),
      seen: rowVersion,
    };
  });
}

function textOf(move: AskedMove, { state }: Version, { inForce }: Facts): string {
  if (move === 'publish' && inForce !== null) return 'replaces';
  return move === 'withdraw' && state === 'published' ? 'inForce' : 'text';
}
