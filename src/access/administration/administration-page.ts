import { type Translate, translator } from '../../i18n/translate.js';
import { Page } from '../../web/answer.js';
import { type Field, type Input } from '../../web/form/field.js';
import { type Problem, problemsOf } from '../../web/form/problems.js';
import { type FieldView, showFields } from '../../web/form/show.js';
import { type Crumb } from '../../web/shell.js';
import { type Visitor } from '../../web/visitor.js';
import { ago } from '../account/ago.js';
import { type LinkEntity } from '../links/link.entity.js';
import { type Member } from '../organisation/organisation.store.js';
import { type OrganisationKind, type Role, rolesOf } from '../permissions/permissions.js';
import { type Handing } from '../../mail/handing.js';
import { type RightsView, rightsView } from './rights.js';

export const administrationHref = '/administration';

export interface AdministrationPage {
  visitor: Visitor;
  organisation: string;
  asksSecondFactor: boolean;
  members: Member[];
  invitations: LinkEntity[];
  handing: Handing;
  now: Date;
  /** what was typed into one of the forms */
  input?: Input;
  errors?: ReadonlyMap<string, string>;
  general?: string[];
  status?: number;
}

interface MemberView {
  name: string;
  email: string;
  isYou: boolean;
  /** how the member signs in, in words */
  ways: string;
  isProtected: boolean;
  roleId: string;
  roles: { value: string; label: string; selected: boolean }[];
  action: string;
  remove: string;
}

/** Whether all are asked for a second factor, and the button that changes it. */
interface SecondFactorView {
  isAsked: boolean;
  text: string;
  /** what the form sends */
  wanted: 'yes' | 'no';
  button: string;
}

interface AdministrationView {
  intro: string;
  problems: Problem[];
  members: MemberView[];
  secondFactor: SecondFactorView;
  invite: { hint: string; fields: FieldView[] };
  invitations: { email: string; text: string; isExpired: boolean; action: string }[];
  organisation: FieldView[];
  rights: RightsView;
  /** pages that belong here */
  further: Crumb[];
  isAgency: boolean;
}

export function administrationPage(page: AdministrationPage): Page {
  const { visitor, organisation, input, errors = new Map<string, string>() } = page;
  const t = translator(visitor.locale);
  const invite = showFields(inviteFields(visitor.kind, t), { t, input: input ?? {}, errors, theirs: null });
  const renaming = { t, input: { organisation, ...input }, errors, theirs: null };
  const name = showFields(organisationFields, renaming);
  const view: AdministrationView = {
    intro: t('web.administration.intro', { organisation }),
    problems: problemsOf([...invite, ...name], errors, page.general),
    members: page.members.map((member) => memberView(member, visitor, t)),
    secondFactor: secondFactorView(page, t),
    invite: { hint: inviteHint(page.handing, t), fields: invite },
    invitations: page.invitations.map((invitation) => invitationView(invitation, page.now, t)),
    organisation: name,
    rights: rightsView(visitor.kind, t),
    isAgency: visitor.kind === 'agency',
    further: [
      { href: `${administrationHref}/outbox`, label: t('web.administration.outbox.title') },
      { href: '/audit', label: t('web.audit.title') },
      { href: `${administrationHref}/provider`, label: t('web.access.provider.title') },
    ],
  };
  const template = 'pages/access/administration';
  return new Page(template, t('web.administration.title'), accountTrail(t), view, page.status);
}

function inviteHint({ hasServer, isLocal }: Handing, t: Translate): string {
  const hint = t(`web.administration.invite.${hasServer ? 'hint' : 'handed'}`);
  return isLocal ? `${hint} ${t('web.administration.outbox.local')}` : hint;
}

/** Above the pages of an organisation stands the own account. */
export function accountTrail(t: Translate): Crumb[] {
  return [{ label: t('web.access.account.title'), href: '/account' }];
}

const organisationFields: Field[] = [
  { kind: 'line', at: 'organisation', text: 'access.organisation', required: true, autocomplete: 'organization' },
];

function inviteFields(kind: OrganisationKind, t: Translate): Field[] {
  const options = roleOptions(kind, t);
  return [
    { kind: 'email', at: 'email', text: 'access.invited', required: true },
    { kind: 'choice', at: 'role', text: 'access.role', required: true, options },
  ];
}

function roleOptions(kind: OrganisationKind, t: Translate): { value: Role; label: string }[] {
  return rolesOf(kind).map((value) => ({ value, label: t(`web.access.roles.${value}`) }));
}

function memberView(member: Member, visitor: Visitor, t: Translate): MemberView {
  const { accountId, name, email, role, hasPassword } = member;
  const isProtected = member.isProtected || !hasPassword;
  const ways = member.isProtected ? 'protected' : hasPassword ? 'unprotected' : 'provided';
  const href = `${administrationHref}/members/${accountId}`;
  return {
    ...{ name, email, isProtected, ways: t(`web.administration.${ways}`), isYou: accountId === visitor.accountId },
    roleId: `role-${accountId}`,
    roles: roleOptions(visitor.kind, t).map((option) => ({ ...option, selected: option.value === role })),
    action: `${href}/role`,
    remove: `${href}/remove`,
  };
}

function secondFactorView({ asksSecondFactor: isAsked, members }: AdministrationPage, t: Translate): SecondFactorView {
  const without = members.filter(({ isProtected, hasPassword }) => hasPassword && !isProtected).length;
  const key = `web.administration.secondFactor.${isAsked ? 'on' : 'off'}`;
  return {
    isAsked,
    text: t(`${key}.text`, { count: without }),
    wanted: isAsked ? 'no' : 'yes',
    button: t(`${key}.button`),
  };
}

function invitationView({ id, email, role, createdAt, expiresAt }: LinkEntity, now: Date, t: Translate) {
  const when = ago(createdAt, now, t('language')) ?? t('web.administration.justNow');
  const invited = t('web.administration.invited', { when });
  return {
    email,
    text: role ? `${t(`web.access.roles.${role}`)} · ${invited}` : invited,
    isExpired: expiresAt <= now,
    action: `${administrationHref}/invitations/${id}`,
  };
}
