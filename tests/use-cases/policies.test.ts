import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyFrom } from '@/lib/domain/policies/policy';
import { SHIPPED_POLICY, SHIPPED_ROWS } from '@/lib/domain/policies/shipped';
import { overLimitAt } from '@/lib/server/claims/payment-limits';
import { inTransaction } from '@/lib/server/database/connection';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { currentPolicy, policyOfVersion } from '@/lib/server/policies/read-policy';
import { recordShippedRows } from '@/lib/server/policies/record-rows';
import { runPolicyCommand } from '@/lib/server/policies/run-policy-command';
import { freeSlots } from '@/lib/server/reviews/call-backs';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';

let counter: Counter;
/** Of the head office: who proposes. */
let administrator: StaffAtWork;
/** Of the head office: who decides. */
let supervisor: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  administrator = await counter.staff('nurul');
  supervisor = await counter.staff('bayu');
}, 120_000);
afterAll(() => counter?.close());

const sends = async (by: StaffAtWork, streamId: string, type: string, body: unknown, commandId?: string) => {
  const envelope = await by.device.sign({
    stream: 'policy',
    streamId,
    type,
    body,
    actor: by.staff.id,
    ...(commandId ? { commandId } : {}),
  });
  const verified = await verifyCommand(envelope, by.staff, { stream: 'policy', streamId });
  if (!verified.ok) throw new Error(`not verified: ${verified.code}`);
  return runPolicyCommand(verified.value);
};

const CEILING = {
  topic: 'digital-ceiling',
  subject: '-',
  validFrom: '2026-11-01',
  value: { amount: 9_000_000 },
  source: 'Keputusan direksi untuk uji',
  certainty: 'certain',
  why: 'Uji perubahan batas',
};
const fresh = () => uuidv7(Date.now());
const accept = { decision: 'accept', note: 'Sesuai keputusan' };
const proposes = async (change: object = {}) => {
  const id = fresh();
  return { id, receipt: await sends(administrator, id, 'propose-policy', { ...CEILING, ...change }) };
};

test('the table holds the shipped file, row by row and by version, and is seeded once', async () => {
  await recordShippedRows(db());
  const policy = await currentPolicy(db());
  expect(policy.version).toBe(SHIPPED_POLICY.version);
  const asInstants = SHIPPED_ROWS.map((row) => ({
    ...row,
    recordedAt: new Date(row.recordedAt).toISOString(),
  }));
  expect(policy.rows).toEqual(asInstants);
});

test('a row cannot be rewritten or taken away', async () => {
  await expect(db().query(`update policy_rows set source = 'x'`)).rejects.toThrow(/append-only/);
  await expect(db().query('delete from policy_rows')).rejects.toThrow(/append-only/);
});

describe('what is refused', () => {
  test.each([
    [
      'an unknown subject',
      { topic: 'yield', subject: 'JP', value: { basisPoints: 100 } },
      'policy.subject-unknown',
    ],
    ['money with a fraction', { value: { amount: 1.5 } }, 'policy.value-invalid'],
    ['a value of another topic', { value: { months: 2 } }, 'policy.value-invalid'],
    ['a field too many', { value: { amount: 1, extra: true } }, 'policy.value-invalid'],
    [
      'a holiday outside its year',
      {
        topic: 'calendar',
        subject: '2027',
        validFrom: '2027-01-01',
        value: { holidays: ['2026-12-25'], collectiveLeave: [] },
      },
      'policy.value-invalid',
    ],
    [
      'bands that fall',
      {
        topic: 'tax-bands',
        subject: 'final',
        value: {
          bands: [
            { upTo: 10, percent: 0 },
            { upTo: 5, percent: 5 },
            { upTo: null, percent: 9 },
          ],
        },
      },
      'policy.value-invalid',
    ],
    ['no source', { source: ' ' }, 'command.invalid'],
    ['a day that is not', { validFrom: '2026-02-30' }, 'command.invalid'],
  ])('%s', async (_, change, code) => {
    const { receipt } = await proposes(change);
    expect(receipt).toMatchObject({ accepted: false, code });
  });

  test('an officer or a supervisor proposes nothing', async () => {
    expect(await sends(await counter.staff('ratih'), fresh(), 'propose-policy', CEILING)).toMatchObject({
      accepted: false,
      code: 'command.actor-refused',
    });
  });

  test('the author never decides, by rule and by the table of cases', async () => {
    const { id } = await proposes();
    expect(await sends(administrator, id, 'decide-policy', accept)).toMatchObject({
      accepted: false,
      code: 'policy.own-change',
    });
    await expect(
      db().query(
        `update cases set decided_by = asked_by, decided_at = now(), decision = 'accept' where id = $1`,
        [id],
      ),
    ).rejects.toThrow(/case_author_never_decides/);
    expect(
      await sends(supervisor, id, 'decide-policy', { decision: 'reject', note: 'Belum perlu' }),
    ).toMatchObject({
      accepted: true,
    });
    expect((await currentPolicy(db())).version).toBe(SHIPPED_POLICY.version);
    expect(await sends(supervisor, id, 'decide-policy', accept)).toMatchObject({ code: 'policy.status' });
  });
});

