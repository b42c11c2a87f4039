import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClaimStatus } from '@/lib/domain/claims/life';
import { evolveClaim, NO_CLAIM } from '@/lib/domain/claims/state';
import { demoBankKeys, demoClientKeys } from '@/lib/sandbox/demo-keys';
import { acceptNotification } from '@/lib/server/claims/accept-notification';
import { runClaimCommand } from '@/lib/server/claims/run-claim-command';
import { newExternalId } from '@/lib/server/gateways/bank/snap/external-id';
import {
  formatTimestamp,
  notificationStringToSign,
  signAsymmetric,
} from '@/lib/server/gateways/bank/snap/signature';
import { disburse } from '@/lib/server/jobs/disburse';
import { loadStream } from '@/lib/server/journal/load';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { pursue } from '../support/claim-orders';
import {
  forgetClaims,
  paidUp,
  type Submitted,
  submitWithoutWorker,
  ticksOf,
} from '../support/claims-at-work';
import { type Counter, db, openCounter } from '../support/counter';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
}, 120_000);
afterAll(() => counter?.close());
beforeEach(async () => {
  await fetch(`${counter.sandboxUrl}/sandbox/faults`, { method: 'DELETE' });
  await forgetClaims();
});

const transfersOf = async ({ reference }: Submitted) =>
  (await counter.transfers()).filter(({ partnerReferenceNo }) => partnerReferenceNo === reference);

type Case = readonly [name: string, faults: readonly Record<string, unknown>[], ticks: readonly string[]];

const ORDER = ['claim.opened', 'claim.safeguards-noted', 'claim.account-inquired', 'claim.transfer-ordered'];
const UNKNOWN = [...ORDER, 'claim.transfer-unknown'];

/** What the outer world does, and what the claim's own journal then tells. Every row ends in exactly one transfer. */
const FAULTS: readonly Case[] = [
  ['nothing', [], [...ORDER, 'claim.paid']],
  ['the reply is lost', [{ target: 'bank.transfer', kind: 'lost-reply', times: 1 }], [...UNKNOWN, 'claim.paid']],
  ['504 and nothing done', [{ target: 'bank.transfer', kind: '504', times: 1 }], [...UNKNOWN, 'claim.transfer-ordered', 'claim.paid']],
  ['500 and nothing done', [{ target: 'bank.transfer', kind: '500', times: 1 }], [...UNKNOWN, 'claim.transfer-ordered', 'claim.paid']],
  ['the line is dead', [{ target: 'bank.transfer', kind: 'down', times: 1 }], [...UNKNOWN, 'claim.transfer-ordered', 'claim.paid']],
  ['in progress for a while', [{ target: 'bank.transfer', kind: 'in-progress', ms: 60, times: 1 }], [...ORDER, 'claim.paid']],
  ['in progress and the reply lost', [{ target: 'bank.transfer', kind: 'in-progress', ms: 60, times: 1 }, { target: 'bank.transfer', kind: 'lost-reply', times: 1 }], [...UNKNOWN, 'claim.paid']],
  ['no word on the status either', [{ target: 'bank.transfer', kind: 'lost-reply', times: 1 }, { target: 'bank.status', kind: '504', times: 3 }], [...UNKNOWN, 'claim.paid']],
  ['the bank is down at the inquiry', [{ target: 'bank.inquiry', kind: 'down', times: 2 }], [...ORDER, 'claim.paid']],
  ['no token for a while', [{ target: 'bank.token', kind: '500', times: 2 }], [...ORDER, 'claim.paid']],
]; // biome-ignore format: a row each

