import { readFileSync } from 'node:fs';
import { DocumentsService } from '../../src/documents/documents.service.js';
import { type DocumentChoice, type DocumentKind } from '../../src/documents/document-kind.js';
import { type DocumentContext } from '../../src/documents/parts/writing.js';
import { parsePlan } from '../../src/domain/plan/parse.js';
import { type Plan } from '../../src/domain/plan/plan.js';
import { findings } from '../../src/domain/rules/findings.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { templatesFolder } from '../../src/rendering/folders.js';
import { plain } from '../../src/plans/brand/brand.js';
import { Renderer } from '../../src/rendering/renderer.js';
import { ComparisonDocuments } from '../../src/versions/compare/comparison-documents.service.js';
import { type Readable } from '../../src/versions/compare/sides.js';
import { editedExample } from '../builders/edited-example.js';
import { readPdf, type Printed } from './printed.js';

export const today = '2026-11-23';
export const exampleNames = ['molkerei', 'credit-union'];
export const printer = new PdfService({ deadlineMs: 90_000, log: () => undefined });
export const documents = new DocumentsService(new Renderer(templatesFolder), printer);

export function example(name: string): Plan {
  const plan = parsePlan(JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')));
  if (!plan.ok) throw new Error('the example is no plan');
  return plan.value;
}

const longName = 'Großküchen- und Gewerbegerätehersteller Straßengruber & Söhne GmbH & Co KG';
const longPart = ' mit Produktionsstillstandsankündigung und Öffentlichkeitsarbeitsagenturbetreuung';

/** An example whose company, functions, people, scenarios and exercises have names that fill a line and more. */
export function longNamed(): Plan {
  const plan = example('molkerei');
  const longer = <T extends { name: string }>(all: T[]) =>
    all.map((one) => ({ ...one, name: `${one.name}${longPart}` }));
  return {
    ...plan,
    title: `Krisenkommunikationsplan der ${longName}`,
    company: { ...plan.company, name: longName },
    owners: plan.owners.map((owner) => ({ ...owner, function: `Öffentlichkeitsarbeitsagenturbetreuung ${owner.id}` })),
    people: plan.people.map((person) => ({ ...person, name: `${person.name}-Obermüller-Weißenböck-Hohenlohe` })),
    scenarios: longer(plan.scenarios),
    exercises: longer(plan.exercises),
  };
}

export const comparisons = new ComparisonDocuments(new Renderer(templatesFolder), printer);

/** An example as its first version, and as it is after some weeks. */
export function comparedSides(name: string): Readable {
  const before = example(name);
  return {
    from: { number: 1, on: '2026-11-02', plan: before },
    to: { number: 'draft', on: today, plan: editedExample(before) },
  };
}

/** The HTML of what changed in an example. */
export function comparedHtml(name: string): string {
  return comparisons.html(comparedSides(name), plain, today);
}

export function context(plan: Plan): DocumentContext {
  return { today, findings: findings(plan, { today }) };
}

const titles: Record<DocumentKind, Record<Plan['locale'], string>> = {
  full: { de: '', en: '' },
  matrix: { de: 'Verantwortlichkeitsmatrix – ', en: 'Responsibility matrix – ' },
  cards: { de: 'Alarmkarten – ', en: 'Alarm cards – ' },
  channels: { de: 'Kanalblätter – ', en: 'Channel sheets – ' },
  checklists: { de: 'Checklisten – ', en: 'Checklists – ' },
  exercise: { de: 'Übungsblätter – ', en: 'Exercise sheets – ' },
  readiness: { de: 'Bericht zur Einsatzbereitschaft – ', en: 'Readiness report – ' },
};
const classes = ['Öffentlich', 'Intern', 'Vertraulich', 'Public', 'Internal', 'Confidential'];

/** A document as other programs read it; what stands in the margins is taken out of its text. */
export async function print(plan: Plan, kind: DocumentKind = 'full', choice?: DocumentChoice): Promise<Printed> {
  const result = await documents.pdf(plan, kind, context(plan), choice);
  if (!result.ok) throw new Error(result.message.en);
  const [draft, date] = plan.locale === 'de' ? ['Entwurf', '23. November 2026'] : ['Draft', '23 November 2026'];
  const foot = `${titles[kind][plan.locale]}${plan.title} · ${date}`;
  return readPdf(result.pdf, [`${plan.company.name} · ${draft}`, foot, ...classes]);
}
