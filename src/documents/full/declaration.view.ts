import { type Plan } from '../../domain/plan/plan.js';
import { type Declared, declaredLines } from '../parts/declared.js';
import { type Heading } from '../parts/outline.js';
import { type Reference } from '../parts/references.js';
import { approvalLines } from '../parts/version-facts.js';
import { type Writing } from '../parts/writing.js';

/** The belief as the company declares it: who is accountable inside, and what agencies have confirmed that they do. */
export interface DeclarationView {
  heading: Heading;
  accountable: { function: Reference; holders: Reference[]; rows: number }[];
  agencies: { agency: string; roles: string[]; isSigned: boolean; lines: string[] }[];
  approved: string[];
}

export function declarationView(writing: Writing): DeclarationView {
  const { plan, words, outline, references, version, declared } = writing;
  return {
    heading: outline.chapter('s-declaration', words.t('documents.declaration.title')),
    accountable: accountableFunctions(plan).map(({ owner, rows }) => ({
      function: references.to('owner', owner.id),
      holders: owner.holders.map((holder) => references.holder(holder)),
      rows,
    })),
    agencies: (declared ?? plan.agencies.flatMap(unsigned)).map((each) => ({
      agency: each.agency,
      roles: each.roles,
      isSigned: each.signed !== null,
      lines: declaredLines(each, words),
    })),
    approved: approvalLines(version?.approvals ?? [], words),
  };
}

/** Those with an A in any row, and in how many. */
function accountableFunctions({ owners, activities }: Plan) {
  return owners
    .map((owner) => ({ owner, rows: activities.filter(({ assignments }) => assignments[owner.id] === 'A').length }))
    .filter(({ rows }) => rows > 0);
}

/** Where nobody has asked about reviews: the command line knows of none. */
function unsigned({ name, supportRoles }: Plan['agencies'][number]): Declared[] {
  const roles = supportRoles.map((role) => role.name);
  return roles.length > 0 ? [{ agency: name, roles, signed: null }] : [];
}
