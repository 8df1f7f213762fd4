/** Nobody is signed in where somebody has to be. */
export class NotSignedIn extends Error {}

/** The password was right; the second factor is still missing. */
export class SecondFactorMissing extends Error {}