describe('money moves once, whatever the line does', () => {
  test.each(FAULTS)('%s', async (_name, faults, ticks) => {
    const claim = await submitWithoutWorker(counter);
    for (const fault of faults) await counter.fault(fault);
    expect(await pursue(claim.claimId)).toBeLessThan(12);
    expect(await ticksOf(claim)).toEqual(ticks);
    expect(await transfersOf(claim)).toEqual([expect.objectContaining({ amount: claim.net, status: '00' })]);
    await paidUp(claim);
    // A queue that hands the job out once more finds nothing left to do.
    await disburse({ claimId: claim.claimId });
    expect(await transfersOf(claim)).toEqual([expect.objectContaining({ requests: expect.any(Number) })]);
  });

  test('a worker that died between its order and the bank is followed by one that asks first', async () => {
    const claim = await submitWithoutWorker(counter);
    await runClaimCommand(
      claim.claimId,
      'record-payee-inquiry',
      { answer: { kind: 'holder', holderName: 'WATI LESTARI' } },
      'payee-inquiry',
    );
    await runClaimCommand(claim.claimId, 'order-transfer', { attempt: 1, externalId: '1' }, 'order:1');
    expect(await pursue(claim.claimId)).toBe(1);
    expect(await ticksOf(claim)).toEqual([...ORDER, 'claim.transfer-ordered', 'claim.paid']);
    expect(await transfersOf(claim)).toHaveLength(1);
  });

  test('two workers on one claim at once send it once', async () => {
    const claim = await submitWithoutWorker(counter);
    await Promise.allSettled([1, 2, 3].map(() => disburse({ claimId: claim.claimId })));
    await pursue(claim.claimId);
    expect(await transfersOf(claim)).toHaveLength(1);
    expect((await ticksOf(claim)).filter((type) => type === 'claim.paid')).toHaveLength(1);
  });

  test('our own account being short is not the participant’s to mend', async () => {
    const claim = await submitWithoutWorker(counter);
    const own = `account_number = '000099990000001'`;
    await db().query(`update sandbox.accounts set balance = 1 where ${own}`);
    expect(await pursue(claim.claimId, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(await ticksOf(claim)).not.toContain('claim.returned');
    await db().query(`update sandbox.accounts set balance = 1000000000000 where ${own}`);
    await pursue(claim.claimId);
    expect(await transfersOf(claim)).toHaveLength(1);
    await paidUp(claim);
  });

  test('every repetition of an order carries the time of the first', async () => {
    const claim = await submitWithoutWorker(counter);
    await counter.fault({ target: 'bank.transfer', kind: '504', times: 1 });
    await pursue(claim.claimId);
    const { events } = await loadStream(db(), 'claim', claim.claimId, null);
    const orders = events.filter(({ type }) => type === 'claim.transfer-ordered');
    expect(orders).toHaveLength(2);
    expect(events.reduce(evolveClaim, NO_CLAIM).orderedAt).toBe(orders[0]?.at);
  });
});

const RETURNS: readonly [string, Record<string, unknown>, string][] = [
  [
    'has gone dormant since the counter',
    { target: 'bank.inquiry', kind: 'dormant', times: 1 },
    'account-dormant',
  ],
  [
    'has another name since the counter',
    { target: 'bank.inquiry', kind: 'name-mismatch', times: 1 },
    'account-different',
  ],
  [
    'is dormant for the transfer itself',
    { target: 'bank.transfer', kind: 'dormant', times: 1 },
    'account-dormant',
  ],
];

/** Minutes before the bank's midnight a refusal is not yet the last word; the clock is then put past it. */
const awayFromMidnight = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const [hour, minute] = new Date(Date.now() + 7 * 3_600_000)
    .toISOString()
    .slice(11, 16)
    .split(':')
    .map(Number);
  if (hour === 23 && Number(minute) >= 45)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
};

describe('an account that', () => {
  test.each(RETURNS)('%s brings the claim back, unpaid', async (_name, fault, code) => {
    const claim = await submitWithoutWorker(counter);
    await counter.fault(fault);
    await awayFromMidnight(() => pursue(claim.claimId));
    const { rows } = await db().query('select status from claims where id = $1', [claim.claimId]);
    expect(rows).toEqual([{ status: 'returned' satisfies ClaimStatus }]);
    const told = await db().query<{ clear: { code: string } }>(
      `select clear from events where stream_id = $1 and type = 'claim.returned'`,
      [claim.claimId],
    );
    expect(told.rows).toEqual([{ clear: { code, reference: claim.reference } }]);
    expect(await transfersOf(claim)).toEqual([]);
    const { rows: paid } = await db().query('select from paid_benefits where claim_id = $1', [claim.claimId]);
    expect(paid).toEqual([]);
  });
});

const PATH = '/api/v1/callbacks/bank';

const callback = (
  reference: string,
  change: { status?: string; key?: 'bank' | 'other'; at?: Date; amount?: number } = {},
) => {
  const timestamp = formatTimestamp(change.at ?? new Date(), 'iso-offset');
  const body = JSON.stringify({
    originalPartnerReferenceNo: reference,
    originalReferenceNo: '777',
    latestTransactionStatus: change.status ?? '00',
    ...(change.amount ? { amount: { value: `${change.amount}.00`, currency: 'IDR' } } : {}),
  });
  const keys = change.key === 'other' ? demoClientKeys() : demoBankKeys();
  const text = notificationStringToSign({ method: 'POST', path: PATH, body, timestamp });
  const headers = new Headers({
    'x-timestamp': timestamp,
    'x-signature': signAsymmetric(text, keys.privateKey, 'base64'),
    'x-external-id': newExternalId(new Date()),
  });
  return acceptNotification(PATH, headers, body);
};

/** A claim whose transfer arrived while the reply was lost. */
const withUnknownOutcome = async (): Promise<Submitted> => {
  const claim = await submitWithoutWorker(counter);
  await counter.fault({ target: 'bank.transfer', kind: 'lost-reply', times: 1 });
  await expect(disburse({ claimId: claim.claimId })).rejects.toThrow();
  return claim;
};

describe("the bank's callback", () => {
  test('settles an unknown outcome once, however often it comes', async () => {
    const claim = await withUnknownOutcome();
    for (let time = 0; time < 3; time += 1)
      expect(await callback(claim.reference, { amount: claim.net })).toMatchObject({ ok: true });
    expect(await ticksOf(claim)).toEqual([...UNKNOWN, 'claim.paid']);
    await paidUp(claim);
    await disburse({ claimId: claim.claimId });
    expect(await transfersOf(claim)).toHaveLength(1);
  });

  test('that comes early does not spoil the settlement that follows', async () => {
    const claim = await submitWithoutWorker(counter);
    expect(await callback(claim.reference)).toMatchObject({ ok: true });
    expect(await ticksOf(claim)).toEqual(['claim.opened', 'claim.safeguards-noted']);
    await pursue(claim.claimId);
    expect(await ticksOf(claim)).toEqual([...ORDER, 'claim.paid']);
  });

  test.each([
    ['of another signer', { key: 'other' as const }, 'bank-notification.signature'],
    ['of an hour ago', { at: new Date(Date.now() - 3_600_000) }, 'bank-notification.stale'],
    ['with a status nobody knows', { status: '99' }, 'bank-notification.malformed'],
  ])('%s is refused and changes nothing', async (_name, change, code) => {
    const claim = await withUnknownOutcome();
    expect(await callback(claim.reference, change)).toMatchObject({ ok: false, code });
    expect(await ticksOf(claim)).toEqual(UNKNOWN);
  });

  test.each(['03', '05', '06', '07'])(
    'with status %s leaves the claim to the worker’s own question',
    async (status) => {
      const claim = await withUnknownOutcome();
      expect(await callback(claim.reference, { status })).toMatchObject({ ok: true });
      expect(await ticksOf(claim)).toEqual(UNKNOWN);
    },
  );

  test('with another amount leaves the claim to the worker’s own question', async () => {
    const claim = await withUnknownOutcome();
    expect(await callback(claim.reference, { amount: claim.net - 1 })).toMatchObject({ ok: true });
    expect(await ticksOf(claim)).toEqual(UNKNOWN);
  });

  test('for a reference that is not ours is acknowledged and ignored', async () => {
    expect(await callback(`JHT${uuidv7(Date.now()).replaceAll('-', '')}`)).toMatchObject({ ok: true });
  });
});
