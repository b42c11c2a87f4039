import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { freezeCodeOf, indexOfFreezeCode, inGroups } from '@/lib/server/claims/freeze-code';
import { bankDayOf } from '@/lib/server/claims/payment-limits';
import { markPrinted } from '@/lib/server/claims/printed-notices';
import { receiptOf } from '@/lib/server/claims/receipt';
import { stopByCode } from '@/lib/server/claims/stop-by-code';
import { trackClaim } from '@/lib/server/claims/track-claim';
import { freezeClaim } from '@/lib/server/jobs/freeze-claim';
import { warnOldContact } from '@/lib/server/jobs/warn-old-contact';
import { listPayments } from '@/lib/server/payments/list-payments';
import { claimNow, orders, pursue } from '../support/claim-orders';
import {
  attend,
  forgetClaims,
  type Submitted,
  submitWithoutWorker,
  ticksOf,
} from '../support/claims-at-work';
import {
  type Counter,
  db,
  demoPersonId,
  openCounter,
  SessionAtWork,
  SIGNATURE,
  type StaffAtWork,
} from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let lestari: StaffAtWork;
let eko: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  maya = await counter.staff('maya');
  lestari = await counter.staff('lestari');
  eko = await counter.staff('eko');
}, 120_000);
afterAll(() => counter?.close());
beforeEach(async () => {
  vi.useRealTimers();
  await fetch(`${counter.sandboxUrl}/sandbox/faults`, { method: 'DELETE' });
  await forgetClaims();
  await db().query('update freezes set lifted_at = now() where used_at is not null and lifted_at is null');
  await db().query('delete from payment_days');
});

const MINUTE = 60_000;
const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });

const transfersOf = async (reference: string) =>
  (await counter.transfers()).filter(({ partnerReferenceNo }) => partnerReferenceNo === reference);
const obligations = async ({ claimId }: Submitted) =>
  (
    await db().query<{ partner_reference_no: string; state: string; final: boolean }>(
      'select partner_reference_no, state, final from disbursements where claim_id = $1 order by partner_reference_no',
      [claimId],
    )
  ).rows;

const OTHER = {
  bankCode: '002',
  accountNumber: '610001009999501',
  holderName: 'Wati Lestari',
  signature: SIGNATURE,
};

const corrects = (claim: Submitted, reference = claim.reference, by = rudi) =>
  orders(by, claim.claimId, 'correct-account', { reference, ...OTHER });

const decides = async ({ claimId }: Submitted, by: StaffAtWork, decision: 'accept' | 'reject' = 'accept') => {
  const { cases } = await claimNow(claimId);
  const asked = cases.findLast((one) => one.decision === null);
  return orders(by, claimId, 'decide-claim-case', {
    caseId: asked?.id ?? '',
    decision,
    note: 'buku tabungan asli',
  });
};

const returnedUnordered = async (): Promise<Submitted> => {
  const claim = await submitWithoutWorker(counter);
  await counter.fault({ target: 'bank.inquiry', kind: 'dormant', times: 1 });
  await pursue(claim.claimId);
  return claim;
};

