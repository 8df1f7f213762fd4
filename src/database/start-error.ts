/** The database cannot be used; the message is one sentence for the operator that says what to do. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
}
