import { lettersFrom, paintedOn, type Painted } from './matterhorn-content.js';
import { asDictionary, type Dictionary, MatterhornFile, plain, type StructureNode } from './matterhorn-file.js';
import { everyNode, roleOf, STANDARD_TYPES, structureOf } from './matterhorn-tree.js';
import { tableFaults } from './matterhorn-tables.js';

/** A file with all that the conditions ask about. */
export interface Examined {
  file: MatterhornFile;
  nodes: StructureNode[];
  painted: Painted[];
}

export function examine(pdf: Uint8Array): Examined {
  const file = new MatterhornFile(pdf);
  return { file, nodes: everyNode(structureOf(file)), painted: paintedOn(file) };
}

/** Each place at which a file fails a condition of the Matterhorn protocol 1.1, by the condition's number. */
export function failures(examined: Examined): string[] {
  return Object.entries(conditions).flatMap(([number, faults]) =>
    faults(examined).map((fault) => `${number}: ${fault}`),
  );
}

const isArtifact = ({ tag }: { tag: string }) => tag === 'Artifact';
const isTagged = ({ mark }: { mark: number | null }) => mark !== null;
const show = ({ page, text }: Painted) => `page ${page} "${text}"`;

type Condition = (examined: Examined) => string[];

/** By their numbers; what a number stands for is listed in docs/pdf-accessibility.md. */
export const conditions: Record<string, Condition> = {
  '01-003': ({ painted }) =>
    painted
      .filter(({ within }) => within.findLastIndex(isArtifact) > within.findIndex(isTagged) && within.some(isTagged))
      .map(show),
  '01-004': ({ painted }) =>
    painted
      .filter(({ within }) => within.some(isArtifact) && within.findLastIndex(isTagged) > within.findIndex(isArtifact))
      .map(show),
  '01-005': ({ painted }) =>
    painted.filter(({ within }) => !within.some((one) => isArtifact(one) || isTagged(one))).map(show),
  '01-005 in the tree': strayMarks,
  '01-007': ({ file }) => when(file.dictionary(file.catalog['/MarkInfo'])['/Suspects'] === true, 'suspects'),
  'not tagged': ({ file }) => when(file.dictionary(file.catalog['/MarkInfo'])['/Marked'] !== true, 'MarkInfo'),
  '02-001': ({ nodes }) => nodes.filter(({ role }) => !STANDARD_TYPES.has(role)).map(({ type }) => type),
  '02-003': ({ file }) => Object.keys(roleMap(file)).filter((type) => roleOf(type.slice(1), roleMap(file)) === ''),
  '02-004': ({ file }) => Object.keys(roleMap(file)).filter((type) => STANDARD_TYPES.has(type.slice(1))),
  '06-001': ({ file }) => when(metadata(file) === '', 'no metadata'),
  '06-002': ({ file }) => when(!/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata(file)), 'no identifier'),
  '06-003': ({ file }) => when(!/<dc:title><rdf:Alt><rdf:li [^>]*>[^<]+</.test(metadata(file)), 'no title'),
  '07-001': ({ file }) => when(!('/DisplayDocTitle' in preferences(file)), 'DisplayDocTitle'),
  '07-002': ({ file }) => when(preferences(file)['/DisplayDocTitle'] === false, 'DisplayDocTitle'),
  '09-004': ({ nodes }) => nesting(nodes, TABLE_PARENTS, TABLE_KIDS),
  '09-005': ({ nodes }) => nesting(nodes, LIST_PARENTS, LIST_KIDS),
  '09-006': ({ nodes }) => nesting(nodes, { TOCI: ['TOC'] }, { TOC: ['TOC', 'TOCI', 'Caption'] }),
  '10-001': ({ painted }) => painted.filter(({ unknown }) => unknown.length > 0).map(show),
  '11-001': ({ file }) => when(!file.text(file.catalog['/Lang']), 'no language'),
  '13-004': ({ file, nodes }) =>
    nodes
      .filter(({ role, dictionary: d }) => role === 'Figure' && !file.text(d['/Alt']) && !file.text(d['/ActualText']))
      .map(name),
  'figure without place': ({ nodes }) =>
    nodes.filter((node) => node.role === 'Figure' && boxOf(node).length !== 4).map(name),
  '14-002': ({ nodes }) => when(levels(nodes).length > 0 && levels(nodes)[0] !== 1, 'the first heading is not H1'),
  '14-003': ({ nodes }) =>
    levels(nodes).flatMap((level, at, all) =>
      when(at > 0 && level > (all[at - 1] ?? 0) + 1, `H${level} after H${all[at - 1]}`),
    ),
  '14-006': ({ nodes }) => nodes.filter(({ kids }) => kids.filter(({ role }) => role === 'H').length > 1).map(name),
  '14-007': ({ nodes }) => when(nodes.some(({ role }) => role === 'H') && levels(nodes).length > 0, 'H beside H1'),
  '15-003': ({ nodes }) => tableFaults(nodes),
  '17-002': ({ file, nodes }) =>
    nodes.filter(({ role, dictionary: d }) => role === 'Formula' && !file.text(d['/Alt'])).map(name),
  '19-003': ({ nodes }) => nodes.filter(({ role, dictionary }) => role === 'Note' && !dictionary['/ID']).map(name),
  '19-004': ({ nodes }) =>
    repeated(nodes.flatMap(({ dictionary }) => (dictionary['/ID'] ? [plain(dictionary['/ID'])] : []))),
  '20-001': ({ file }) => when('/OCProperties' in file.catalog, 'optional content'),
  '21-001': ({ file }) => when('/EmbeddedFiles' in file.dictionary(file.catalog['/Names']), 'embedded files'),
  '25-001': ({ file }) => when('/AcroForm' in file.catalog, 'forms'),
  '26-001': ({ file }) => when('/Encrypt' in file.trailer, 'encrypted'),
  '28-006': ({ file }) =>
    annotations(file)
      .filter(({ annotation: a }) => a['/Subtype'] !== '/Link')
      .map(where),
  '28-008': ({ file }) =>
    annotations(file)
      .filter(({ page }) => !('/Tabs' in page))
      .map(where),
  '28-009': ({ file }) =>
    annotations(file)
      .filter(({ page }) => '/Tabs' in page && page['/Tabs'] !== '/S')
      .map(where),
  '28-011': ({ file, nodes }) => strayLinks(file, nodes),
  '28-012': ({ file }) =>
    annotations(file)
      .filter(({ annotation: a }) => !file.text(a['/Contents'])?.trim())
      .map(where),
  '30-001': ({ file }) =>
    typed(file, '/Subtype', '/Form')
      .filter(([, form]) => '/Ref' in form)
      .map(([reference]) => reference),
  '30-002': ({ file }) =>
    typed(file, '/Subtype', '/Form')
      .filter(([at]) => file.stream(at).includes('/MCID'))
      .map(([reference]) => reference),
  '31-005': ({ file }) =>
    typed(file, '/Subtype', '/CIDFontType2')
      .filter(([, font]) => !file.get(font['/CIDToGIDMap']))
      .map(([reference]) => reference),
  '31-006': ({ file }) =>
    fonts(file)
      .filter(([, font]) => font['/Encoding'] !== '/Identity-H' || font['/Subtype'] !== '/Type0')
      .map(([reference]) => reference),
  '31-009': ({ file }) =>
    typed(file, '/Type', '/FontDescriptor')
      .filter(([, font]) => !hasProgram(font))
      .map(([at]) => at),
  '31-027': ({ file }) =>
    fonts(file)
      .filter(([, font]) => file.stream(font['/ToUnicode']).length === 0)
      .map(([reference]) => reference),
  '31-028': ({ file }) =>
    fonts(file)
      .filter(([, font]) => meanings(file, font).includes('\0'))
      .map(([reference]) => reference),
  '31-029': ({ file }) =>
    fonts(file)
      .filter(([, font]) => meanings(file, font).includes('\uFEFF'))
      .map(([reference]) => reference),
  '31-030': ({ painted }) => painted.filter(({ undrawn }) => undrawn > 0).map(show),
};

