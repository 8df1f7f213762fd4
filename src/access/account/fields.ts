import { type Simple } from '../../web/form/field.js';

/** Asked once more before something weighty. */
export const currentPassword: Simple = {
  kind: 'password',
  at: 'password',
  text: 'access.currentPassword',
  required: true,
  autocomplete: 'current-password',
};
