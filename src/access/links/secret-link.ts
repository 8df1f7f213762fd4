/**
 * Of pages with a secret in their address: it is told nobody, not even our own other pages. Not `no-referrer`: with it
 * browsers would not say either that a form comes from here.
 */
export const secretLink = ['referrer-policy', 'strict-origin'] as const;
