import { describe, expect, test } from 'vitest';
import type { SessionCommand } from '@/lib/domain/sessions/commands';
import { decide } from '@/lib/domain/sessions/decide/decide';
import { askedDocuments } from '@/lib/domain/sessions/document-standing';
import { evolve } from '@/lib/domain/sessions/evolve';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { currentStep, isReachable, wayOf } from '@/lib/domain/sessions/steps';
import { factsOf, senderNamed } from '../../support/session-walk';

const DICE = { a: 3, b: 5, who: 0, type: 0, noise: 99 };
const officer = senderNamed('officer');
const FILE = '00000000-0000-7000-8000-00000000f11e';

const said = (state: SessionState, type: string, body: unknown) =>
  decide(state, { type, body } as SessionCommand, factsOf(DICE, officer, 1, state));
const after = (state: SessionState, type: string, body: unknown): SessionState => {
  const outcome = said(state, type, body);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value.reduce(evolve, state);
};

const opened = (): SessionState => ({
  ...NO_SESSION,
  status: 'open',
  officerId: officer.actor.id,
  deviceId: officer.deviceId ?? '',
  person: {
    id: '',
    nik: '9999994506950001',
    name: '',
    maskedName: '',
    memberships: [],
    earlier: { civil: null, contact: null, account: null, additional: null, updatedAt: null } as never,
    warnings: [],
    provisional: true,
    keepsTemplate: false,
  },
});
const consented = (): SessionState => ({ ...opened(), consent: { language: 'id', textVersion: '1' } });
const planned = () => after(consented(), 'plan-papers', { reason: 'resigned' });
const added = (state: SessionState, document: string) =>
  after(state, 'add-document', { fileId: FILE, document, digest: 'ab'.repeat(32) });

describe('papers before the claim is counted', () => {
  test('are taken only after consent, and then without anybody having been looked up', () => {
    expect(said(opened(), 'plan-papers', { reason: 'resigned' })).toMatchObject({
      code: 'session.step-out-of-order',
    });
    expect(
      said(consented(), 'add-document', { fileId: FILE, document: 'ktp', digest: 'ab'.repeat(32) }),
    ).toMatchObject({
      ok: false,
    });
    const state = planned();
    expect(isReachable(state, 'documents')).toBe(true);
    expect(wayOf(state)).toContain('documents');
    expect(askedDocuments(state).map(({ code }) => code)).toContain('ktp');
    expect(added(state, 'ktp').documents.files).toHaveLength(1);
  });

  test('leave the session standing where it waits, and open no later step', () => {
    const state = added(planned(), 'ktp');
    expect(currentStep(state)).not.toBe('documents');
    for (const step of ['face', 'claim', 'check', 'confirm'] as const)
      expect(isReachable(state, step), step).toBe(false);
  });

  test('are not whole before there is a claim', () => {
    expect(said(planned(), 'complete-documents', {})).toMatchObject({
      code: 'session.step-out-of-order',
      detail: { step: 'claim' },
    });
  });

  test('a death is claimed by an heir only, here as with the claim', () => {
    expect(said(consented(), 'plan-papers', { reason: 'deceased' })).toMatchObject({
      code: 'claim.heir-first',
    });
  });

  test('the counted claim has the last word, and nothing is planned beside it', () => {
    const base = added(planned(), 'ktp');
    const quote = { route: 'digital' } as NonNullable<SessionState['claim']>['quote'];
    const counted: SessionState = {
      ...base,
      claim: {
        reason: 'resigned',
        letterOn: null,
        conditions: {} as never,
        balance: {} as never,
        quote,
        documents: [],
      },
    };
    expect(askedDocuments(counted)).toEqual([]);
    expect(wayOf(counted)).not.toContain('documents');
    expect(said(counted, 'plan-papers', { reason: 'retired' })).toMatchObject({
      code: 'papers.claim-counted',
    });
    expect(counted.documents.files).toHaveLength(1);
  });
});

describe('the participant’s opinion', () => {
  const ANSWERS = { procedure: 4, time: 3, conduct: 4 };
  test('is his to give while the screen is his, once, and the counter learns no more than that', () => {
    expect(said(consented(), 'answer-survey', ANSWERS)).toMatchObject({
      code: 'session.screen-with-officer',
    });
    const his: SessionState = { ...consented(), screen: 'participant' };
    const state = after(his, 'answer-survey', ANSWERS);
    expect(state.surveyAnswered).toBe(true);
    expect(JSON.stringify(state)).not.toContain('procedure');
    expect(said(state, 'answer-survey', { procedure: 1, time: 1, conduct: 1 })).toEqual({
      ok: true,
      value: [],
    });
  });

  test('is not asked of who has not consented', () => {
    expect(said({ ...opened(), screen: 'participant' }, 'answer-survey', ANSWERS)).toMatchObject({
      ok: false,
    });
  });
});
