/** Who belongs to an organisation and may do what; what is on its way by mail. */
export const administration = {
  title: 'Administration',
  intro: 'Who belongs to {organisation}, and who may do what.',
  members: 'Members',
  you: 'you',
  protected: 'second factor',
  unprotected: 'password only',
  provided: 'company account',
  role: 'Role',
  roleOf: 'Role of {name}',
  change: 'Change',
  changeHint: 'Whoever gets another role is signed out everywhere.',
  remove: 'Remove',
  secondFactor: {
    title: 'Protection of the sign-in',
    asked: 'Second factor for everybody',
    off: {
      text_zero: 'Voluntary. Everybody has an authenticator app, a passkey or the company account already.',
      text_one:
        'Voluntary. One person signs in with nothing but the password; once a second factor is required, they set it up at their next visit.',
      text_other:
        'Voluntary. {count} people sign in with nothing but the password; once a second factor is required, they set it up at their next visit.',
      button: 'Require',
    },
    on: {
      text_zero:
        'Whoever works for this organisation needs a code after the password, or a passkey. With the company account the identity provider sees to it.',
      text_one:
        'Whoever works for this organisation needs a code after the password, or a passkey. One person has none yet and sets it up at the next visit.',
      text_other:
        'Whoever works for this organisation needs a code after the password, or a passkey. {count} people have none yet and set it up at their next visit.',
      button: 'Require no longer',
    },
  },
  invitations: 'Open invitations',
  noInvitations: 'None. Whoever is invited stands here until the invitation is accepted.',
  invited: 'invited {when}',
  justNow: 'just now',
  expired: 'expired',
  withdraw: 'Withdraw',
  again: 'Send again',
  invite: {
    title: 'Invite somebody',
    hint: 'They get a mail with a link that is valid for seven days.',
    handed:
      'This service sends no mail: the link will stand in the outbox, to be handed over by other ways. It is valid for seven days.',
    button: 'Invite',
    address: 'Please enter a complete e-mail address. Example: ana@example.org',
    role: 'Please choose a role.',
    member: 'This address belongs to a member already.',
    wait: 'Very many invitations were sent today. Please try again tomorrow.',
  },
  organisation: {
    title: 'Name of the organisation',
    button: 'Rename',
    wrong: 'Please enter a name (at most 200 characters).',
  },
  last: 'This is the last person with the role “{role}”: without them nobody could invite or give roles any more. Please give that role to somebody else first.',
  rights: {
    title: 'What the roles may do',
    may: 'yes',
    mayNot: 'no',
    action: 'Activity',
    deeds: {
      read: 'Read, check and print plans and versions',
      edit: 'Create, change and delete plans',
      ask: 'Ask for contact data to be confirmed, take corrections over',
      send: 'Send plans to agencies for review, and answer them',
      erase: 'Erase the data of a person from plans',
      prepare: 'Freeze a version and send it for approval',
      approve: 'Approve a version or return it',
      publish: 'Publish and withdraw a version',
      readReview: 'Read what clients have sent for review',
      answer: 'Accept, object, comment and sign off',
      members: 'Invite, give roles, remove members',
      entrance: 'Ask for a second factor, set up the company account',
      outbox: 'Read the outbox',
      audit: 'Read the audit trail',
    },
    review: 'Whoever belongs to an agency sees only what a company gives it to review.',
  },
  removal: {
    title: 'Remove {name}?',
    text: '{name} ({email}) will no longer belong to {organisation}, and is signed out everywhere. The account itself stays, and so does what the person has changed in plans.',
    confirm: 'Remove',
    back: 'Back, remove nobody',
  },
  outbox: {
    title: 'Outbox',
    intro: 'What the service has sent for this organisation in the last 30 days, and what still waits.',
    handed:
      'No mail server is set up for this service. Please hand the links over yourself: only to the person named, for whoever has the link gets in.',
    local:
      'Links open on this computer only: no address is set under which others reach the service. Whoever runs it sets one as KRISENFEST_URL; links made after that open everywhere.',
    waits:
      'This service sends no mails: the links wait in the outbox of your organisation, and whoever administers it hands them over.',
    empty: 'Nothing yet.',
    to: 'To {recipient}',
    made: 'made {when}',
    show: 'Show message',
    state: {
      sent: 'sent {when}',
      waiting: 'waiting',
      handed: 'to be handed over',
      retry: 'not sent yet; the service tries again',
      failed: 'not sent',
      ended: 'link used or expired',
    },
    unreachable: 'The mail server could not be reached ({fault}).',
    fault: 'Answer of the mail server: {fault}',
    again: 'Try again',
    instead: {
      ended: '[This link has been used or has expired.]',
      sent: '[The link stands in the message that was sent, and nowhere else.]',
    },
  },
};
