import { type Person } from '../../domain/plan/plan.js';
import { fitting } from '../parts/fitting.js';
import { anchor } from '../parts/references.js';
import { bySeverity, severityBadge, type SeverityBadge } from '../parts/severity-badge.js';
import { type Writing } from '../parts/writing.js';
import { callsOf, type CallView } from './calls.js';
import { heights, room } from './card-heights.js';
import { contacts, type Contact } from './contacts.js';
import { decisionsOf, fittingDecisions, type DecisionGroup } from './decisions.js';
import { fittingContacts } from './fitting-contacts.js';
import { dutiesOf, type Duty } from './duties.js';
import { firstHourOf, type FirstHourView } from './first-hour.js';

/** One page: four columns of a folded card. What has no room is counted, and stands in the plan. */
export interface CardView {
  id: string;
  name: string;
  jobTitle: string | null;
  /** the agency for which the person works */
  agency: string | null;
  duties: { name: string; order: string }[];
  calls: CallView[];
  callsLeft: number;
  /** for an agency's people: what they do for the company */
  supports: string[];
  decisions: DecisionGroup[];
  decisionsLeft: number;
  severities: SeverityBadge[];
  deputies: Deputies[];
  deputiesLeft: number;
  firstHour: FirstHourView;
}

interface Deputies {
  function: string;
  order: string;
  contacts: Contact[];
}

const roomForDuties = 42;
const marginsOfDuties = 6;

export function cardView(person: Person, writing: Writing): CardView {
  const { plan, references } = writing;
  const duties = dutiesOf(person, plan);
  const severities = bySeverity(plan).map(({ id }) => severityBadge(plan, id));
  const decisions = fittingDecisions(decisionsOf(duties, writing), severities.length);
  const deputies = fittingContacts(deputiesOf(person, duties, writing), heightOfDeputies, room);
  return {
    id: anchor('person', person.id),
    name: person.name,
    jobTitle: person.jobTitle ?? null,
    agency: person.agency === null ? null : references.to('agency', person.agency).text,
    ...dutiesAndCalls(person, duties, writing),
    supports: duties.filter(({ support }) => support).map(({ name }) => name),
    decisions: decisions.shown,
    decisionsLeft: decisions.left,
    severities,
    deputies: deputies.shown,
    deputiesLeft: deputies.left,
    firstHour: firstHourOf(duties, writing),
  };
}

/** Both stand in the first column, under the name. */
function dutiesAndCalls(person: Person, duties: Duty[], writing: Writing) {
  const lines = duties.map((duty) => ({ name: duty.name, order: orderOf(duty, writing) }));
  const heightOf = ({ name, order }: (typeof lines)[number]) => heights.item(`${name} ${order}`);
  const shown = fitting(lines, heightOf, roomForDuties).shown;
  const used = shown.reduce((sum, line) => sum + heightOf(line), headOf(person, writing));
  const calls = fittingContacts(callsOf(person, duties, writing), heightOfCall, room - used - marginsOfDuties);
  return { duties: shown, calls: calls.shown, callsLeft: calls.left };
}

function headOf({ name, jobTitle, agency }: Person, { plan, words, references }: Writing): number {
  const kind = `${plan.company.name} · ${words.t('documents.card.title')}`;
  const works = [jobTitle ?? null, agency === null ? null : references.to('agency', agency).text];
  return heights.text(kind) + heights.name(name) + works.reduce((sum, line) => sum + heights.text(line), 0);
}

function heightOfCall({ role, reasons, contacts: list }: CallView): number {
  return (
    heights.heading(role) + heights.text(reasons.map(({ why }) => `${why} 1 2 3`).join('  ')) + heights.contacts(list)
  );
}

function heightOfDeputies({ function: name, order, contacts: list }: Deputies): number {
  return heights.heading(name) + heights.text(order) + heights.contacts(list);
}

function deputiesOf(person: Person, duties: Duty[], writing: Writing): Deputies[] {
  return duties.map((duty) => ({
    function: duty.name,
    order: orderOf(duty, writing),
    contacts: contacts(duty.holders, person.id, writing),
  }));
}

function orderOf({ order, roster }: Duty, { words }: Writing): string {
  const kind = roster !== null ? 'roster' : order === 1 ? 'holder' : 'deputy';
  return words.t(`documents.card.order.${kind}`, { order });
}
