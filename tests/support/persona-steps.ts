import { expect } from 'vitest';
import { DEMO_PIN } from '@/lib/demo/demo-staff';
import { FEATURES, questionsFor } from '@/lib/domain/sessions/witness';
import type { Persona, PersonaKey } from '@/lib/sandbox/personas';
import { type PinPurpose, provePin } from '@/lib/server/staff/pin';
import { type Counter, db, SessionAtWork, type StaffAtWork } from './counter';

export const entersAccount = async (session: SessionAtWork, { accounts, name }: Persona, index = 0) => {
  const { bankCode = '', accountNumber = '' } = accounts[index] ?? {};
  await session.does('update-account', { npwp: null, bankCode, accountNumber, holderName: name });
  return session.until(({ state }) => state.accountCheck !== null, 'the bank’s answer');
};

export const entersCivil = async (session: SessionAtWork, persona: Persona) => {
  const { name, birthPlace, birthDate, sex, motherName, address } = persona;
  await session.does('update-civil', { name, birthPlace, birthDate, sex, motherName, address });
  return session.until(({ state }) => state.registry !== null, 'the registry’s answer');
};

export const entersAdditional = (session: SessionAtWork) =>
  session.does('update-additional', {
    occupation: 'Buruh',
    emergencyName: 'Sumarni',
    emergencyRelation: 'parent',
    emergencyPhone: '081299990000',
  });

export const untilAccount = async (counter: Counter, key: PersonaKey, by: StaffAtWork) => {
  const session = new SessionAtWork(by);
  const persona = counter.persona(key);
  await session.identifies(persona);
  await session.consents();
  await session.does('confirm-membership', { correct: true });
  await session.does('update-contact', { phone: persona.phone, email: null });
  return { session, persona };
};

/** Up to the review of the data, with everything asked and answered. */
export const untilReview = async (counter: Counter, key: PersonaKey, by: StaffAtWork) => {
  const { session, persona } = await untilAccount(counter, key, by);
  await entersAccount(session, persona);
  await entersCivil(session, persona);
  await entersAdditional(session);
  return { session, persona };
};

export const isPaid = async (session: SessionAtWork, key: PersonaKey) => {
  const { state } = await session.until((view) => view.tracking?.status === 'paid', `${key} is paid`);
  const { rows } = await db().query('select amount, state from disbursements where claim_id = $1', [
    state.submitted?.claimId,
  ]);
  expect(rows).toEqual([{ amount: state.submitted?.net, state: 'settled' }]);
};

/** A proof of the PIN that everyone in the demo has. */
export const pinOf = async (by: StaffAtWork, purpose: PinPurpose, subject: string): Promise<string> => {
  const proof = await provePin(by.staff.id, { purpose, subject, pin: DEMO_PIN });
  if (!proof.ok) throw new Error(`the PIN was refused: ${proof.code}`);
  return proof.value;
};

/** The officer's half of the witnessed check, as it is filled in for somebody who knows his own membership. */
export const witnessOf = async (session: SessionAtWork) => {
  const { state } = await session.view();
  const membership = state.person?.memberships.find(({ id }) => id === state.membershipId);
  const known = {
    employer: membership?.employer ?? '',
    'joined-year': membership?.joinedOn.slice(0, 4) ?? '',
    'left-year': membership?.leftOn?.slice(0, 4) ?? '',
    'wage-band': '2m-3m',
  };
  return {
    why: 'old-photo' as const,
    note: '',
    features: Object.fromEntries(FEATURES.map((feature) => [feature, 'same' as const])) as Record<
      (typeof FEATURES)[number],
      'same'
    >,
    answers: questionsFor(membership?.segment ?? 'PU').map((question) => ({
      question,
      answer: known[question],
    })),
  };
};

/** Decides the newest open case, about a face with the PIN that it needs. */
export const decides = async (session: SessionAtWork, by: StaffAtWork, decision: 'accept' | 'reject') => {
  const { state } = await session.view();
  const asked = state.cases.findLast((one) => one.decision === null);
  const caseId = asked?.id ?? '';
  const pinProof = asked?.kind === 'face' ? await pinOf(by, 'witness-face', caseId) : undefined;
  return session.send(
    'decide-case',
    { caseId, decision, note: 'diperiksa bersama KTP', presence: 'at-counter', pinProof },
    by,
  );
};