const TABLE_PARENTS = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
};
const TABLE_KIDS = { Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], TR: ['TH', 'TD'] };
const LIST_PARENTS = { LI: ['L'], LBody: ['LI'] };
const LIST_KIDS = { L: ['LI', 'L', 'Caption'], LI: ['Lbl', 'LBody'] };
type Rules = Record<string, readonly string[] | undefined>;

/** What does not stand where it may stand, or holds what it may not hold. */
function nesting(nodes: readonly StructureNode[], parents: Rules, kids: Rules): string[] {
  return nodes.flatMap((node) => [
    ...when(parents[node.role]?.includes(node.parent?.role ?? '') === false, `${node.role} in ${node.parent?.role}`),
    ...node.kids
      .filter(({ role }) => kids[node.role]?.includes(role) === false)
      .map(({ role }) => `${role} in ${node.role}`),
    ...when(kids[node.role] !== undefined && node.marks.length > 0, `text in ${node.role}`),
  ]);
}

/** Marked sequences that no element holds, and parts of elements that are on no page; the index has to agree. */
function strayMarks({ file, nodes, painted }: Examined): string[] {
  const pages = file.pages();
  const inTree = nodes.flatMap(({ marks }) => marks.map(({ page, mark }) => `${page} ${mark}`));
  const onPages = new Set(
    painted.flatMap(({ page, within }) =>
      within.filter(isTagged).map(({ mark }) => `${pages[page - 1]?.reference} ${mark}`),
    ),
  );
  const known = new Set(inTree);
  return [
    ...[...onPages].filter((mark) => !known.has(mark)).map((mark) => `not in the tree: ${mark}`),
    ...inTree.filter((mark) => !onPages.has(mark)).map((mark) => `on no page: ${mark}`),
    ...repeated(inTree),
    ...inTree.filter((mark) => !isIndexed(file, mark)).map((mark) => `not in the index: ${mark}`),
  ];
}

