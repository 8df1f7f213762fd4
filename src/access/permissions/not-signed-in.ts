/** Nobody is signed in where somebody has to be. */
export class NotSignedIn extends Error {}

/** Signed in, but the form was made for another session: one that has ended since. */
export class StaleForm extends Error {}

/** The organisation asks for a second factor, and the account has none yet. */
export class SecondFactorToSetUp extends Error {}

/** The password was right; the second factor is still missing. */
export class SecondFactorMissing extends Error {}
