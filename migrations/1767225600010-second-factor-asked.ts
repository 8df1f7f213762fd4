import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** An organisation may ask all its members for a second factor; a session says whether one was shown in it. */
export class SecondFactorAsked1767225600010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE organisation ADD asks_second_factor boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE session ADD is_strong boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE session DROP is_strong`);
    await runner.query(`ALTER TABLE organisation DROP asks_second_factor`);
  }
}