function isIndexed(file: MatterhornFile, placed: string): boolean {
  const [, page = '', mark = ''] = /^(.*) (\d+)$/.exec(placed) ?? [];
  const element = file.list(parentOf(file, file.dictionary(page)['/StructParents']))[Number(mark)];
  const kids = file.list(file.dictionary(element)['/K']);
  return kids.some((kid) => kid === Number(mark) || file.dictionary(kid)['/MCID'] === Number(mark));
}

function parentOf(file: MatterhornFile, number: unknown): Dictionary[string] | undefined {
  const index = file.dictionary(file.dictionary(file.catalog['/StructTreeRoot'])['/ParentTree']);
  const pairs = file.list(index['/Nums']);
  return pairs[pairs.findIndex((key, at) => at % 2 === 0 && key === number) + 1];
}

function strayLinks(file: MatterhornFile, nodes: readonly StructureNode[]): string[] {
  const inLinks = new Set(nodes.filter(({ role }) => role === 'Link').flatMap(({ annotations: found }) => found));
  return annotations(file)
    .filter(({ reference, annotation }) => {
      const element = file.dictionary(parentOf(file, annotation['/StructParent']));
      return !inLinks.has(reference) || element['/S'] !== '/Link';
    })
    .map(where);
}

interface OnPage {
  reference: string;
  annotation: Dictionary;
  page: Dictionary;
}

export function annotations(file: MatterhornFile): OnPage[] {
  return file.pages().flatMap(({ page }) =>
    file.list(page['/Annots']).map((reference) => ({
      reference: plain(reference),
      annotation: file.dictionary(reference),
      page,
    })),
  );
}

/** Left, bottom, right and top of a figure. */
export function boxOf({ dictionary }: StructureNode): number[] {
  const box = asDictionary(dictionary['/A'])['/BBox'];
  return Array.isArray(box) ? box.map(Number) : [];
}

const where = ({ reference }: OnPage) => `annotation ${reference}`;
const name = ({ type }: StructureNode) => type;

function levels(nodes: readonly StructureNode[]): number[] {
  return nodes.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
}

function roleMap(file: MatterhornFile): Dictionary {
  return file.dictionary(file.dictionary(file.catalog['/StructTreeRoot'])['/RoleMap']);
}

function preferences(file: MatterhornFile): Dictionary {
  return file.dictionary(file.catalog['/ViewerPreferences']);
}

function metadata(file: MatterhornFile): string {
  return file.stream(file.catalog['/Metadata']).toString('utf8');
}

function typed(file: MatterhornFile, key: string, type: string): [string, Dictionary][] {
  return file.dictionaries().filter(([, dictionary]) => dictionary[key] === type);
}

/** Fonts that pages refer to, without the parts that they are made of. */
function fonts(file: MatterhornFile): [string, Dictionary][] {
  return typed(file, '/Type', '/Font').filter(([, font]) => !plain(font['/Subtype']).startsWith('/CIDFont'));
}

function meanings(file: MatterhornFile, font: Dictionary): string {
  return [...lettersFrom(file.stream(font['/ToUnicode']).toString('latin1')).values()].join('');
}

function hasProgram(descriptor: Dictionary): boolean {
  return ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => key in descriptor);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at).map((value) => `twice: ${value}`);
}

function when(condition: boolean, fault: string): string[] {
  return condition ? [fault] : [];
}
