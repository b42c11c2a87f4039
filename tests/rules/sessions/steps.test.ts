import { describe, expect, test } from 'vitest';
import { commandSchemas, isServiceCommand } from '@/lib/domain/sessions/commands';
import { decide } from '@/lib/domain/sessions/decide/decide';
import { REFUSAL_CODES } from '@/lib/domain/sessions/refusal-codes';
import { REFUSALS } from '@/lib/domain/sessions/refusal-messages';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { currentStep, isReachable, STEP_NAMES, stepsOf, waitingFor } from '@/lib/domain/sessions/steps';
import { command, factsOf, senderNamed } from '../../support/session-walk';

const is = (given: object) => given as never;
const CIVIL = is({ checkId: 'c1' });
const OPEN: SessionState = { ...NO_SESSION, status: 'open' };
const stage = (...added: readonly Partial<SessionState>[]): SessionState => Object.assign({}, OPEN, ...added);

const identified = { person: is({ id: 'p' }), membershipId: 'm' };
const consented = { ...identified, consent: is({ language: 'id' }) };
const contacted = { ...consented, membershipConfirmed: true, contact: is({}) };
const asked = { ...contacted, account: is({ accountId: 'a1' }) };
const banked = { ...asked, accountCheck: is({ verdict: 'matched' }) };
const entered = { ...banked, civil: CIVIL };
const same = { ...entered, registry: is({ outcome: 'same' }), additional: is({}) };
const reviewed = { ...same, profileConfirmed: true };
const faced = { ...reviewed, face: is({ attempts: [], verifiedBy: 'match' }) };
const described = { ...faced, claim: is({ quote: { route: 'digital' } }) };
const checked = { ...described, answersChecked: true };
const confirmed = { ...checked, participantConfirmed: true };
const papered = { ...faced, claim: is({ quote: { route: 'documents' }, documents: [{ code: 'ktp' }] }) };
const agreed = { answersChecked: true, participantConfirmed: true };
const whole = { documentsComplete: { on: '2026-11-23', payBy: '2026-11-30', accepted: false } };
const accepted = { documentsComplete: { ...whole.documentsComplete, accepted: true } };
const ruling = (decision: string | null) => ({
  cases: is([{ id: 'k', kind: 'documents', about: null, decision }]),
});
const differs = { ...entered, registry: is({ outcome: 'differs' }) };
const asking = (decision: string | null, about = 'c1') => ({
  cases: is([{ id: 'k', kind: 'civil-data', about, decision }]),
});
const judging = { face: is({ attempts: [{ captureId: 'f', band: null }], verifiedBy: null }) };

const named = { person: is({ provisional: true }) };
const typed = { consent: is({}), contact: is({}), account: is({}), civil: CIVIL, additional: is({}) };

