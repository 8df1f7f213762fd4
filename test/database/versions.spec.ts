import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Role } from '../../src/access/permissions/permissions.js';
import { AuditStore } from '../../src/audit/audit.store.js';
import { PdfService } from '../../src/pdf/pdf.service.js';
import { PlanFindings } from '../../src/plans/findings/plan-findings.service.js';
import { PlanEditing } from '../../src/plans/editing/plan-editing.service.js';
import { RemovalsStore } from '../../src/plans/removals/removals.store.js';
import { PlanStore } from '../../src/plans/store/plan.store.js';
import { ReadinessChecks } from '../../src/readiness/checks.service.js';
import { UsualReadiness } from '../../src/readiness/usual.service.js';
import { ReviewFacts } from '../../src/reviews/facts/review-facts.service.js';
import { ReviewStore } from '../../src/reviews/store/review.store.js';
import { VersionFreezing } from '../../src/versions/freezing.service.js';
import { type AskedMove, type Mover } from '../../src/versions/rules.js';
import { type Move, stateMachine, type VersionState, versionStates } from '../../src/versions/state-machine.js';
import { inForce, type Version } from '../../src/versions/version.js';
import { VersionStore } from '../../src/versions/version.store.js';
import { Versions } from '../../src/versions/versions.service.js';
import { aReadyPlanWith, planToday } from '../builders/plan.builder.js';
import { engines, type TestDatabase } from './engines.js';
import { Model, type Somebody, type Wanted } from './versions.model.js';

const roles: Role[] = ['administrator', 'administrator', 'editor', 'editor', 'approver', 'approver', 'reader'];
const people: Somebody[] = roles.map((role, index) => ({ name: `${role} ${String(index)}`, role }));
const ids = new Map(people.map(({ name }) => [name, randomUUID()]));
const asked: AskedMove[] = ['submit', 'approve', 'return', 'publish', 'withdraw'];

/** Those that lead on more often than those that end it. */
const often: Record<AskedMove, number> = { submit: 6, approve: 6, publish: 6, return: 2, withdraw: 1 };
const likely = asked.flatMap((move) => Array<AskedMove>(often[move]).fill(move));

/** Steps from one state to another that the table has. */
const steps = new Set(
  Object.values(stateMachine).flatMap(({ from, to }) =>
    from.flatMap((one) => to.map((other) => `${one ?? ''}>${other}`)),
  ),
);

type Act = { act: 'freeze'; who: Somebody } | { act: 'edit'; who: Somebody } | ({ act: 'move'; at: number } & Wanted);

const who = fc.constantFrom(...people);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constant('freeze' as const), who }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('edit' as const), who: fc.constantFrom(...people.slice(0, 4)) }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      act: fc.constant('move' as const),
      at: fc.nat(1),
      who,
      move: fc.constantFrom(...likely),
      approvals: fc.constantFrom<1 | 2>(1, 2),
      reason: fc.constantFrom('', 'Because', 'Because', 'Because'),
      isFresh: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    }),
  },
);

const sure = { act: 'move', at: 0, approvals: 1, reason: 'Because', isFresh: true } as const;
const [administrator, other, editor] = people as [Somebody, Somebody, Somebody];
const toForce: Act[] = [
  { act: 'freeze', who: editor },
  { ...sure, who: editor, move: 'submit' },
  { ...sure, who: administrator, move: 'approve' },
  { ...sure, who: other, move: 'publish' },
];
/** Each of the moves once, before those that are left to chance. */
const beginning: Act[] = [
  ...toForce,
  ...toForce.slice(0, 2),
  { ...sure, who: other, move: 'return' },
  ...toForce,
  ...toForce.slice(0, 1),
  { ...sure, who: editor, move: 'withdraw' },
];

