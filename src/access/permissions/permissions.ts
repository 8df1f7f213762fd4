/** The one table of who may do what: everything that is not in it is denied. */

export const companyRoles = ['administrator', 'editor', 'approver', 'reader'] as const;
export const agencyRoles = ['administrator', 'reviewer'] as const;

export type OrganisationKind = 'company' | 'agency';
export type Role = (typeof companyRoles)[number] | (typeof agencyRoles)[number];

/** What somebody may do within an organisation; routes name one of them. */
export const actions = [
  'plan.read',
  'plan.edit',
  'version.prepare',
  'version.approve',
  'version.publish',
  'review.read',
  'review.answer',
  'organisation.manage',
  'audit.read',
] as const;
export type Action = (typeof actions)[number];

const table: Record<OrganisationKind, Partial<Record<Role, readonly Action[]>>> = {
  company: {
    administrator: [
      ...(['plan.read', 'plan.edit', 'version.prepare', 'version.approve', 'version.publish'] as const),
      ...(['organisation.manage', 'audit.read'] as const),
    ],
    editor: ['plan.read', 'plan.edit', 'version.prepare', 'version.publish'],
    approver: ['plan.read', 'version.approve', 'version.publish', 'audit.read'],
    reader: ['plan.read'],
  },
  agency: {
    administrator: ['review.read', 'review.answer', 'organisation.manage', 'audit.read'],
    reviewer: ['review.read', 'review.answer'],
  },
};

export function rolesOf(kind: OrganisationKind): readonly Role[] {
  return kind === 'company' ? companyRoles : agencyRoles;
}

export function may(kind: OrganisationKind, role: Role, action: Action): boolean {
  return table[kind][role]?.includes(action) ?? false;
}