/** Where a session stands, whose turn it is, and the furthest step that may be taken. */
const POSITIONS: readonly (readonly [string, SessionState, string, string, string])[] = [
  ['just opened', OPEN, 'identify', 'officer', 'identify'],
  ['several memberships, none chosen', stage({ person: is({}) }), 'identify', 'officer', 'consent'],
  ['named without a network', stage(named), 'consent', 'officer', 'consent'],
  ['named and consented without a network', stage(named, { consent: is({}) }), 'contact', 'officer', 'contact'],
  ['all typed without a network', stage(named, typed), 'identify', 'machine', 'additional'],
  ['identified', stage(identified), 'consent', 'officer', 'consent'],
  ['handed over', stage(identified, { screen: 'participant' }), 'consent', 'participant', 'consent'],
  ['consented', stage(consented), 'membership', 'officer', 'contact'],
  ['contact taken', stage(contacted), 'account', 'officer', 'account'],
  ['the bank not yet heard', stage(asked), 'civil', 'officer', 'civil'],
  ['an account in another name', stage(asked, { accountCheck: is({ verdict: 'different' }) }), 'account', 'officer', 'account'],
  ['a dormant account', stage(asked, { accountCheck: is({ verdict: 'dormant' }) }), 'account', 'officer', 'account'],
  ['a name that is only similar', stage(asked, { accountCheck: is({ verdict: 'similar' }) }), 'account', 'officer', 'account'],
  ['the registry not yet heard', stage(entered), 'additional', 'officer', 'additional'],
  ['only the registry is missing', stage(entered, { additional: is({}) }), 'civil', 'machine', 'additional'],
  ['the registry differs', stage(differs), 'civil', 'officer', 'civil'],
  ['a supervisor was asked about it', stage(differs, asking(null)), 'additional', 'officer', 'additional'],
  ['only the supervisor is missing', stage(differs, { additional: is({}) }, asking(null)), 'civil', 'supervisor', 'additional'],
  ['he rejected it', stage(differs, asking('reject')), 'civil', 'officer', 'civil'],
  ['he accepted it', stage(differs, { additional: is({}) }, asking('accept')), 'review', 'officer', 'review'],
  ['he accepted an earlier entry', stage(differs, { additional: is({}) }, asking('accept', 'c0')), 'civil', 'officer', 'civil'],
  ['the registry refuses', stage(entered, { registry: is({ outcome: 'refused' }) }), 'civil', 'officer', 'civil'],
  ['all data there', stage(same), 'review', 'officer', 'review'],
  ['data confirmed', stage(reviewed), 'face', 'officer', 'face'],
  ['a face being judged', stage(reviewed, judging), 'face', 'machine', 'face'],
  ['face verified', stage(faced), 'claim', 'officer', 'claim'],
  ['papers asked for', stage(papered), 'documents', 'officer', 'check'],
  ['agreed before the papers are whole', stage(papered, agreed), 'documents', 'officer', 'confirm'],
  ['papers whole, agreed', stage(papered, agreed, whole, ruling(null)), 'documents', 'supervisor', 'confirm'],
  ['papers whole, not agreed', stage(papered, whole, ruling(null)), 'check', 'officer', 'check'],
  ['papers given back', stage(papered, agreed, ruling('return')), 'documents', 'officer', 'confirm'],
  ['papers accepted, not agreed', stage(papered, accepted, ruling('accept')), 'check', 'officer', 'check'],
  ['papers accepted, agreed', stage(papered, agreed, accepted, ruling('accept')), 'confirm', 'officer', 'confirm'],
  ['claim described', stage(described), 'check', 'officer', 'check'],
  ['account changed late, bank not heard', stage(described, { accountCheck: null }), 'check', 'machine', 'check'],
  ['answers checked', stage(checked), 'confirm', 'officer', 'confirm'],
  ['confirmed, not sent', stage(confirmed), 'confirm', 'officer', 'confirm'],
  ['sent', stage(confirmed, { status: 'submitted' }), 'receipt', 'nobody', 'receipt'],
  ['ended early', stage({ status: 'ended' }), 'identify', 'nobody', 'identify'],
]; // biome-ignore format: a row a position

describe('where a session stands', () => {
  test.each(POSITIONS)('%s', (_name, state, here, whose, furthest) => {
    expect(currentStep(state)).toBe(here);
    expect(waitingFor(state)).toBe(whose);
    const reachable = STEP_NAMES.filter((name) => isReachable(state, name));
    expect(reachable.at(-1)).toBe(furthest);
    expect(reachable).toEqual(STEP_NAMES.slice(0, STEP_NAMES.indexOf(reachable.at(-1) as never) + 1));
    const standings = stepsOf(state);
    const papers = state.claim?.quote.route === 'documents';
    expect(standings.map(({ name }) => name)).toEqual(
      STEP_NAMES.filter((name) => (papers || name !== 'documents') && (state.claimant || name !== 'heirs')),
    );
    expect(standings.filter(({ standing }) => standing === 'here').map(({ name }) => name)).toEqual([here]);
  });
});

const TYPES = Object.keys(commandSchemas('2026-11-23'));
const DICE = { noise: 0, type: 0, who: 0, a: 1, b: 1 };

describe('every command', () => {
  test.each(TYPES)('%s is guarded: not by a stranger, not by the wrong kind of actor', (type) => {
    const held = stage({ officerId: 'nobody', deviceId: 'nothing' });
    const ask = (who: Parameters<typeof senderNamed>[0]) =>
      decide(held, command(type, held, DICE), factsOf(DICE, senderNamed(who), 1));
    const wrong = isServiceCommand(type) ? 'officer' : 'worker';
    expect(ask(wrong)).toEqual({ ok: false, code: 'command.actor-refused' });
    const free = ['open-session', 'take-over-session', 'decide-case', 'record-request-answer'];
    if (!isServiceCommand(type) && !free.includes(type)) {
      expect(ask('officer')).toEqual({ ok: false, code: 'session.held-by-colleague' });
    }
    expect(ask('supervisor').ok).toBe(false);
  });

  test.each(REFUSAL_CODES)('refusal %s has its message and next step in both languages', (code) => {
    for (const language of ['id', 'en'] as const) {
      const { says, next } = REFUSALS[code][language];
      expect(says.length).toBeGreaterThan(8);
      expect(next.length).toBeGreaterThan(8);
    }
  });
});
