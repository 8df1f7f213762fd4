import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, run, runForBytes } from './tools.js';

/** The file with its text changed: qpdf writes it as text, and sets the offsets right afterwards. */
export function damaged(pdf: Uint8Array, change: (text: string) => string): Uint8Array {
  return inFolder((folder) => {
    const [whole, text, broken] = ['whole.pdf', 'text.pdf', 'broken.pdf'].map((name) => join(folder, name));
    if (!whole || !text || !broken) throw new Error('no folder');
    writeFileSync(whole, pdf);
    run('qpdf', ['--qdf', '--object-streams=disable', '--no-original-object-ids', whole, text]);
    const before = runForBytes('cat', [text]).toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('The damage changed nothing.');
    writeFileSync(broken, Buffer.from(after, 'latin1'));
    return runForBytes('fix-qdf', [broken]);
  });
}

type Change = (text: string) => string;
const put =
  (pattern: RegExp, text: string): Change =>
  (whole) =>
    whole.replace(pattern, text);
const within = (open: string, close: string): Change => put(/\/Artifact BMC([\s\S]*?)EMC/, `${open}$1${close}`);
const inCatalog = (text: string): Change => put(/\/Type \/Catalog/, `/Type /Catalog ${text}`);
const inRoles = (text: string): Change => put(/\/RoleMap <</, `/RoleMap << ${text}`);

/** The file behind a password that nobody needs for reading it. */
export function encrypted(pdf: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const [open, closed] = [join(folder, 'open.pdf'), join(folder, 'closed.pdf')];
    writeFileSync(open, pdf);
    run('qpdf', ['--encrypt', '', 'owner', '256', '--', open, closed]);
    return readFileSync(closed);
  });
}

/** For each condition a change after which a file fails it. */
export const damages: readonly (readonly [condition: string, what: string, change: Change])[] = [
  ['01-003', 'an artifact within what is tagged', put(/(\/MCID \d+ >>BDC)([\s\S]*?)EMC/, '$1 /Artifact BMC $2EMC EMC')],
  ['01-004', 'something tagged within an artifact', within('/Artifact BMC /P <</MCID 999 >>BDC', 'EMC EMC')],
  ['01-005', 'something neither tagged nor an artifact', within('', '')],
  ['01-005 in the tree', 'a tag that the tree does not know', put(/\/MCID \d+ >>BDC/, '/MCID 998 >>BDC')],
  ['01-005 in the tree', 'a page without index', put(/\/StructParents \d+/, '/StructParents 997')],
  ['01-007', 'suspects', put(/\/Marked true/, '/Marked true /Suspects true')],
  ['not tagged', 'no tags', put(/\/Marked true/, '/Marked false')],
  ['02-001', 'a role of no standard', put(/\/Strong \/Span/, '')],
  ['02-003', 'a role in a circle', put(/\/RoleMap <<[\s\S]*?>>/, '/RoleMap << /Strong /Em /Em /Strong >>')],
  ['02-004', 'another role for a standard type', inRoles('/P /Span')],
  ['06-001', 'no metadata', put(/\/Metadata \d+ 0 R/, '')],
  ['06-002', 'no identifier', put(/<pdfuaid:part>1/, '<pdfuaid:part>2')],
  ['06-003', 'no title', put(/(<dc:title>[\s\S]*?<rdf:li[^>]*>)[^<]*/, '$1')],
  ['07-001', 'no word on what the window shows', put(/\/DisplayDocTitle true/, '')],
  ['07-002', 'the file name for the title', put(/\/DisplayDocTitle true/, '/DisplayDocTitle false')],
  ['09-004', 'a table without rows', put(/\/S \/TR/g, '/S /Sect')],
  ['09-005', 'an item without body', put(/\/S \/LBody/, '/S /P')],
  ['09-006', 'a list for a table of contents', put(/\/S \/L\n/, '/S /TOC\n')],
  ['10-001', 'letters without meaning', put(/beginbf(char|range)/g, 'beginbf')],
  ['11-001', 'no language', put(/\/Lang \(de\)/g, '')],
  ['13-004', 'a figure that says nothing', put(/\/Alt \(.*\)/, '')],
  ['figure without place', 'a figure that does not say where it is', put(/\/BBox \[/, '/Box [')],
  ['14-002', 'no first heading', put(/\/S \/H1/, '/S /P')],
  ['14-003', 'a level left out', put(/\/S \/H2/, '/S /H3')],
  ['14-006', 'several headings without level', put(/\/S \/H\d/g, '/S /H')],
  ['14-007', 'headings with level and without', put(/\/S \/H2/, '/S /H')],
  ['15-003', 'a head that does not say what it heads', put(/\/Scope \/Column/, '')],
  ['15-003', 'a row wider than the others', put(/\/RowSpan 1/, '/RowSpan 2')],
  ['17-002', 'a formula that says nothing', put(/\/S \/Code/, '/S /Formula')],
  ['19-003', 'a note without id', put(/\/S \/Code/, '/S /Note')],
  ['19-004', 'an id given twice', put(/\/ID \(node00000002\)/, '/ID (node00000001)')],
  ['20-001', 'layers', inCatalog('/OCProperties << >>')],
  ['21-001', 'attached files', inCatalog('/Names << /EmbeddedFiles << >> >>')],
  ['25-001', 'a form', inCatalog('/AcroForm << >>')],
  ['28-006', 'an annotation that is no link', put(/\/Subtype \/Link/, '/Subtype /Square')],
  ['28-008', 'no order for the tab key', put(/\/Tabs \/S/, '')],
  ['28-009', 'rows for the tab key', put(/\/Tabs \/S/, '/Tabs /R')],
  ['28-011', 'a link that is none in the tree', put(/\/S \/Link/, '/S /Span')],
  ['28-012', 'a link that says nothing', put(/\/Contents [<(].*[>)]/, '')],
  ['30-001', 'content from elsewhere', put(/\/Subtype \/Image/, '/Subtype /Form /Ref << >>')],
  ['30-002', 'tags in a form', put(/<<\n {2}\/Length/, '<< /Subtype /Form /Length')],
  ['31-005', 'a font without its glyphs', put(/\/CIDToGIDMap \/Identity/, '')],
  ['31-006', 'another encoding', put(/\/Identity-H/, '/UniJIS-UCS2-H')],
  ['31-009', 'a font that is not in the file', put(/\/FontFile2/, '/FontFileX')],
  ['31-027', 'a font without meaning', put(/\/ToUnicode \d+ 0 R/, '')],
  ['31-028', 'a letter that means nothing', put(/(beginbfchar\s+<\w+>\s*)<\w+>/, '$1<0000>')],
  ['31-029', 'a letter that means a byte order', put(/(beginbfchar\s+<\w+>\s*)<\w+>/, '$1<FEFF>')],
  ['31-030', 'a letter that the font does not have', put(/<[0-9A-Fa-f]{4}> Tj/, '<0000> Tj')],
];
