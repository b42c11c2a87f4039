import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { reconcileDay } from '@/lib/server/jobs/reconcile-day';
import { settleException } from '@/lib/server/payments/exceptions';
import { listPayments } from '@/lib/server/payments/list-payments';
import { claimNow, orders, pursue } from '../support/claim-orders';
import { forgetClaims, paidUp, submitWithoutWorker, ticksOf } from '../support/claims-at-work';
import { type Counter, db, openCounter, SIGNATURE, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
let lestari: StaffAtWork;
let ratih: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  lestari = await counter.staff('lestari');
  ratih = await counter.staff('ratih');
}, 120_000);
afterAll(() => counter?.close());
beforeEach(async () => {
  await fetch(`${counter.sandboxUrl}/sandbox/faults`, { method: 'DELETE' });
  await forgetClaims();
});

const paidClaim = async () => {
  const claim = await submitWithoutWorker(counter);
  await pursue(claim.claimId);
  await paidUp(claim);
  return claim;
};

const bankReturns = async (reference: string) => {
  const answer = await fetch(`${counter.sandboxUrl}/sandbox/transfers/${reference}/refund`, {
    method: 'POST',
  });
  expect(answer.status).toBe(200);
};

const exceptionsFor = async (reference: string) =>
  (await listPayments(lestari.staff)).exceptions.filter((one) => one.reference === reference);

const settles = async (
  by: StaffAtWork,
  id: string,
  body: unknown = { settlement: 'claim-returned', note: 'surat bank 12' },
) => {
  const given = {
    stream: 'exception' as const,
    streamId: id,
    type: 'settle-exception',
    body,
    actor: by.staff.id,
  };
  const verified = await verifyCommand(await by.device.sign(given), by.staff, {
    stream: 'exception',
    streamId: id,
  });
  if (!verified.ok) throw new Error(verified.code);
  return settleException(verified.value);
};

describe('the bank’s list and our books', () => {
  test('agree on a paid claim', async () => {
    const { reference } = await paidClaim();
    await reconcileDay({ untilNow: true });
    expect(await exceptionsFor(reference)).toEqual([]);
  });

  test('a returned transfer brings the claim back to the counter, is an exception once, and is paid anew', async () => {
    const claim = await paidClaim();
    await bankReturns(claim.reference);
    await reconcileDay({ untilNow: true });
    await reconcileDay({ untilNow: true });
    expect((await ticksOf(claim)).at(-1)).toBe('claim.refunded');
    expect(await claimNow(claim.claimId)).toMatchObject({
      status: 'returned',
      returnedFor: 'transfer-refunded',
    });
    const { rows } = await db().query('select from paid_benefits where claim_id = $1', [claim.claimId]);
    expect(rows).toEqual([]); // what came back is no benefit, and is not taxed as one
    const [found, ...more] = await exceptionsFor(claim.reference);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'returned-by-bank', ourAmount: claim.net, bankAmount: claim.net });
    const next = {
      reference: claim.reference,
      bankCode: '002',
      accountNumber: '610001009999501',
      holderName: 'Wati Lestari',
      signature: SIGNATURE,
    };
    expect(await orders(rudi, claim.claimId, 'correct-account', next)).toMatchObject({ accepted: true });
    const caseId = (await claimNow(claim.claimId)).cases.at(-1)?.id ?? '';
    await orders(lestari, claim.claimId, 'decide-claim-case', { caseId, decision: 'accept', note: '' });
    await pursue(claim.claimId);
    expect(await claimNow(claim.claimId)).toMatchObject({ status: 'paid' });
  });

  test('a supervisor of the branch settles an exception, with a note, once', async () => {
    const claim = await paidClaim();
    await bankReturns(claim.reference);
    await reconcileDay({ untilNow: true });
    const id = (await exceptionsFor(claim.reference))[0]?.id ?? '';
    expect(await settles(lestari, id, { settlement: 'claim-returned', note: ' ' })).toMatchObject({
      code: 'command.invalid',
    });
    expect(await settles(rudi, id)).toMatchObject({ code: 'command.actor-refused' });
    expect(await settles(ratih, id)).toMatchObject({ code: 'stream.unknown' });
    expect(await settles(lestari, id)).toMatchObject({ accepted: true });
    expect(await settles(lestari, id)).toMatchObject({ code: 'exception.settled' });
    expect(await exceptionsFor(claim.reference)).toEqual([]);
    await reconcileDay({ untilNow: true });
    expect(await exceptionsFor(claim.reference)).toEqual([]); // settled stays settled
  });

  test('what the bank paid under another amount, or without us, is put before a supervisor', async () => {
    const claim = await paidClaim();
    await db().query('update sandbox.transfers set amount = amount - 1 where partner_reference_no = $1', [
      claim.reference,
    ]);
    await db().query(
      `insert into sandbox.transfers (partner_reference_no, reference_no, service, bank_code, account_number, holder_name, amount, status, settles_at, at)
       values ('ELSE-1', 'X1', '17', '002', '1', 'X', 5, '00', now(), now())`,
    );
    await reconcileDay({ untilNow: true });
    expect(await exceptionsFor(claim.reference)).toMatchObject([
      { kind: 'amount-differs', bankAmount: claim.net - 1 },
    ]);
    expect(await exceptionsFor('ELSE-1')).toMatchObject([
      { kind: 'not-ours', ourAmount: null, bankAmount: 5 },
    ]);
  });

  test('what we hold for paid and the bank does not list is found the next day', async () => {
    const claim = await paidClaim();
    await db().query('delete from sandbox.transfers where partner_reference_no = $1', [claim.reference]);
    await db().query(
      `update disbursements set updated_at = now() - interval '1 day' where partner_reference_no = $1`,
      [claim.reference],
    );
    await reconcileDay({ untilNow: true });
    expect(await exceptionsFor(claim.reference)).toMatchObject([{ kind: 'settled-not-listed' }]);
  });

  test('an outcome that is still open is asked of the bank, not of a person', async () => {
    const claim = await submitWithoutWorker(counter);
    await counter.fault({ target: 'bank.transfer', kind: 'lost-reply', times: 1 });
    await pursue(claim.claimId, 1);
    await db().query(`delete from graphile_worker._private_jobs`);
    await reconcileDay({ untilNow: true });
    expect(await exceptionsFor(claim.reference)).toEqual([]);
    const { rows } = await db().query(`select task_identifier from graphile_worker.jobs`);
    expect(rows).toEqual([{ task_identifier: 'claim.disburse' }]);
  });

  test('a bank that gives no list is asked again later, and nothing is concluded', async () => {
    const { reference } = await paidClaim();
    await counter.fault({ target: 'bank.statement', kind: '504', times: 1 });
    await expect(reconcileDay({ untilNow: true })).rejects.toThrow('bank.provider-timeout');
    expect(await exceptionsFor(reference)).toEqual([]);
  });
});
