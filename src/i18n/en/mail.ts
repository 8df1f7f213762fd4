/** Mails, in plain text. */
export const mail = {
  greeting: 'Hello,',
  invitation: {
    subject: 'Invitation: work for {organisation} in Krisenfest',
    text: '{inviter} invites you to work for “{organisation}” in Krisenfest. Your role: {role}.',
    nobody: 'The administration',
    link: 'With this link you accept. It is valid for seven days, and once only:',
    unexpected: 'If you did not expect this invitation there is nothing to do: without the link nothing happens.',
  },
  password: {
    subject: 'New password for Krisenfest',
    text: 'a new password was asked for the Krisenfest account of {name}.',
    link: 'With this link you set it. It is valid for one hour, and once only:',
    unexpected: 'If you did not ask for it there is nothing to do: the password stays as it is.',
  },
  account: {
    text: 'something has changed about the ways into the Krisenfest account of {name}:',
    ways: 'These open it now: {ways}.',
    password: 'password',
    app: 'authenticator app',
    passkeys_one: 'one passkey',
    passkeys_other: '{count} passkeys',
    unexpected:
      'If it was you there is nothing to do. If it was not: ask for a new password on the page for signing in, then take away under “My account” what you do not know, end all other sessions, and tell those who administer your organisation.',
  },
};