describe('a dormant account corrected on the second visit', () => {
  test('is paid once, under a new reference, after a second person approved it', async () => {
    const claim = await returnedUnordered();
    expect(await corrects(claim)).toMatchObject({ accepted: true });
    await pursue(claim.claimId);
    expect((await claimNow(claim.claimId)).status).toBe('held');
    const [old, next] = await obligations(claim);
    expect(old).toMatchObject({ partner_reference_no: claim.reference, state: 'closed', final: true });
    expect(next).toMatchObject({ partner_reference_no: `${claim.reference}R2`, state: 'prepared' });
    expect(await transfersOf(`${claim.reference}R2`)).toEqual([]);
    expect(await decides(claim, rudi)).toMatchObject({ code: 'command.actor-refused' });
    expect(await decides(claim, lestari)).toMatchObject({ accepted: true });
    await pursue(claim.claimId);
    expect((await claimNow(claim.claimId)).status).toBe('paid');
    expect(await transfersOf(`${claim.reference}R2`)).toHaveLength(1);
    expect(await transfersOf(claim.reference)).toEqual([]);
    expect((await obligations(claim)).map(({ state }) => state)).toEqual(['closed', 'settled']);
  });

  test('goes back to the counter where the supervisor does not approve', async () => {
    const claim = await returnedUnordered();
    await corrects(claim);
    expect(await decides(claim, lestari, 'reject')).toMatchObject({ accepted: true });
    expect(await claimNow(claim.claimId)).toMatchObject({
      status: 'returned',
      returnedFor: 'approval-refused',
    });
    expect(await corrects(claim, `${claim.reference}R2`)).toMatchObject({ accepted: true });
    expect((await obligations(claim)).map(({ state }) => state)).toEqual(['closed', 'closed', 'prepared']);
  });

  test('is refused while the bank may still carry the refused order out, and taken after its last word', async () => {
    const claim = await submitWithoutWorker(counter);
    await counter.fault({ target: 'bank.transfer', kind: 'dormant', times: 1 });
    later(awayFromMidnight());
    await pursue(claim.claimId);
    expect((await claimNow(claim.claimId)).status).toBe('returned');
    expect(await corrects(claim)).toMatchObject({ code: 'claim.not-final' });
    await pursue(claim.claimId); // asked too early: nothing is heard yet
    expect(await corrects(claim)).toMatchObject({ code: 'claim.not-final' });
    later(11 * MINUTE); // nothing of ours can arrive any more
    expect(await pursue(claim.claimId)).toBe(1);
    expect((await ticksOf(claim)).at(-1)).toBe('claim.reference-closed');
    expect(await corrects(claim)).toMatchObject({ accepted: true });
  });

  test('two corrections at once make one', async () => {
    const claim = await returnedUnordered();
    const answers = await Promise.all([corrects(claim), corrects(claim, claim.reference, maya)]);
    expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(await obligations(claim)).toHaveLength(2);
  });

  test('is another branch’s secret', async () => {
    const claim = await returnedUnordered();
    expect(await corrects(claim, claim.reference, eko)).toMatchObject({ code: 'stream.unknown' });
  });

  test('a claim made anew withdraws the one that came back', async () => {
    const first = await returnedUnordered();
    const second = await submitWithoutWorker(counter);
    expect((await claimNow(first.claimId)).status).toBe('withdrawn');
    expect(await corrects(first)).toMatchObject({ code: 'claim.status' });
    await pursue(second.claimId);
    expect((await claimNow(second.claimId)).status).toBe('paid');
  });
});

/** Minutes before the bank's midnight a refusal is not yet the last word: the clock is then put past it. */
const awayFromMidnight = (): number => {
  const at = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(11, 16);
  return at >= '23:40' ? 60 * MINUTE : 0;
};

describe('the table keeps what the code could let through', () => {
  test.each([
    ['an obligation is not deleted', 'delete from disbursements where partner_reference_no = $1'],
    ['owes what it owes', 'update disbursements set amount = amount + 1 where partner_reference_no = $1'],
    [
      'is not closed before its last word',
      `update disbursements set state = 'closed' where partner_reference_no = $1`,
    ],
    [
      'has no second beside it',
      `insert into disbursements (claim_id, partner_reference_no, amount, state, updated_at)
      select claim_id, partner_reference_no || 'X', amount, 'prepared', now() from disbursements where partner_reference_no = $1`,
    ],
  ])('%s', async (_name, text) => {
    const { reference } = await submitWithoutWorker(counter);
    await expect(db().query(text, [reference])).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|23505)$/),
    });
  });

  test('a closed reference never opens again', async () => {
    const claim = await returnedUnordered();
    await corrects(claim);
    const text = `update disbursements set state = 'prepared' where partner_reference_no = $1`;
    await expect(db().query(text, [claim.reference])).rejects.toMatchObject({ code: '42501' });
  });
});

