/** Erasing the data of a person in a plan. */
export const erasure = {
  link: 'Erase the data of this person',
  title: 'Erase the data of {name}?',
  intro: 'For somebody who asks for their data to be erased, or who has left the company. It cannot be undone.',
  happens: 'What happens',
  replaced: 'Name, phone numbers, e-mail, hours and absences disappear from this plan.',
  duties: 'In these places it says “vacant” instead of the person until you enter somebody else:',
  texts: 'In these texts “vacant” takes the place of the name. Please read them afterwards:',
  undo: 'Earlier steps that the person was part of cannot be undone any more.',
  trail: 'The audit trail still says who did something and when; details with data of the person are erased.',
  documents: 'Finished PDFs are discarded and made anew when they are opened next.',
  destroyed: 'The content of these versions is destroyed; what was done with them stays:',
  living:
    'These versions name the person and are in force or on their way. They stay as they are until they are superseded, withdrawn or returned; then their content is destroyed by itself. Best: fill the vacant places and publish a new version.',
  limits: 'What stays',
  outside: 'Documents that were printed or downloaded, and backups, are out of reach of the service.',
  plans: 'Other plans that the person is in stay as they are.',
  surname: 'Texts that hold only the first name or the surname are not found.',
  confirm: 'Erase for good',
  back: 'Back, erase nothing',
  stale: 'What is known of this person has changed meanwhile. Nothing was erased. Please check again.',
};
