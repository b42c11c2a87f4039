import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { balanceAsOf } from '@/lib/domain/benefits/jht/balance';
import type { SessionView } from '@/lib/domain/views/session-view';
import { receiptOf } from '@/lib/server/claims/receipt';
import { currentPolicy } from '@/lib/server/policies/read-policy';
import { listRequests } from '@/lib/server/reviews/list-requests';
import {
  type Counter,
  db,
  openCounter,
  SessionAtWork,
  SIGNATURE,
  type StaffAtWork,
} from '../support/counter';

let counter: Counter;
let officer: StaffAtWork;
let supervisor: StaffAtWork;
let elsewhere: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  officer = await counter.staff('rudi');
  supervisor = await counter.staff('lestari');
  elsewhere = await counter.staff('eko');
}, 120_000);
afterAll(() => counter?.close());

const caseOf = ({ state }: SessionView, kind: string) =>
  state.cases.find((one) => one.kind === kind && one.decision === null)?.id ?? '';

const worthOf = async (membershipId: string, today: string): Promise<number> => {
  const { rows } = await db().query<{ period: string; amount: number }>(
    `select to_char(period, 'YYYY-MM') as period, amount from contributions where membership_id = $1`,
    [membershipId],
  );
  return balanceAsOf({ contributions: rows, asOf: today }, await currentPolicy(db())).total;
};

const left = async (id: string) =>
  (await db().query('select left_on, merged_into from memberships where id = $1', [id])).rows[0];

describe('an end of work that the employer has not reported', () => {
  const asked = { evidence: 'employment-letter', note: '' } as const;
  const joko = async () => {
    const session = new SessionAtWork(officer);
    const view = await session.identifies(counter.persona('joko'));
    await session.consents();
    return { session, view, membership: view.state.person?.memberships[0], today: view.today };
  };

  test('the employer is asked, and evidence a supervisor accepts opens the claim', async () => {
    const { session, membership, today } = await joko();
    const id = membership?.id ?? '';
    for (const [leftOn, code] of [
      ['2099-01-01', 'membership.end-not-possible'],
      ['1990-01-01', 'membership.end-not-possible'],
    ] as const)
      expect(await session.send('ask-end-of-work', { ...asked, leftOn })).toMatchObject({
        accepted: false,
        code,
      });
    expect(
      await session.send('ask-end-of-work', { leftOn: today, evidence: 'other', note: ' ' }),
    ).toMatchObject({
      code: 'case.note-missing',
    });
    const { rows: none } = await db().query('select from employer_requests where membership_id = $1', [id]);
    expect(none).toHaveLength(0);

    const view = await session.does('ask-end-of-work', { ...asked, leftOn: today });
    expect(await session.send('ask-end-of-work', { ...asked, leftOn: today })).toMatchObject({
      code: 'case.open',
    });
    const { rows: requests } = await db().query(
      'select r.state, e.name from employer_requests r join employers e on e.id = r.employer_id where r.membership_id = $1',
      [id],
    );
    expect(requests).toEqual([{ state: 'asked', name: 'PT Contoh Logistik' }]);
    expect((await left(id)).left_on).toBeNull();

    const caseId = caseOf(view, 'end-of-work');
    expect(await session.send('decide-case', { caseId, decision: 'accept', note: '' })).toMatchObject({
      accepted: false,
      code: 'case.supervisor-only',
    });
    const after = await session.does('decide-case', { caseId, decision: 'accept', note: '' }, supervisor);
    expect(after.state.person?.memberships[0]?.leftOn).toBe(today);
    expect((await left(id)).left_on).toBe(today);
    expect(await session.send('ask-end-of-work', { ...asked, leftOn: today })).toMatchObject({
      code: 'membership.ended-already',
    });
    await session.does('end-session', { why: 'participant-left' });
    // The next test finds the employer silent again.
    await db().query('update memberships set left_on = null where id = $1', [id]);
  });

  test('evidence that is not enough changes nothing, and the request stays on record', async () => {
    const { session, membership, today } = await joko();
    const view = await session.does('ask-end-of-work', { ...asked, leftOn: today });
    const caseId = caseOf(view, 'end-of-work');
    await session.does('decide-case', { caseId, decision: 'reject', note: 'Surat tanpa cap' }, supervisor);
    expect((await left(membership?.id ?? '')).left_on).toBeNull();
    const { rows } = await db().query('select state from employer_requests where id = $1', [caseId]);
    expect(rows).toEqual([{ state: 'evidence-refused' }]);
    await session.does('end-session', { why: 'not-eligible' });
  });
});

