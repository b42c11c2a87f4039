import { afterAll, beforeAll, expect, test } from 'vitest';
import { gateways } from '@/lib/gateways/gateways';
import type { Service } from '@/lib/health/services';
import { worksNow } from '@/lib/health/works-now';
import { addJob } from '@/lib/jobs/queue';
import { uuidv7 } from '@/lib/platform/ids';
import { type Counter, db, openCounter } from '../support/counter';

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
