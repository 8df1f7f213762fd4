import { type Translate } from '../../i18n/translate.js';
import { type AccountState } from './account-state.js';
import { may } from '../permissions/permissions.js';
import { ago } from './ago.js';
import { browserName } from './browser-name.js';

/** The page of an account; everything in words. */
export interface AccountView {
  name: string;
  email: string;
  language: string;
  hasPassword: boolean;
  hasApp: boolean;
  isProtected: boolean;
  /** of recovery codes; null where no app is on */
  codes: { text: string; isLow: boolean } | null;
  passkeys: { id: string; name: string; text: string }[];
  /** passkeys belong to a name: not where the service is reached by a number */
  mayAddPasskey: boolean;
  organisations: { id: string; name: string; text: string; isCurrent: boolean; mayManage: boolean }[];
  sessions: { id: string; browser: string; text: string; isCurrent: boolean; isHalf: boolean }[];
  hasOthers: boolean;
}

export interface Here {
  sessionId: string;
  organisationId: string | null;
  mayAddPasskey: boolean;
  now: Date;
}

export function accountView(state: AccountState, here: Here, t: Translate): AccountView {
  const { name, email, locale, hasPassword, hasApp, passkeys } = state;
  return {
    ...{ name, email, hasPassword, hasApp, mayAddPasskey: here.mayAddPasskey },
    language: t(`terms.locale.${locale}`),
    isProtected: hasApp || passkeys.length > 0 || !hasPassword,
    codes: hasApp ? codesView(state.codesLeft, t) : null,
    passkeys: passkeys.map((passkey) => passkeyView(passkey, here.now, t)),
    organisations: state.organisations.map(({ id, name, kind, role }) => ({
      ...{ id, name, isCurrent: id === here.organisationId },
      mayManage: id === here.organisationId && may(kind, role, 'organisation.manage'),
      text: `${t(`web.access.kinds.${kind}`)} · ${t(`web.access.roles.${role}`)}`,
    })),
    sessions: state.sessions.map((session) => sessionView(session, here, t)),
    hasOthers: state.sessions.length > 1,
  };
}

function codesView(left: number, t: Translate): { text: string; isLow: boolean } {
  return { text: t('web.access.account.codesLeft', { count: left }), isLow: left < 3 };
}

function passkeyView({ id, name, createdAt, usedAt }: AccountState['passkeys'][number], now: Date, t: Translate) {
  const made = t('web.access.account.made', { when: when(createdAt, now, t) });
  const used = usedAt
    ? t('web.access.account.used', { when: when(usedAt, now, t) })
    : t('web.access.account.neverUsed');
  return { id, name, text: `${made} · ${used}` };
}

function sessionView(session: AccountState['sessions'][number], { sessionId, now }: Here, t: Translate) {
  const { id, browser, stage, createdAt, seenAt } = session;
  const isCurrent = id === sessionId;
  const since = t('web.access.account.since', { when: when(createdAt, now, t) });
  const seen = t('web.access.account.seen', { when: when(seenAt, now, t) });
  const text = isCurrent ? since : `${since} · ${seen}`;
  return {
    id,
    browser: browserWords(browser, t),
    text,
    isCurrent,
    isHalf: stage === 'second-factor',
  };
}

function browserWords(userAgent: string, t: Translate): string {
  const { browser, system } = browserName(userAgent);
  if (browser !== null && system !== null) return t('web.access.account.browserOn', { browser, system });
  return browser ?? system ?? t('web.access.account.someBrowser');
}

function when(then: Date, now: Date, t: Translate): string {
  return ago(then, now, t('language')) ?? t('web.access.account.justNow');
}
