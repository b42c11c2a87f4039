import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Service } from '@/lib/domain/views/services';
import { gateways } from '@/lib/server/gateways/gateways';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { addJob } from '@/lib/server/queue/queue';
import { branchHistory } from '@/lib/server/services/branch-history';
import { worksNow } from '@/lib/server/services/works-now';
import { type Counter, db, openCounter, SessionAtWork } from '../support/counter';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
}, 120_000);
afterAll(() => counter?.close());

const healthOf = async (service: Service) =>
  (await worksNow()).services.find((one) => one.service === service);

const ask = () => {
  const { nik, name, birthPlace, birthDate, sex, motherName, address } = counter.persona('wati');
  const data = { name, birthPlace, birthDate, sex, motherName, address };
  return gateways().population.compareFields({ nik, data });
};

test('a service that nobody has asked is unknown, not broken', async () => {
  expect(await healthOf('registry')).toMatchObject({ standing: 'unknown', since: null });
});

test('a silent registry is seen, left alone for a while, and never read as a no', async () => {
  expect((await ask()).kind).toBe('answered');
  expect(await healthOf('registry')).toMatchObject({ standing: 'works', lately: { answered: 1, silent: 0 } });
  await counter.fault({ target: 'registry.fields', kind: 'down' });
  for (let calls = 0; calls < 5; calls += 1) expect((await ask()).kind).toBe('unavailable');
  // Two of the five never left the house: the breaker answered for them.
  expect(await healthOf('registry')).toMatchObject({
    standing: 'silent',
    since: expect.stringMatching(/Z$/),
    lately: { answered: 1, silent: 3 },
    inVain: 3,
  });
  expect(await ask()).toMatchObject({ kind: 'unavailable', reason: 'breaker-open' });
});

test('a job that nobody takes says that the queue stands still', async () => {
  expect(await healthOf('queue')).toMatchObject({ standing: 'works' });
  await addJob(db(), 'claim.disburse', { claimId: uuidv7(Date.now()) });
  expect(await healthOf('queue'), 'a job of this second is no trouble').toMatchObject({ standing: 'works' });
  await db().query(`update graphile_worker._private_jobs set run_at = now() - interval '2 minutes'`);
  expect(await healthOf('queue')).toMatchObject({ standing: 'silent', inVain: 1 });
});

test('the branch’s own closed sessions say how far one gets from a step; another branch’s say nothing', async () => {
  const [rudi, eko] = [await counter.staff('rudi'), await counter.staff('eko')];
  const before = await branchHistory(rudi.staff.branchId);
  const session = new SessionAtWork(rudi);
  await session.does('open-session', { reasonHere: 'no-phone' });
  const foreign = await branchHistory(eko.staff.branchId);
  expect(await branchHistory(rudi.staff.branchId), 'one that is open says nothing').toEqual(before);
  await session.does('end-session', { why: 'participant-left' });
  const countAt = (history: typeof before, step: string) =>
    history.find((one) => one.step === step)?.sessions ?? 0;
  const after = await branchHistory(rudi.staff.branchId);
  expect(countAt(after, 'identify')).toBe(countAt(before, 'identify') + 1);
  expect(countAt(after, 'consent')).toBe(countAt(before, 'consent'));
  expect(await branchHistory(eko.staff.branchId)).toEqual(foreign);
});