describe('withdrawing', () => {
  test('ends a claim before anything is with the bank; the way is free for another', async () => {
    const claim = await submitWithoutWorker(counter);
    const body = { why: 'changed-mind', signature: SIGNATURE };
    expect(await orders(rudi, claim.claimId, 'withdraw-claim', body)).toMatchObject({ accepted: true });
    expect(await orders(maya, claim.claimId, 'withdraw-claim', body)).toMatchObject({
      code: 'claim.case-open',
    });
    await pursue(claim.claimId); // asked to be taken back: nothing is ordered meanwhile
    expect((await claimNow(claim.claimId)).status).toBe('inquired');
    expect(await transfersOf(claim.reference)).toEqual([]);
    expect(await decides(claim, lestari)).toMatchObject({ accepted: true });
    expect((await claimNow(claim.claimId)).status).toBe('withdrawn');
    expect((await obligations(claim)).map(({ state }) => state)).toEqual(['closed']);
    await submitWithoutWorker(counter);
  });

  test('is too late once the order is with the bank', async () => {
    const claim = await submitWithoutWorker(counter);
    await counter.fault({ target: 'bank.transfer', kind: 'lost-reply', times: 1 });
    await pursue(claim.claimId, 1);
    const body = { why: 'changed-mind', signature: SIGNATURE };
    expect(await orders(rudi, claim.claimId, 'withdraw-claim', body)).toMatchObject({
      code: 'claim.at-bank',
    });
    await pursue(claim.claimId);
    expect((await claimNow(claim.claimId)).status).toBe('paid');
  });
});

/** A warning as it went to wati's old number. */
const warned = async (): Promise<string> => {
  const id = crypto.randomUUID();
  await db().query(
    `insert into freezes (id, person_id, branch_id, session_id, code_index, issued_at, expires_at)
     values ($1, $2, 'MJK', $3, $4, now(), now() + interval '30 days')`,
    [id, demoPersonId(counter.persona('wati')), crypto.randomUUID(), indexOfFreezeCode(freezeCodeOf(id))],
  );
  return id;
};

