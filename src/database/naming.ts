import { DefaultNamingStrategy } from 'typeorm';

/** `answerWithinMinutes` in the code is `answer_within_minutes` in the database. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes, given ?? property].join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
