import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareFields } from '@/lib/server/jobs/compare-fields';
import { runWorker } from '@/lib/server/jobs/run-worker';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { takeWorkplace } from '@/lib/server/queue/free-dead-work';
import { addJob } from '@/lib/server/queue/queue';
import { type Counter, db, openCounter, SessionAtWork } from '../support/counter';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
}, 120_000);
afterAll(() => counter?.close());

const someJob = () => ({ claimId: uuidv7(Date.now()) });

/** How many jobs a worker of this name holds. */
const heldBy = async (worker: string): Promise<number> => {
  const { rowCount } = await db().query('select from graphile_worker._private_jobs where locked_by = $1', [
    worker,
  ]);
  return rowCount ?? 0;
};

const lockEverythingFor = (worker: string) =>
  db().query('update graphile_worker._private_jobs set locked_by = $1, locked_at = now()', [worker]);

describe('what a killed worker held', () => {
  beforeAll(() => addJob(db(), 'claim.disburse', someJob()));
  afterAll(() => db().query('delete from graphile_worker._private_jobs'));

  test('is free again when the next worker takes its place', async () => {
    await lockEverythingFor('killed');
    expect(await heldBy('killed')).toBe(1);
    const leave = await takeWorkplace();
    expect(await heldBy('killed')).toBe(0);
    leave();
  });

  test('stays with a worker that lives: a second one beside it frees nothing', async () => {
    const leave = await takeWorkplace();
    await lockEverythingFor('alive');
    const second = await takeWorkplace();
    expect(await heldBy('alive')).toBe(1);
    second();
    leave();
  });
});

describe('a gateway that stays silent for long', () => {
  test('is asked again within seconds, however often it was asked before', async () => {
    await counter.fault({ target: 'registry.fields', kind: 'down' });
    const persona = counter.persona('wati');
    const worker = await runWorker();
    const session = new SessionAtWork(await counter.staff('rudi'));
    await session.identifies(persona);
    await session.consents();
    const answered = session.updatesData(persona);
    await session.until(({ state }) => Object.keys(state.waitedFor).length > 0, 'a silent registry');
    // As after an hour of outage: the next failure would make the queue wait six hours.
    const aged = await db().query(
      `update graphile_worker._private_jobs set attempts = 12, run_at = now() where locked_at is null and last_error is not null`,
    );
    expect(aged.rowCount).toBe(1);
    const nextWait = async () => {
      const { rows } = await db().query<{ seconds: number }>(
        `select extract(epoch from run_at - updated_at)::int as seconds from graphile_worker._private_jobs
          where locked_at is null and attempts <> 12`,
      );
      return rows[0]?.seconds;
    };
    await expect.poll(nextWait, { timeout: 20_000 }).toBeDefined();
    expect(await nextWait()).toBeLessThan(15);
    await fetch(`${counter.sandboxUrl}/sandbox/faults`, { method: 'DELETE' });
    expect((await answered).state.registry?.outcome).toBe('same');
    await worker.stop();
  }, 60_000);
});

describe('a session that has ended', () => {
  test('asks nobody about its participant any more', async () => {
    await counter.fault({ target: 'registry.fields', kind: 'down' });
    const session = new SessionAtWork(await counter.staff('rudi'));
    const joko = counter.persona('joko');
    await session.identifies(joko);
    await session.consents();
    await session.does('confirm-membership', { correct: true });
    await session.does('update-contact', { phone: null, email: null });
    const account = { bankCode: '002', accountNumber: '610001009999504', holderName: joko.name, npwp: null };
    await session.does('update-account', account);
    const { name, birthPlace, birthDate, sex, motherName, address } = joko;
    const { state } = await session.does('update-civil', {
      name, birthPlace, birthDate, sex, motherName, address,
    }); // biome-ignore format: six fields
    const [sessionId, checkId] = [session.id, state.civil?.checkId ?? ''];
    await expect(compareFields({ sessionId, checkId })).rejects.toThrow();
    await session.does('end-session', { why: 'consent-withdrawn' });
    // Silent as before: had it been asked, this would fail like the call above.
    await compareFields({ sessionId, checkId });
    expect((await session.view()).state.registry).toBeNull();
    await fetch(`${counter.sandboxUrl}/sandbox/faults`, { method: 'DELETE' });
  });
});