test('an approved change makes the next quote, and leaves an earlier one its version and its ground', async () => {
  const officer = await counter.staff('rudi');
  const wati = counter.persona('wati');
  const session = new SessionAtWork(officer);
  await session.identifies(wati);
  await session.consents();
  await session.updatesData(wati);
  await session.confirmsProfile();
  await session.showsFace(wati.cameraFace ?? 'p01');
  const before = (await session.describesClaim(wati)).state.claim;
  expect(before?.quote).toMatchObject({ route: 'digital', policyVersion: SHIPPED_POLICY.version });

  const { id, receipt } = await proposes({ value: { amount: 1_000_000 } });
  expect(receipt.accepted).toBe(true);
  const commandId = fresh();
  const decided = await sends(supervisor, id, 'decide-policy', accept, commandId);
  expect(decided.accepted).toBe(true);

  const after = (await session.describesClaim(wati)).state.claim;
  expect(after?.quote.route).toBe('documents');
  expect(after?.quote.policyVersion).not.toBe(SHIPPED_POLICY.version);
  const old = await policyOfVersion(db(), before?.quote.policyVersion ?? '');
  expect(old?.row('digital-ceiling', '2026-11-26')?.value.amount).toBe(15_000_000);
  const now = await policyOfVersion(db(), after?.quote.policyVersion ?? '');
  expect(now?.row('digital-ceiling', '2026-11-26')?.value.amount).toBe(1_000_000);
});

test('two approvals at once: one row, one version', async () => {
  const { id } = await proposes({
    topic: 'yield',
    subject: 'JHT',
    validFrom: '2026-01-01',
    value: { basisPoints: 600 },
  });
  const third = await counter.staff('dian');
  const answers = await Promise.all([
    sends(supervisor, id, 'decide-policy', accept),
    sends(third, id, 'decide-policy', accept),
  ]);
  expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1);
  const { rows } = await db().query('select from policy_rows where change_id = $1', [id]);
  expect(rows).toHaveLength(1);
  const policy = await currentPolicy(db());
  expect(policyFrom(policy.rows).version).toBe(policy.version);
  expect(policy.row('yield', '2026-06-01', 'JHT')?.value.basisPoints).toBe(600);
});

test('hours to come back, once approved, are what the counter offers next', async () => {
  const hours = { starts: ['07:15', '19:45'], minutes: 45, places: 1, days: 3 };
  const { id } = await proposes({ topic: 'call-back-hours', validFrom: '2020-01-01', value: hours });
  expect((await sends(supervisor, id, 'decide-policy', accept)).accepted).toBe(true);
  const slots = await freeSlots(db(), 'MJK', new Date('2026-11-23T20:00:00Z')); // Tuesday, three in the morning
  expect(slots.map(({ day, from, until }) => `${day} ${from}–${until}`)).toEqual([
    '2026-11-24 07:15–08:00',
    '2026-11-24 19:45–20:30',
    '2026-11-25 07:15–08:00',
    '2026-11-25 19:45–20:30',
    '2026-11-26 07:15–08:00',
    '2026-11-26 19:45–20:30',
  ]);
});

