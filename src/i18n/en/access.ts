/** Signing in, accounts, organisations. */
export const access = {
  signOut: 'Sign out',
  taken: 'There is an account with this address already. Please sign in with it.',
  kinds: { company: 'Company', agency: 'Agency' },
  signIn: {
    title: 'Sign in',
    intro: '',
    button: 'Sign in',
    forgotten: 'Forgotten your password?',
    wrong: 'The address or the password is wrong. Please check both.',
    wait_one: 'Too many attempts. Please try again in a minute, or set a new password.',
    wait_other: 'Too many attempts. Please try again in {count} minutes, or set a new password.',
  },
  setup: {
    title: 'Welcome to Krisenfest',
    intro: 'Set up your company and the first account. You invite others afterwards.',
    button: 'Set up and begin',
  },
  register: {
    title: 'Register a company or an agency',
    intro: 'Set up your organisation and the first account. You invite others afterwards.',
    button: 'Set up and begin',
  },
  invalid: {
    kind: 'Please choose company or agency.',
    organisation: 'Please enter the name (at most 200 characters).',
    name: 'Please enter your name (at most 200 characters).',
    email: 'Please enter a complete e-mail address. Example: ana@example.org',
    password: 'Please enter a password.',
  },
  password: {
    short: 'Please use at least {shortest} characters. Four random words are easy to remember.',
    long: 'Please use at most {longest} characters.',
    common: 'This password stands in lists that attackers try first. Please choose another one.',
    own: 'The password is little more than your name or that of the company. Please choose another one.',
  },
};
