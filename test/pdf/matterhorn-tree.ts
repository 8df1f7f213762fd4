import { type Dictionary, type MatterhornFile, plain, type StructureNode, type Value } from './matterhorn-file.js';

/** The types of ISO 32000-1, 14.8.4. */
export const STANDARD_TYPES = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/),
);

/** The structure tree of a file. */
export function structureOf(file: MatterhornFile): StructureNode[] {
  const root = file.dictionary(file.catalog['/StructTreeRoot']);
  const roles = file.dictionary(root['/RoleMap']);
  return file.list(root['/K']).map((kid) => node(file, roles, kid, null));
}

export function everyNode(nodes: readonly StructureNode[]): StructureNode[] {
  return nodes.flatMap((one) => [one, ...everyNode(one.kids)]);
}

/** Where roles lead; a circle leads nowhere. */
export function roleOf(type: string, roles: Dictionary): string {
  const seen = new Set<string>();
  let role = type;
  while (`/${role}` in roles && !seen.has(role)) {
    seen.add(role);
    role = plain(roles[`/${role}`]).slice(1);
  }
  return seen.has(role) ? '' : role;
}

function node(file: MatterhornFile, roles: Dictionary, value: Value, parent: StructureNode | null): StructureNode {
  const dictionary = file.dictionary(value);
  const type = plain(dictionary['/S']).slice(1);
  const made: StructureNode = {
    type,
    role: roleOf(type, roles),
    dictionary,
    kids: [],
    marks: [],
    annotations: [],
    parent,
  };
  for (const kid of file.list(dictionary['/K'])) addKid(file, roles, made, kid);
  return made;
}

function addKid(file: MatterhornFile, roles: Dictionary, parent: StructureNode, kid: Value): void {
  const dictionary = file.dictionary(kid);
  const page = plain(dictionary['/Pg'] ?? parent.dictionary['/Pg']);
  if (typeof kid === 'number') parent.marks.push({ page, mark: kid });
  else if (dictionary['/Type'] === '/MCR') parent.marks.push({ page, mark: Number(dictionary['/MCID']) });
  else if (dictionary['/Type'] === '/OBJR') parent.annotations.push(plain(dictionary['/Obj']));
  else parent.kids.push(node(file, roles, kid, parent));
}
