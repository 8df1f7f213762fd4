import { reviewMails } from './reviews.js';

/** Mails, in plain text. */
export const mail = {
  greeting: 'Hello,',
  ...reviewMails,
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
  contact: {
    subject: 'Can you still be reached like this? {organisation}',
    text: 'you are in the crisis communication plan of “{organisation}”. In a crisis you have to be reached: please look whether your phone numbers, hours and deputies are still right.',
    link: 'This takes half a minute and needs no account. The link is valid for 14 days and takes one answer:',
    whose: 'It is meant for you alone: whoever has it sees your data.',
    asked: 'You are asked by {inviter}.',
  },
  reminder: {
    subject_one: '{organisation}: something waits for you in Krisenfest',
    subject_other: '{organisation}: {count} things wait for you in Krisenfest',
    text: 'this waits for you in the crisis communication of “{organisation}”:',
    often: 'You get one such mail a day at most, and again after a week if nothing has changed.',
    off: 'Do you not want them any more? Turn them off here:',
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
