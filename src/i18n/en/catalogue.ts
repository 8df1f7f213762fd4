/** The pages on which ready-made parts are chosen. */
export const catalogue = {
  open: 'Choose from the catalogue',
  take: 'Add what is ticked',
  everything: 'Tick all',
  choice: 'Choice',
  more: 'Look inside',
  isIn_one: 'Already in the plan ({count})',
  isIn_other: 'Already in the plan ({count})',
  all: 'Everything in this catalogue is in the plan already.',
  none: 'The catalogue has nothing that fits this plan.',
  back: 'Back',
  nothing: 'Nothing is ticked yet. Tick what is to go into the plan.',
  unknown:
    'Something you ticked is not offered for this plan, or no longer. Nothing was added; the rest is still ticked.',
  language: 'What is added comes in {language}, the language of the plan.',
  owners: {
    title: 'Functions from the catalogue',
    intro:
      'What a company needs in a crisis. In a small one, one person holds several functions. Each brings its mandate; who holds it is entered afterwards.',
  },
  'support-roles': {
    title: 'Support roles from the catalogue',
    intro:
      'What an agency can do for the company, and where that ends. Each role brings its mandate and the steps by which the company takes the work over within a year.',
    heir: 'Taken over by',
    steps: 'Steps of the handover',
  },
  severities: {
    title: 'Severities from the catalogue',
    intro: 'Four levels with measurable triggers. The numbers are a start: adapt them to the company.',
  },
  activities: {
    title: 'Activities from the catalogue',
    intro:
      'Rows of the responsibility matrix, each with proposed letters for the functions and support roles of this plan.',
    needs: {
      owners:
        'There are no internal owners yet: the rows come without letters. If functions are added first, the letters come along.',
    },
  },
  escalation: {
    title: 'Escalation policies from the catalogue',
    intro:
      'A proposed policy for each severity that has none: who is called in which order, and how long each step may take.',
    steps_one: '{count} step',
    steps_other: '{count} steps',
    first: 'Called first',
    times: 'answer {answer}, work {work}',
    needs: {
      severities: 'A policy belongs to a severity. Add the severities first.',
      owners: 'A policy calls internal owners. Add functions first.',
    },
  },
  channels: {
    title: 'Channels from the catalogue',
    intro:
      'Each channel brings response times by severity, and who watches and publishes. Promise only what can be kept at night too.',
    groups: {
      social: 'Social networks',
      dialogue: 'Where people contact the company',
      own: 'Own pages, media and staff',
    },
    publishes: 'Publishes',
    promise: '{severity}: {within}, outside service hours {outside}',
    inHoursOnly: '{severity}: {within}, in service hours only',
    needs: {
      owners: 'A channel needs an internal owner who publishes and answers for the account. Add functions first.',
      severities:
        'There are no severities yet: the channels come without response times. If severities are added first, the times come along.',
    },
  },
  scenarios: {
    title: 'Scenarios from the catalogue',
    intro:
      'Each scenario brings signals, a first-hour checklist, what to avoid, and texts in which only the square brackets have to be filled in.',
    firstHour: 'Steps in the first hour',
    statements: 'Texts',
    needs: {
      severities: 'A scenario has a severity. Add the severities first.',
      channels:
        'There are no channels yet: first reactions and statements are left out. If channels are added first, the texts for them come along.',
    },
  },
  stakeholders: {
    title: 'Stakeholders from the catalogue',
    intro:
      'Who expects to hear from the company, and what to keep in mind. Only the company knows how they are reached.',
    owner: 'Looked after by',
  },
  notifications: {
    title: 'Notification duties from the catalogue',
    intro: 'What the law sets a deadline for. The duties of the company’s own country come first.',
    groups: { AT: 'Austria', DE: 'Germany', CH: 'Switzerland', EU: 'European Union', UK: 'United Kingdom' },
    within: 'Deadline',
    recipient: 'Goes to',
    law: 'Law',
    owner: 'Notified by',
    checkedOn: 'Last checked',
    needs: { owners: 'A notification duty needs an internal owner who fulfils it. Add functions first.' },
  },
};