test('a bank, once approved, is one that the counter pays to, and is called by its name', async () => {
  const officer = await counter.staff('rudi');
  const session = new SessionAtWork(officer);
  await session.identifies(counter.persona('joko'));
  await session.consents();
  await session.does('confirm-membership', { correct: true });
  await session.does('update-contact', { phone: null, email: null });
  const account = { bankCode: '998', accountNumber: '90012345678', holderName: 'Joko Susilo', npwp: null };
  expect(await session.send('update-account', account)).toMatchObject({
    accepted: false,
    code: 'account.bank-unknown',
  });
  const { id } = await proposes({
    topic: 'bank',
    subject: '998',
    value: { name: 'Bank Contoh', usual: { from: 11, to: 11, mostly: 11 } },
  });
  await sends(supervisor, id, 'decide-policy', accept);
  const view = await session.does('update-account', account);
  expect(view.banks.find(({ code }) => code === '998')).toEqual({
    code: '998',
    name: 'Bank Contoh',
    usual: { from: 11, to: 11, mostly: 11 },
  });
  await session.does('end-session', { why: 'participant-left' });
});

describe('whose a row is', () => {
  const LIMIT = { topic: 'payment-limit', subject: 'branch-day:MJK', validFrom: '2026-11-01' };
  const national = async () =>
    (await currentPolicy(db())).row('payment-limit', '2026-11-26', 'branch-day')?.value.amount ?? 0;
  const says = async (by: string, change: object, id = fresh()) => ({
    id,
    receipt: await sends(await counter.staff(by), id, 'propose-policy', { ...CEILING, ...change }),
  });

  test('a branch does not change national law, and a supervisor of a branch does not decide it', async () => {
    expect((await says('tono', {})).receipt).toMatchObject({ code: 'policy.other-scope' });
    const { id } = await proposes();
    for (const by of ['lestari', 'wahyu', 'ratih'])
      expect(await sends(await counter.staff(by), id, 'decide-policy', accept)).toMatchObject({
        code: 'policy.other-scope',
      });
    const lestari = (await counter.staff('lestari')).staff.id;
    await expect(
      db().query(
        `update policy_changes set decided_by = $2, decided_at = now(), decision = 'accept' where id = $1`,
        [id, lestari],
      ),
    ).rejects.toMatchObject({ constraint: 'policy_scope' });
    await expect(
      db().query(
        `insert into policy_changes (id, topic, subject, valid_from, value, source, certainty, why, proposed_by, proposed_at)
         values ($1, 'cooling-off', '-', '2026-01-01', '{"hours":0}', 'x', 'open', 'x', $2, now())`,
        [fresh(), lestari],
      ),
    ).rejects.toMatchObject({ constraint: 'policy_scope' });
  });

  test('a branch sets a day limit of its own below the national one, by two of its people', async () => {
    const above = await says('tono', { ...LIMIT, value: { amount: (await national()) + 1 } });
    expect(above.receipt).toMatchObject({ code: 'policy.above-national' });
    const { id, receipt } = await says('tono', { ...LIMIT, value: { amount: 5_000_000 } });
    expect(receipt).toMatchObject({ accepted: true });
    expect(await sends(await counter.staff('ratih'), id, 'decide-policy', accept)).toMatchObject({
      code: 'policy.other-scope',
    });
    expect(await sends(await counter.staff('lestari'), id, 'decide-policy', accept)).toMatchObject({
      accepted: true,
    });
    const overLimit = (branch: string) =>
      inTransaction((tx) => overLimitAt(tx, branch, 5_000_001, new Date('2026-11-26T03:00:00Z')));
    expect(await overLimit('MJK')).toMatchObject({ why: 'branch-limit' });
    expect(await overLimit('JBG')).toBeNull();
  });

  test('nobody sets a row of another branch', async () => {
    const other = await says('tono', { ...LIMIT, subject: 'branch-day:JBG', value: { amount: 1 } });
    expect(other.receipt).toMatchObject({ code: 'policy.other-scope' });
  });
});