describe('a request to the office that keeps a record', () => {
  const officeOf = (staff: StaffAtWork) => ({ branchId: staff.staff.branchId });

  test('is on the branch’s list and on the paper, is answered once, and outlives its session', async () => {
    const session = new SessionAtWork(officer);
    await session.identifies(counter.persona('joko'));
    await session.consents();
    expect(await session.send('request-correction', { trouble: 'kpj-not-linked', note: ' ' })).toMatchObject({
      accepted: false,
      code: 'request.note-missing',
    });
    const asked = { trouble: 'kpj-not-linked', note: '27888880019' } as const;
    const view = await session.does('request-correction', asked);
    expect(view.state.requests).toMatchObject([
      { trouble: 'kpj-not-linked', to: 'membership-desk', answer: null },
    ]);
    expect(await session.send('request-correction', asked)).toMatchObject({ code: 'request.open' });
    const requestId = view.state.requests[0]?.id ?? '';
    await session.does('end-session', { why: 'data-mismatch' });

    const lineOf = async (which: 'waiting' | 'settled', by = officer) =>
      (await listRequests(officeOf(by)))[which].find(({ id }) => id === requestId);
    expect(await lineOf('waiting')).toMatchObject({ office: 'membership-desk', sessionId: session.id });
    expect(await lineOf('waiting', elsewhere)).toBeUndefined();
    const { rows } = await db().query('select * from correction_requests where id = $1', [requestId]);
    expect(JSON.stringify(rows)).not.toContain(asked.note);
    const paper = await receiptOf(session.id, { branchId: officer.staff.branchId, branchName: 'Cabang' });
    expect(paper?.requests).toMatchObject([{ id: requestId }]);

    const answer = { requestId, answer: 'not-possible', note: '' } as const;
    expect(await session.send('record-request-answer', answer)).toMatchObject({
      accepted: false,
      code: 'case.supervisor-only',
    });
    expect(await session.send('record-request-answer', answer, supervisor)).toMatchObject({
      accepted: false,
      code: 'case.note-missing',
    });
    await session.does('record-request-answer', { ...answer, note: 'Nama di kartu lain' }, supervisor);
    expect(
      await session.send('record-request-answer', { ...answer, answer: 'done' }, supervisor),
    ).toMatchObject({
      code: 'request.answered',
    });
    expect(await lineOf('waiting')).toBeUndefined();
    expect(await lineOf('settled')).toMatchObject({ answer: 'not-possible' });
  });

  test('goes to the employer with the end of work, and keeps his answer beside the evidence', async () => {
    const session = new SessionAtWork(officer);
    const view = await session.identifies(counter.persona('joko'));
    await session.consents();
    const after = await session.does('ask-end-of-work', {
      leftOn: view.today,
      evidence: 'contract',
      note: '',
    });
    const request = after.state.requests[0];
    expect(request).toMatchObject({ trouble: 'end-not-reported', to: 'employer', answer: null });
    const requestId = request?.id ?? '';
    await session.does('record-request-answer', { requestId, answer: 'done', note: '' }, supervisor);
    const line = (await listRequests(officeOf(officer))).settled.find(({ id }) => id === requestId);
    expect(line).toMatchObject({
      employer: 'PT Contoh Logistik',
      lastDay: view.today,
      evidence: 'asked',
      answer: 'done',
    });
    await session.does('end-session', { why: 'participant-left' });
  });
});

test('several KPJ become one, to the rupiah, with the participant’s and a supervisor’s yes; then paid at once', async () => {
  const slamet = counter.persona('slamet');
  const session = new SessionAtWork(officer);
  const { state, today } = await session.identifies(slamet);
  const [into, other] = state.person?.memberships ?? [];
  const ids = { into: into?.id ?? '', other: other?.id ?? '' };
  const worth = (await worthOf(ids.into, today)) + (await worthOf(ids.other, today));
  await session.does('choose-membership', { membershipId: ids.into });
  await session.consents();
  const merge = { from: [ids.other], signature: SIGNATURE };
  expect(await session.send('ask-merge', merge)).toMatchObject({ code: 'session.screen-with-officer' });
  await session.does('hand-over-screen', { to: 'participant' });
  for (const from of [[ids.into], [ids.other, ids.other], ['0199aaaa-0000-7000-8000-000000000000']])
    expect(await session.send('ask-merge', { ...merge, from })).toMatchObject({
      code: 'membership.not-theirs',
    });
  const asked = await session.does('ask-merge', merge);
  await session.takesScreenBack();
  expect((await left(ids.other)).merged_into).toBeNull();
  const caseId = caseOf(asked, 'merge');
  await session.does('decide-case', { caseId, decision: 'accept', note: '' }, supervisor);
  expect((await left(ids.other)).merged_into).toBe(ids.into);

  await session.updatesData(slamet);
  await session.confirmsProfile();
  await session.showsFace(slamet.cameraFace ?? 'p08');
  const described = await session.describesClaim(slamet);
  expect(described.state.claim?.balance.total).toBe(worth);
  expect(described.state.claim?.quote).toMatchObject({ route: 'digital', gross: worth });
  await session.confirmsAndSubmits();
  await session.until(({ tracking }) => tracking?.status === 'paid', 'the payment');

  // Whoever comes with the old card is led to the one that it became, a member since the first of both.
  const later = new SessionAtWork(officer);
  await later.does('open-session', { reasonHere: 'no-phone' });
  const found = await later.does('identify-participant', { identifier: slamet.memberships[0]?.kpj ?? '' });
  expect(found.state.person?.memberships).toHaveLength(1);
  expect(found.state.membershipId).toBe(ids.into);
  expect(found.state.person?.memberships[0]?.joinedOn).toBe(other?.joinedOn);
}, 120_000);
