/** There is no such thing, or it is another company's: both answer 404 and look alike. */
export class NotFound extends Error {}
