import { askedLinks } from './reviews.js';

/** Pages behind links in mails: invitations and new passwords. */
export const links = {
  ...askedLinks,
  invited: {
    title: 'Invitation to {organisation}',
    intro:
      '{inviter} invites {email} to work for “{organisation}” in Krisenfest. Role: {role}. Please set up your account.',
    button: 'Set up account and join',
  },
  invitedKnown: {
    title: 'Invitation to {organisation}',
    intro:
      '{inviter} invites {email} to work for “{organisation}” in Krisenfest. Role: {role}. There is an account with this address already: sign in with it to accept.',
    button: 'Sign in',
  },
  invitedHere: {
    title: 'Invitation to {organisation}',
    intro:
      '{inviter} invites you to work for “{organisation}” in Krisenfest. Role: {role}. You are signed in as {email}.',
    button: 'Accept invitation',
  },
  invitedOther: {
    title: 'Invitation to {organisation}',
    intro:
      'This invitation is for {email}; you are signed in as {own}. Sign out, then open the link of the invitation again.',
    button: 'Sign out',
  },
  invitedBound: {
    title: 'Invitation to {organisation}',
    intro:
      'You have been let in by the sign-in service of your organisation, and for that one alone. Sign out, then open the link of the invitation again and sign in with your own password or passkey.',
    button: 'Sign out',
  },
  invitationEnd: {
    used: {
      title: 'This invitation has been accepted already',
      text: 'A link is valid once only. Whoever has accepted it signs in with their address.',
    },
    expired: {
      title: 'This invitation has expired',
      text: 'Invitations are valid for seven days. Please ask whoever has invited you to send it again.',
    },
    unknown: {
      title: 'There is no such invitation',
      text: 'It may have been withdrawn or sent again: then only the newest link is valid. Or the address is not complete.',
    },
  },
  forgotten: {
    title: 'New password',
    intro: 'You will get a link with which you set a new password.',
    button: 'Send link',
    wait_one: 'Too many attempts. Please try again in a minute.',
    wait_other: 'Too many attempts. Please try again in {count} minutes.',
    sent: {
      title: 'Please look into your mail',
      text: 'If there is an account with this address, a link is on its way there. It is valid for an hour. If nothing arrives, please look into the folder for junk mail too.',
      handed:
        'This service sends no mail. If there is an account with this address, a link now lies in the outbox of those who administer your organisation: please ask them for it. It is valid for an hour.',
    },
  },
  newPassword: {
    title: 'Set a new password',
    intro: 'For {email}. Afterwards you are signed in here, and signed out everywhere else.',
    button: 'Set password',
  },
  passwordEnd: {
    used: {
      title: 'This link has been used already',
      text: 'A link is valid once only. Sign in with the new password, or ask for another link.',
    },
    expired: {
      title: 'This link has expired',
      text: 'It is valid for an hour. Please ask for a new one.',
    },
    unknown: {
      title: 'There is no such link',
      text: 'There may be a newer one, or the address is not complete. Please ask for a new one.',
    },
    again: 'Ask for a new link',
  },
  erase: {
    title: 'Erase my account',
    intro:
      'Your account with its address, name, password, sessions and memberships is erased, and your name disappears from the trail of your organisations. This cannot be undone. Plans stay as they are.',
    button: 'Erase for good',
    last: 'At “{organisation}” you are the only person with the role “{role}”. Please give that role to somebody else first.',
    done: { title: 'Your account is erased', text: 'Goodbye.' },
  },
};
