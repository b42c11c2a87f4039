import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nthWorkingDayAfter } from '@/lib/domain/benefits/jht/working-days';
import { SHIPPED_POLICY } from '@/lib/domain/policies/shipped';
import { pointsOf } from '@/lib/domain/sessions/document-points';
import { currentStep, waitingFor } from '@/lib/domain/sessions/steps';
import type { PersonaKey } from '@/lib/sandbox/personas';
import { openPage } from '@/lib/server/sessions/documents/open-page';
import { forgetClaims } from '../support/claims-at-work';
import { type Counter, db, openCounter, type SessionAtWork, type StaffAtWork } from '../support/counter';
import { agreesToFigures, completesPapers, handsIn, rules } from '../support/documents-desk';
import { isPaid, untilReview } from '../support/persona-steps';

// A whole visit with every page made anew is several seconds of work on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let counter: Counter;
let rudi: StaffAtWork;
let maya: StaffAtWork;
let lestari: StaffAtWork;
let ratih: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  [rudi, maya, lestari, ratih] = [
    await counter.staff('rudi'),
    await counter.staff('maya'),
    await counter.staff('lestari'),
    await counter.staff('ratih'),
  ];
}, 120_000);
afterAll(() => counter?.close());

/** Bambang's balance is above the ceiling: he stands before the checklist. */
const atTheDesk = async (key: PersonaKey = 'bambang'): Promise<SessionAtWork> => {
  await forgetClaims();
  const { session, persona } = await untilReview(counter, key, rudi);
  await session.confirmsProfile();
  await session.showsFace(persona.cameraFace ?? 'p01');
  await session.describesClaim(persona);
  return session;
};

const lineOf = async (session: SessionAtWork) => {
  const { rows } = await db().query<{ state: string; pay_by: string; claim_id: string | null }>(
    'select state, pay_by::text, claim_id from document_claims where session_id = $1',
    [session.id],
  );
  return rows[0];
};

describe('Bambang, whose balance is above the ceiling', () => {
  test('agrees first, hands in his papers, and is paid without coming back', async () => {
    const session = await atTheDesk();
    const { state } = await session.view();
    expect(state.claim?.quote).toMatchObject({ route: 'documents', findings: ['above-ceiling'] });
    expect(state.claim?.documents.map(({ code }) => code)).toEqual([
      'kpj-card',
      'ktp',
      'family-card',
      'bank-book',
      'npwp',
    ]);
    expect(currentStep(state)).toBe('documents');
    expect(await session.send('submit-claim', {})).toMatchObject({ accepted: false });
    expect(currentStep((await agreesToFigures(session)).state)).toBe('documents');
    expect(await session.send('submit-claim', {})).toMatchObject({ code: 'documents.not-accepted' });
    expect(await session.send('complete-documents', {})).toMatchObject({ code: 'documents.incomplete' });
    await completesPapers(session, rudi);
    const whole = await session.view();
    expect(waitingFor(whole.state)).toBe('supervisor');
    const due = nthWorkingDayAfter(whole.today, 5, SHIPPED_POLICY).date;
    expect(whole.state.documentsComplete).toEqual({ on: whole.today, payBy: due, accepted: false });
    expect(await lineOf(session)).toEqual({ state: 'complete', pay_by: due, claim_id: null });
    await session.does('pause-session', { why: 'left' });
    expect(await rules(session, lestari, { decision: 'accept' })).toMatchObject({ accepted: true });
    const { state: sent } = await session.view();
    expect(sent.submitted).toMatchObject({ payBy: due, net: state.claim?.quote.net });
    await isPaid(session, 'bambang');
    expect(await lineOf(session)).toMatchObject({ state: 'submitted', claim_id: sent.submitted?.claimId });
  });

  test('has not agreed yet when the papers are accepted: his word is the next step', async () => {
    const session = await atTheDesk();
    await completesPapers(session, rudi);
    expect(await rules(session, lestari, { decision: 'accept' })).toMatchObject({ accepted: true });
    const { state } = await session.view();
    expect(state.submitted).toBeNull();
    expect(currentStep(state)).toBe('check');
    await agreesToFigures(session);
    expect((await session.does('submit-claim', {})).state.status).toBe('submitted');
    await isPaid(session, 'bambang');
  });

  test('gets his papers back for correction and keeps his place', async () => {
    const session = await atTheDesk();
    await agreesToFigures(session);
    await completesPapers(session, rudi);
    expect(await rules(session, lestari, { decision: 'return' })).toMatchObject({
      code: 'case.faults-missing',
    });
    const faults = [{ document: 'family-card', fault: 'unreadable' as const }];
    expect(await rules(session, lestari, { decision: 'return', faults })).toMatchObject({ accepted: true });
    const { state } = await session.view();
    expect(state.documents.returned).toEqual(faults);
    expect(state.documents.files).toHaveLength(5);
    expect(Object.keys(state.documents.ticked)).toEqual(['kpj-card', 'ktp', 'bank-book', 'npwp']);
    expect([state.participantConfirmed, state.documentsComplete, currentStep(state)]).toEqual([
      true,
      null,
      'documents',
    ]);
    expect(await lineOf(session)).toMatchObject({ state: 'returned' });
    const old = state.documents.files.find(({ document }) => document === 'family-card')?.fileId ?? '';
    await session.does('remove-document', { fileId: old });
    const { rows } = await db().query('select from evidence where file_id = $1', [old]);
    expect(rows).toEqual([]);
    await completesPapers(session, rudi);
    await rules(session, lestari, { decision: 'accept' });
    await isPaid(session, 'bambang');
  });

  test('is refused with a ground, and may bring other papers', async () => {
    const session = await atTheDesk();
    await completesPapers(session, rudi);
    const note = 'Kartu keluarga bukan miliknya';
    expect(await rules(session, lestari, { decision: 'reject', note })).toMatchObject({
      code: 'case.ground-missing',
    });
    await rules(session, lestari, { decision: 'reject', ground: 'not-entitled', note });
    const { state } = await session.view();
    expect([state.documents.rejectedFor, state.status, currentStep(state)]).toEqual([
      'not-entitled',
      'open',
      'documents',
    ]);
    await completesPapers(session, rudi);
    expect((await session.view()).state.documents.rejectedFor).toBeNull();
  });
});