describe.each(engines)('versions, $name engine', ({ start }) => {
  let db: TestDatabase;
  let company: string;
  let editing: PlanEditing;
  let freezing: VersionFreezing;
  let versions: Versions;
  const checks = new ReadinessChecks();
  const documents = new PdfService({ folder: null });
  const [plans, store, audit] = [new PlanStore(), new VersionStore(), new AuditStore()];

  beforeAll(async () => {
    db = await start();
    company = await db.newCompany();
    editing = new PlanEditing(db.database, plans, new RemovalsStore(), audit);
    const found = new PlanFindings(new UsualReadiness(checks), new ReviewFacts(db.database, new ReviewStore()));
    freezing = new VersionFreezing(db.database, plans, found, store, audit);
    versions = new Versions(db.database, store, audit, documents);
  });
  afterAll(async () => {
    await checks.onApplicationShutdown();
    await documents.close();
    await db.stop();
  });

  const as = ({ name, role }: Somebody) => {
    const mover: Mover = { accountId: ids.get(name) ?? '', kind: 'company', role };
    return { ...mover, companyId: company, name, requestId: 'test' };
  };

  async function newPlan(by: Somebody): Promise<string> {
    const created = await editing.create(as(by), aReadyPlanWith());
    if (!created.ok) throw new Error('no plan');
    return created.id;
  }

  const freeze = (planId: string, by: Somebody, seen: number) =>
    freezing.freeze(as(by), planId, { note: 'New', seen }, () => planToday);

  const move = (planId: string, number: number, { who: by, isFresh, ...wish }: Wanted, seen: number) =>
    versions.move(as(by), planId, number, { ...wish, seen: isFresh ? seen : seen - 1 }, planToday);

  /** A plan whose first version has come so far. */
  async function aVersion(state: VersionState): Promise<string> {
    const planId = await newPlan(editor);
    await freeze(planId, editor, 0);
    const way: Partial<Record<VersionState, AskedMove[]>> = {
      submitted: ['submit'],
      returned: ['submit', 'return'],
      approved: ['submit', 'approve'],
      published: ['submit', 'approve', 'publish'],
      withdrawn: ['withdraw'],
    };
    for (const [index, each] of (way[state] ?? []).entries()) {
      const by = each === 'submit' || each === 'withdraw' ? editor : administrator;
      const moved = await move(planId, 1, { who: by, move: each, approvals: 1, reason: 'x', isFresh: true }, index + 1);
      if (!moved?.ok) throw new Error(`${each} is refused`);
    }
    return planId;
  }

  it('never come to a state that the table does not allow, whoever does what, and never change once published', async () => {
    const made = new Map<Move, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 30, maxLength: 60, size: 'max' }), async (acts) => {
        const run = new Run(await newPlan(editor), editor.name);
        for (const each of [...beginning, ...acts])
          for (const done of await run.make(each)) made.set(done, (made.get(done) ?? 0) + 1);
      }),
      { numRuns: 12 },
    );
    // All of it happened, not only refusals.
    expect([...made.keys()].sort()).toEqual(Object.keys(stateMachine).sort());
  });

  /** Random acts on one plan, beside a model of it. */
  class Run {
    private readonly model = new Model();
    private readonly published = new Map<number, string>();
    private before: Version[] = [];

    constructor(
      private readonly planId: string,
      private editor: string,
    ) {}

    /** What was done by it. */
    async make(each: Act): Promise<Move[]> {
      if (each.act === 'edit') await this.edit(each.who);
      else if (each.act === 'freeze') await this.freeze(each.who);
      else await this.move(each);
      return this.look();
    }

    private async edit(by: Somebody): Promise<void> {
      const title = `Edited by ${by.name}`;
      const { plan } = (await editing.read(company, this.planId)) ?? fail();
      await editing.change(as(by), this.planId, [], (now) => ({ ...now, title }));
      if (plan.title !== title) this.editor = by.name;
    }

    private async freeze(by: Somebody): Promise<void> {
      const frozen = await freeze(this.planId, by, this.before.length);
      expect(frozen?.ok).toBe(this.model.freeze(by, this.editor));
    }

    private async move({ at, ...wanted }: Wanted & { at: number }): Promise<void> {
      const version = this.before[at];
      if (!version) return;
      const moved = await move(this.planId, version.number, wanted, version.rowVersion);
      expect([version.state, wanted, moved?.ok]).toEqual([
        version.state,
        wanted,
        this.model.move(version.number - 1, wanted),
      ]);
    }

    /** All as the model has it, and only steps of the table since. */
    private async look(): Promise<Move[]> {
      const now = await versions.list(company, this.planId);
      expect(now.map(({ state }) => state).reverse()).toEqual(this.model.versions.map(({ state }) => state));
      for (const version of now) {
        const then = this.before.find(({ number }) => number === version.number);
        const step = `${then?.state ?? ''}>${version.state}`;
        if (then?.state !== version.state) expect([...steps]).toContain(step);
        await this.check(version);
      }
      expect(now.filter(({ state }) => state === 'published').length).toBeLessThanOrEqual(1);
      const done = now.flatMap((version) => {
        const then = this.before.find(({ number }) => number === version.number);
        return version.moves.slice(then?.moves.length ?? 0).map((each) => each.move);
      });
      this.before = now;
      return done;
    }

    /** Approved by as many as it needs, not by the last editor alone; its bytes those that were published. */
    private async check(version: Version): Promise<void> {
      const isPublished = version.moves.some((each) => each.move === 'publish');
      if (!isPublished && version.state !== 'approved') return;
      const by = new Set(version.moves.filter((each) => each.move === 'approve').map(({ accountId }) => accountId));
      expect(by.size).toBe(version.approvals);
      expect([...by].some((id) => id !== version.editor)).toBe(true);
      if (!isPublished) return;
      const content = (await versions.content(company, this.planId, version.number)) ?? '';
      expect(createHash('sha256').update(content).digest('hex')).toBe(version.hash);
      const was = this.published.get(version.number) ?? content;
      expect(content).toBe(was);
      this.published.set(version.number, was);
    }
  }

  describe('in the database', () => {
    const set = (what: string, table = 'plan_version') => `UPDATE ${table} SET ${what} WHERE plan_id = `;
    const frozenForEver = [
      `content = '{}'`,
      `content = NULL`,
      `hash = '\\x${'0'.repeat(64)}'`,
      'number = 7',
      `frozen_on = '2020-01-01'`,
      `valid_until = '2099-01-01'`,
      'approvals = 2',
      'editor = NULL',
      `note = 'Something else'`,
      `state = 'frozen'`,
      `state = 'approved'`,
      `state = 'submitted', approvals = 2`,
    ];

    it.each(frozenForEver)('nobody changes a published version: %s', async (what) => {
      const planId = await aVersion('published');
      const before = await rows(planId);
      await expect(asApp(set(what), planId)).rejects.toThrow(
        /a version never changes|no move leads there|permission denied/,
      );
      await expect(asOwner(set(what), planId)).rejects.toThrow(/a version never changes|no move leads there/);
      expect(await rows(planId)).toEqual(before);
    });

    it('nobody but whoever deletes the plan removes one, and nobody rewrites what was done', async () => {
      const planId = await aVersion('published');
      await expect(asApp('DELETE FROM plan_version WHERE plan_id = ', planId)).rejects.toThrow('permission denied');
      await expect(asApp('DELETE FROM plan_version_move WHERE plan_id = ', planId)).rejects.toThrow(
        'permission denied',
      );
      for (const what of [
        `name = 'Somebody else'`,
        `reason = 'Another'`,
        `move = 'withdraw'`,
        `at = now()`,
        'account_id = NULL',
      ])
        await expect(asOwner(set(what, 'plan_version_move'), planId)).rejects.toThrow('what was done stays');
      await asApp(set(`name = ''`, 'plan_version_move'), planId);
      await editing.remove(as(administrator), planId);
      expect(await versions.list(company, planId)).toEqual([]);
    });

    it('begin frozen, whatever is inserted', async () => {
      const planId = await newPlan(administrator);
      const insert = (state: string) =>
        `INSERT INTO plan_version (plan_id, number, content, hash, frozen_on, frozen_at, valid_until, note, approvals, state)
         SELECT plan_id, 1, '{}', '\\x${'0'.repeat(64)}', now(), now(), now(), '', 1, '${state}' FROM plan WHERE plan_id = `;
      for (const state of versionStates.filter((each) => each !== 'frozen'))
        await expect(asApp(insert(state), planId)).rejects.toThrow('a version begins frozen');
      await asApp(insert('frozen'), planId);
    });

    it('go from state to state as the table of the code says, and not otherwise', async () => {
      const states = ['frozen', 'submitted', 'returned', 'approved', 'published', 'withdrawn'] as const;
      const taken: string[] = [];
      for (const from of states) {
        const planId = await aVersion(from);
        for (const to of versionStates.filter((each) => each !== from))
          if (await isTaken(planId, to)) taken.push(`${from}>${to}`);
      }
      const wanted = [...steps].filter((step) => !step.startsWith('>') && step !== 'submitted>submitted');
      expect(taken.sort()).toEqual(wanted.sort());
    });

    it('lose their content when they are over, and only as a whole', async () => {
      const planId = await aVersion('withdrawn');
      await expect(asOwner(set(`content = 'x'`), planId)).rejects.toThrow('a version never changes');
      await asApp(set('content = NULL'), planId);
      await expect(asOwner(set(`content = '{}'`), planId)).rejects.toThrow('a version never changes');
      expect(inForce(await versions.list(company, planId))).toBeNull();
    });

    /** In a transaction that is taken back. */
    async function isTaken(planId: string, to: VersionState): Promise<boolean> {
      const undone = new Error('taken back');
      return db.database
        .inTenant(company, async (tx) => {
          await tx.query(`${set(`state = '${to}'`)} $1`, [planId]);
          throw undone;
        })
        .catch((error: unknown) => error === undone);
    }

    const asApp = (sql: string, planId: string) =>
      db.database.inTenant(company, (tx) => tx.query(`${sql} $1`, [planId]));

    /** As the one who made the tables, for whom no right is missing. */
    const asOwner = (sql: string, planId: string) =>
      db.owner.transaction(async (tx) => {
        await tx.query(`SELECT set_config('app.company', $1, true)`, [company]);
        const [, count] = await tx.query<[unknown[], number]>(`${sql} $1`, [planId]);
        if (count === 0) throw new Error('no row was found');
      });

    const rows = (planId: string) =>
      db.database.inTenant(company, (tx) =>
        tx.query<object[]>('SELECT * FROM plan_version WHERE plan_id = $1', [planId]),
      );
  });
});

function fail(): never {
  throw new Error('not there');
}