describe('the code of a warning', () => {
  test('stops the payment at once, and only a supervisor’s case lets it go on', async () => {
    const claim = await submitWithoutWorker(counter);
    const freezeId = await warned();
    expect(await stopByCode({ code: inGroups(freezeCodeOf(freezeId)) }, 'kiosk-1')).toBe('stopped');
    await pursue(claim.claimId); // before the record of it is written: the door to the bank is shut already
    expect(await claimNow(claim.claimId)).toMatchObject({ status: 'frozen', frozenBy: freezeId });
    await freezeClaim({ claimId: claim.claimId, freezeId });
    await pursue(claim.claimId);
    expect(await transfersOf(claim.reference)).toEqual([]);
    expect(await stopByCode({ code: freezeCodeOf(freezeId) }, 'kiosk-1')).toBe('stopped');
    // Whoever served the visit does not ask for it; the stop stands on the supervisor's list by itself.
    expect((await listPayments(lestari.staff)).stops).toMatchObject([
      { claimId: claim.claimId, asked: false, servedBy: [rudi.staff.name] },
    ]);
    expect(await orders(rudi, claim.claimId, 'ask-unfreeze', { why: 'was-me', note: '' })).toMatchObject({
      code: 'claim.author-never-asks',
    });
    expect(await orders(maya, claim.claimId, 'ask-unfreeze', { why: 'was-me', note: '' })).toMatchObject({
      accepted: true,
    });
    expect((await listPayments(lestari.staff)).stops).toMatchObject([{ asked: true }]);
    expect(await decides(claim, lestari)).toMatchObject({ accepted: true });
    expect(await stopByCode({ code: freezeCodeOf(freezeId) }, 'kiosk-1')).toBe('unknown'); // used up
    await pursue(claim.claimId);
    expect((await claimNow(claim.claimId)).status).toBe('paid');
    expect(await transfersOf(claim.reference)).toHaveLength(1);
  });

  test('used before there is a claim, stops the one that is opened next', async () => {
    const freezeId = await warned();
    await stopByCode({ code: freezeCodeOf(freezeId) }, 'kiosk-1');
    const claim = await submitWithoutWorker(counter);
    expect((await claimNow(claim.claimId)).status).toBe('frozen');
    await pursue(claim.claimId);
    expect(await transfersOf(claim.reference)).toEqual([]);
  });

  test('comes too late for money that is with the bank, and stops what would be sent again', async () => {
    const claim = await submitWithoutWorker(counter);
    await counter.fault({ target: 'bank.transfer', kind: '504', times: 1 });
    await pursue(claim.claimId, 1);
    const freezeId = await warned();
    await stopByCode({ code: freezeCodeOf(freezeId) }, 'kiosk-1');
    await freezeClaim({ claimId: claim.claimId, freezeId });
    await pursue(claim.claimId, 2);
    expect((await claimNow(claim.claimId)).status).toBe('frozen');
    expect(await transfersOf(claim.reference)).toEqual([]);
  });

  test.each(['', '1234', '123412341234', 'abcd efgh ijkl'])('guessed (%j) says nothing', async (code) => {
    expect(await stopByCode({ code }, `kiosk-${code}`)).toBe('unknown');
  });

  test('is not guessed for long', async () => {
    for (let tries = 0; tries < 10; tries += 1) await stopByCode({ code: '000000000000' }, 'guesser');
    expect(await stopByCode({ code: '000000000000' }, 'guesser')).toBe('too-many');
  });

  test('is sent to the number on record before, and kept nowhere in the clear', async () => {
    const dewi = counter.persona('dewi');
    const session = new SessionAtWork(rudi);
    const leave = attend(session);
    await session.identifies(dewi);
    await session.consents();
    await session.updatesData({ ...dewi, phone: '+6281277770001' });
    await session.confirmsProfile();
    await leave();
    const { rows } = await db().query<{ id: string }>('select * from freezes where session_id = $1', [
      session.id,
    ]);
    const freezeId = rows[0]?.id ?? '';
    await warnOldContact({ freezeId });
    await warnOldContact({ freezeId }); // a retry is the same message
    const { messages } = await (await fetch(`${counter.sandboxUrl}/sandbox/messages`)).json();
    const code = inGroups(freezeCodeOf(freezeId));
    const sent = messages.filter(({ text }: { text: string }) => text.includes(code));
    expect(sent).toEqual([expect.objectContaining({ to: dewi.phone })]);
    expect(JSON.stringify(rows)).not.toContain(freezeCodeOf(freezeId));
  });
});

describe('the limit of a branch’s day', () => {
  const fill = (ordered: number) =>
    db().query(`insert into payment_days (scope, day, ordered) values ('MJK', $1, $2)`, [
      bankDayOf(new Date()),
      ordered,
    ]);

  test('holds the claim until the next day of the bank, or until a supervisor approves', async () => {
    await fill(25_000_000_000);
    const claim = await submitWithoutWorker(counter);
    await pursue(claim.claimId);
    expect(await claimNow(claim.claimId)).toMatchObject({ status: 'held', hold: { why: 'branch-limit' } });
    await pursue(claim.claimId);
    expect(await transfersOf(claim.reference)).toEqual([]);
    expect(await decides(claim, lestari)).toMatchObject({ accepted: true });
    await pursue(claim.claimId);
    expect((await claimNow(claim.claimId)).status).toBe('paid');
  });

  test('is never broken by two orders at once', async () => {
    const claims = [
      await submitWithoutWorker(counter, 'wati'),
      await submitWithoutWorker(counter, 'ningsih'),
    ];
    await fill(25_000_000_000 - Math.max(...claims.map(({ net }) => net)));
    await Promise.all(claims.map(({ claimId }) => pursue(claimId)));
    const statuses = await Promise.all(claims.map(async ({ claimId }) => (await claimNow(claimId)).status));
    expect(statuses.sort()).toEqual(['held', 'paid']);
  });
});

