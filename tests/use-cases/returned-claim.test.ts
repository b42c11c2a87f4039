import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { disburse } from '@/lib/server/jobs/disburse';
import { forgetClaims, type Submitted, submitWithoutWorker } from '../support/claims-at-work';
import { type Counter, db, openCounter } from '../support/counter';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
}, 120_000);
afterAll(() => counter?.close());

test('a claim that came back before any order can be made anew, and is paid once', async () => {
  const first = await submitWithoutWorker(counter);
  await counter.fault({ target: 'bank.inquiry', kind: 'dormant', times: 1 });
  await disburse({ claimId: first.claimId });
  expect(await standing(first.claimId)).toEqual({ status: 'returned', ordered: false, open: false });

  const second = await submitWithoutWorker(counter);
  await disburse({ claimId: second.claimId });
  expect(await standing(second.claimId)).toEqual({ status: 'paid', ordered: true, open: false });
  expect(await transfersOf(first)).toEqual([]);
  expect(await transfersOf(second)).toHaveLength(1);
});

test('one that was ordered and then refused stays open: another may not be paid beside it', async () => {
  await forgetClaims();
  const claim = await submitWithoutWorker(counter, 'ningsih');
  await counter.fault({ target: 'bank.transfer', kind: 'dormant', times: 1 });
  // At noon: shortly before the bank's midnight a refusal is not yet its last word (see disburse.ts).
  vi.useFakeTimers({ toFake: ['Date'], now: noonTomorrow() });
  await disburse({ claimId: claim.claimId }).finally(() => vi.useRealTimers());
  expect(await standing(claim.claimId)).toEqual({ status: 'returned', ordered: true, open: true });
  await expect(submitWithoutWorker(counter, 'ningsih')).rejects.toThrow('person.claim-open');
});

/** Twelve o'clock in Jakarta (UTC+7) on the next day. */
const noonTomorrow = (): number => {
  const day = 86_400_000;
  return (Math.floor((Date.now() + 7 * 3_600_000) / day) + 1) * day + 5 * 3_600_000;
};

const transfersOf = async ({ reference }: Submitted) =>
  (await counter.transfers()).filter(({ partnerReferenceNo }) => partnerReferenceNo === reference);

const standing = async (claimId: string) => {
  const { rows } = await db().query('select status, ordered, open from claims where id = $1', [claimId]);
  return rows[0];
};
