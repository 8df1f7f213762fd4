/** Reminders by mail: what is due, and how to turn them off. */
export const reminders = {
  title: 'Reminders',
  intro: 'One mail a day at most, in the morning, and only when something new waits for you or has waited for a week.',
  on: 'on',
  off: 'off',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  account: 'Mails about what waits for you, one a day at most.',
  change: 'Change',
  due: {
    contacts_one: 'One person has not confirmed their contact data for 90 days.',
    contacts_other: '{count} people have not confirmed their contact data for 90 days.',
    corrections_one: 'Somebody has corrected their contact data: please look and take it over.',
    corrections_other: '{count} corrections of contact data wait: please look and take them over.',
    exercise: 'The exercise “{name}” is due.',
    handover: '“{name}” is to be handed over to the company by {date}.',
    handoverOver: '“{name}” was to be handed over to the company by {date}.',
    approval: 'Version {number} waits for your approval.',
    expires: 'Version {number} is valid until {date} only.',
    expired: 'Version {number} was valid until {date}: there is no plan in force.',
  },
};