test('who has no number reads on his next paper what no SMS could tell; printed, it counts as told', async () => {
  await db().query('delete from notices'); // of the claims before
  const claim = await submitWithoutWorker(counter);
  const { rows } = await db().query<{ session_id: string }>('select session_id from claims where id = $1', [
    claim.claimId,
  ]);
  const sessionId = rows[0]?.session_id ?? '';
  expect((await claimNow(claim.claimId)).terms?.phone).toBeNull();
  await pursue(claim.claimId);
  const { branchId } = rudi.staff;
  const paper = async () => (await receiptOf(sessionId, { branchId, branchName: 'Cabang' }))?.notices ?? [];
  const [paid, ...more] = await paper();
  expect(more).toEqual([]);
  expect(paid?.text).toContain('sudah dibayar');
  expect(await markPrinted(sessionId, 'elsewhere', [paid?.id ?? ''])).toBe(0);
  // With the receipt itself he holds in hand that his claim was received.
  expect(await markPrinted(sessionId, branchId, [paid?.id ?? ''])).toBe(2);
  expect(await markPrinted(sessionId, branchId, [paid?.id ?? ''])).toBe(0);
  expect(await paper()).toEqual([]);
});

describe('tracking', () => {
  const numberOf = async ({ claimId }: Submitted) => (await claimNow(claimId)).terms?.claimNumber ?? '';

  test('tells where the claim stands, without a name, an amount or a whole account', async () => {
    const claim = await submitWithoutWorker(counter);
    const claimNumber = await numberOf(claim);
    const answer = await trackClaim(
      { claimNumber: ` ${claimNumber.toLowerCase()} `, birthDate: '1995-06-05' },
      'k1',
      'MJK',
    );
    expect(
      await trackClaim(
        { claimNumber: claimNumber.replaceAll('-', ' '), birthDate: '1995-06-05' },
        'k1',
        'MJK',
      ),
    ).toMatchObject({
      kind: 'found',
    });
    const ofToday = claimNumber.split('-').at(-1) ?? '';
    expect(await trackClaim({ claimNumber: ofToday, birthDate: '1995-06-05' }, 'k1', 'MJK')).toMatchObject({
      kind: 'found',
    });
    expect(answer).toMatchObject({ kind: 'found', tracked: { claimNumber, status: 'opened' } });
    const told = JSON.stringify(answer.kind === 'found' ? answer.tracked : {});
    for (const secret of ['Wati', 'WATI', '610001009999501', String(claim.net)])
      expect(told).not.toContain(secret);
  });

  test('has one answer for a wrong day and for a number that never was, and stops both alike', async () => {
    const claimNumber = await numberOf(await submitWithoutWorker(counter));
    for (const asked of [claimNumber, 'MJK-20200101-A001']) {
      for (let tries = 0; tries < 6; tries += 1)
        expect(
          await trackClaim({ claimNumber: asked, birthDate: '1995-06-06' }, `k-${asked}`, 'MJK'),
        ).toEqual({
          kind: 'unknown',
        });
      expect(await trackClaim({ claimNumber: asked, birthDate: '1995-06-05' }, `k-${asked}`, 'MJK')).toEqual({
        kind: 'too-many',
      });
    }
  });

  test('is not shut for the participant by whoever asks wrongly elsewhere, and a day of guesses has an end', async () => {
    const claimNumber = await numberOf(await submitWithoutWorker(counter));
    const guess = () => trackClaim({ claimNumber, birthDate: '1995-06-06' }, 'guesser', 'MJK');
    for (let tries = 0; tries < 7; tries += 1) await guess();
    expect(await guess()).toEqual({ kind: 'too-many' });
    expect(await trackClaim({ claimNumber, birthDate: '1995-06-05' }, 'counter', 'MJK')).toMatchObject({
      kind: 'found',
    });
    // As if a quarter of an hour passed again and again.
    for (let round = 0; round < 4; round += 1) {
      await db().query(`delete from rate_limits where key like 'track:%' or key like 'track-claim:%'`);
      for (let tries = 0; tries < 6; tries += 1) await guess();
    }
    await db().query(`delete from rate_limits where key like 'track:%' or key like 'track-claim:%'`);
    expect(await guess()).toEqual({ kind: 'too-many' });
  });
});
