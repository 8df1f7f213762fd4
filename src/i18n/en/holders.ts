/** Who holds which function: all on one page. */
export const holders = {
  title: 'Who holds what',
  intro:
    'Who is called first for each function, and who steps in. Further deputies are entered at the function itself.',
  role: 'Function',
  place: '{role}: {place}',
  further: 'then: {names}',
  noPeople: 'Nobody is in the plan yet. Enter the people first, then give them the functions.',
  noRoles: 'There is no function to hold yet.',
  waiting: {
    company: 'Nobody from the company itself has been entered yet. Open: {roles}.',
    agency: 'Nobody from {agency} has been entered yet. Open: {roles}.',
  },
  addOf: 'Add a person from {agency}',
  none: {
    company: 'There is nobody to choose yet: the plan has no people from the company.',
    agency: 'There is nobody to choose yet: the plan has no people from this agency.',
  },
  gone: 'A function that was given a holder here no longer exists. Your other entries are still here, nothing has been saved. Please save again.',
};
