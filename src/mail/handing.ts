/** How the links of the service get to people. */
export interface Handing {
  /** mails are sent, else links are handed over from the outbox */
  hasServer: boolean;
  /** links open on this computer alone: no address is configured under which others reach the service */
  isLocal: boolean;
}
