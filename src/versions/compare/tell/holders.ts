import { type HolderRef } from '../../../domain/plan/plan.js';
import { isSame } from '../../../domain/plan/is-same.js';
import { type Sentence } from '../sentence.js';
import { type Changed, say, type Teller } from '../teller.js';

type Line = Changed<HolderRef[]> & { then: HolderRef[]; now: HolderRef[] };

/** Who holds a role: the first holder, then deputies in calling order. */
export const holders: Teller<HolderRef[]> = (changed) => {
  const { before: then = [], after: now = [] } = changed;
  const line = { ...changed, then, now };
  return [
    ...firstHolder(line),
    ...then.flatMap((ref) => left(line, ref)),
    ...now.flatMap((ref) => came(line, ref)),
    ...order(line),
  ];
};

function firstHolder(line: Line): Sentence[] {
  const [[then], [now], { words }] = [line.then, line.now, line];
  if (then === now) return [];
  const before = then === undefined ? '' : words.holder(then);
  if (now === undefined) return [say(line, 'holders.first.gone', { before })];
  return [say(line, `holders.first.${then === undefined ? 'came' : 'now'}`, { before, after: words.holder(now) })];
}

function left(line: Line, ref: HolderRef): Sentence[] {
  const { then, now, words } = line;
  if (now.includes(ref)) return [];
  const wasFirst = then[0] === ref;
  // That nobody is left to hold the role has been said of its first holder.
  if (wasFirst && now.length === 0) return [];
  return [say(line, wasFirst ? 'holders.noLonger' : 'holders.noLongerDeputy', { who: words.holder(ref) })];
}

function came(line: Line, ref: HolderRef): Sentence[] {
  const { then, now, words } = line;
  const place = now.indexOf(ref);
  if (place === 0 || then.indexOf(ref) > 0) return [];
  const key = now.length > 2 ? 'holders.deputyAt' : 'holders.deputy';
  return [say(line, key, { who: words.holder(ref), number: place })];
}

/** Of those who were deputies and still are. */
function order(line: Line): Sentence[] {
  const { then, now, words } = line;
  const stayed = (list: HolderRef[]) => list.slice(1).filter((ref) => then.indexOf(ref) > 0 && now.indexOf(ref) > 0);
  if (isSame(stayed(then), stayed(now))) return [];
  return [say(line, 'holders.order', { who: words.list(now.slice(1).map((ref) => words.holder(ref))) })];
}
