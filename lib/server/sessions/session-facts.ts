import { readIdentifier } from '../../domain/people/identifier';
import { banksOf } from '../../domain/policies/banks-of';
import type { SessionCommand } from '../../domain/sessions/commands';
import type { SessionFacts } from '../../domain/sessions/facts';
import type { SessionState } from '../../domain/sessions/state';
import { openCase } from '../../domain/sessions/steps';
import type { Transaction } from '../database/connection';
import { consumeUnlockProof } from '../devices/unlock-proof';
import type { Moment } from '../journal/execute';
import { findParticipant, isAnyHousehold, isHouseholdOf } from '../participants/find-participant';
import { uuidv7 } from '../platform/new-id';
import { currentPolicy } from '../policies/read-policy';
import { todayAt } from '../staff/branch-zone';
import { hasPin } from '../staff/pin';
import { countsAsSecond } from '../staff/second-person';
import { type At, claimStepFacts, toSubmit } from './claim-facts';
import { faceFacts, isPinGiven } from './face-facts';
import { heirFacts, heirNiks } from './heir-facts';
import { spendMoveCode } from './moving/spend-move-code';
import { isWordAloneSpent, secondFactorFacts } from './second-factor-facts';

const nextTicket = async (tx: Transaction, branchId: string, day: string): Promise<string> => {
  const { rows } = await tx.query<{ last: number }>({
    name: 'ticket',
    text: `insert into ticket_counters as t (branch_id, day, last) values ($1, $2, 1)
           on conflict (branch_id, day) do update set last = t.last + 1 returning last`,
    values: [branchId, day],
  });
  return `A${String(rows[0]?.last ?? 1).padStart(3, '0')}`;
};

const householdOf = async (tx: Transaction, state: SessionState, { moment }: At) =>
  state.person
    ? {
        household:
          (await isHouseholdOf(tx, moment.by.id, state.person.id)) ||
          (await isAnyHousehold(tx, moment.by.id, heirNiks(state))),
      }
    : {};

/** Look-ups that this very command needs, made inside its transaction. */
const lookUps = async (
  tx: Transaction,
  state: SessionState,
  command: SessionCommand,
  at: At,
): Promise<Partial<SessionFacts>> => {
  switch (command.type) {
    case 'open-session':
      return state.status === 'none' ? { ticket: await nextTicket(tx, at.branchId, at.today) } : {};
    case 'identify-participant': {
      const read = readIdentifier(command.body.identifier);
      const { sessionId, branchId, moment } = at;
      const asking = { staffId: moment.by.id, sessionId, branchId, now: moment.now };
      return { found: read.ok ? await findParticipant(tx, read.value, asking) : null };
    }
    case 'hand-over-screen': {
      const staffId = at.moment.by.id;
      if (command.body.to === 'participant') return { hasPin: await hasPin(tx, staffId) };
      const { pinProof: proof, vaultProof } = command.body;
      const { deviceId } = at.moment;
      // A proof is used up where it opens something: one that was refused with what came before it is sent again.
      if (vaultProof && state.screen !== 'participant') return { pinGiven: false };
      if (vaultProof) {
        const unlocking = { staffId, deviceId, sessionId: at.sessionId, ...vaultProof };
        return { pinGiven: await consumeUnlockProof(tx, unlocking) };
      }
      const asked = { purpose: 'unlock', subject: at.sessionId, proof } as const;
      return { pinGiven: await isPinGiven(tx, staffId, asked) };
    }
    case 'decide-case': {
      const { caseId: subject, pinProof: proof } = command.body;
      const staffId = at.moment.by.id;
      return {
        pinGiven: await isPinGiven(tx, staffId, { purpose: 'witness-face', subject, proof }),
        ...(await householdOf(tx, state, at)),
        countsAsSecond: await countsAsSecond(tx, staffId, state.authors),
        ...(openCase(state, 'documents')?.id === subject ? await toSubmit(tx, state, at) : {}),
      };
    }
    case 'present-heir':
    case 'name-heir':
    case 'settle-heirs':
      return heirFacts(tx, command, at);
    case 'ask-factor':
    case 'answer-factor':
    case 'record-code-unsent':
      return secondFactorFacts(tx, state, command, at);
    case 'confirm-payment':
      return {
        wordAloneSpent: await isWordAloneSpent(tx, {
          staffId: at.moment.by.id,
          day: at.today,
          policy: at.policy,
        }),
      };
    case 'take-over-session': {
      const asked = { purpose: 'take-over', subject: at.sessionId, proof: command.body.pinProof } as const;
      const pinGiven = await isPinGiven(tx, at.moment.by.id, asked);
      const { moveCode } = command.body;
      return {
        ...(await householdOf(tx, state, at)),
        pinGiven,
        // Without the PIN a code is not used up: the next try needs it.
        moveCodeHolds:
          pinGiven &&
          moveCode !== undefined &&
          (await spendMoveCode(tx, { ...at, holderId: state.officerId, code: moveCode })),
      };
    }
    default: {
      const { sessionId, today, branchId, moment } = at;
      const now = new Date(moment.now);
      return {
        ...(await claimStepFacts(tx, state, command, at)),
        ...(await faceFacts(tx, state, command, { sessionId, today, branchId, now, staffId: moment.by.id })),
      };
    }
  }
};

/** Gathers what the decision may know. */
export const sessionFacts =
  (sessionId: string) =>
  async (
    tx: Transaction,
    state: SessionState,
    command: SessionCommand,
    moment: Moment,
    branchId: string,
  ): Promise<SessionFacts> => {
    const now = new Date(moment.now);
    const today = await todayAt(tx, branchId, now);
    const policy = await currentPolicy(tx);
    return {
      now: moment.now,
      today,
      actor: moment.by,
      role: moment.role,
      deviceId: moment.deviceId,
      branchId,
      freshId: uuidv7(now.getTime()),
      policyVersion: policy.version,
      banks: banksOf(policy, today),
      ...(await lookUps(tx, state, command, { sessionId, today, moment, branchId, policy })),
    };
  };