describe('two people, one branch', () => {
  test('whoever served never rules; another branch finds nothing; nothing changes under the supervisor’s eyes', async () => {
    const session = await atTheDesk();
    const fileId = await handsIn(session, rudi, 'ktp');
    const asks = (by: StaffAtWork) => openPage({ sessionId: session.id, fileId, page: 1, staff: by.staff });
    expect(await asks(rudi)).toBeInstanceOf(Buffer);
    expect([await asks(maya), await asks(lestari), await asks(ratih)]).toEqual([null, null, null]);
    await session.does('verify-document', { document: 'ktp', points: [...pointsOf('ktp')] });
    await completesPapers(session, rudi);
    expect(await asks(lestari)).toBeInstanceOf(Buffer);
    expect([await asks(maya), await asks(ratih)]).toEqual([null, null]);
    expect(await rules(session, rudi, { decision: 'accept' })).toMatchObject({
      code: 'case.supervisor-only',
    });
    expect(await rules(session, ratih, { decision: 'accept' })).toMatchObject({ code: 'stream.unknown' });
    expect(await session.send('remove-document', { fileId })).toMatchObject({ code: 'case.open' });
    await rules(session, lestari, { decision: 'return', faults: [{ document: 'ktp', fault: 'unreadable' }] });
    expect(await asks(lestari)).toBeNull();
  });

  test('points are all or none, and a paper that is not there is explained', async () => {
    const session = await atTheDesk();
    expect(
      await session.send('verify-document', { document: 'ktp', points: [...pointsOf('ktp')] }),
    ).toMatchObject({
      code: 'document.missing',
    });
    await handsIn(session, rudi, 'ktp');
    expect(
      await session.send('verify-document', { document: 'ktp', points: ['original-seen'] }),
    ).toMatchObject({
      code: 'document.points-open',
    });
    expect(await session.send('verify-document', { document: 'passport', points: [] })).toMatchObject({
      code: 'document.not-asked',
    });
    const excuse = { document: 'kpj-card', why: 'lost', note: '' } as const;
    expect(await session.send('excuse-document', excuse)).toMatchObject({ code: 'case.note-missing' });
    const { state } = await session.does('excuse-document', {
      ...excuse,
      note: 'Surat kehilangan dari polisi ada',
    });
    expect(state.documents.excused).toEqual({ 'kpj-card': 'lost' });
  });

  test('another account asks for the bank book, and for his word, again', async () => {
    const session = await atTheDesk();
    await agreesToFigures(session);
    await completesPapers(session, rudi);
    await rules(session, lestari, { decision: 'return', faults: [{ document: 'ktp', fault: 'unreadable' }] });
    const { state } = await session.view();
    const { bankCode = '', accountNumber = '', holderName = '' } = state.account ?? {};
    const { state: after } = await session.does('update-account', {
      npwp: null,
      bankCode,
      accountNumber,
      holderName,
    });
    expect(after.documents.ticked['bank-book']).toBeUndefined();
    expect(after.participantConfirmed).toBe(false);
  });
});
