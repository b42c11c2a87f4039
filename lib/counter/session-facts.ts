import { randomBytes } from 'node:crypto';
import type { Transaction } from '../database/connection';
import type { Policy } from '../jht/policy/policy';
import type { Moment } from '../journal/execute';
import { findParticipant, isHouseholdOf } from '../participants/find-participant';
import { standingOf } from '../participants/standing';
import { readIdentifier } from '../people/identifier';
import { uuidv7 } from '../platform/ids';
import { currentPolicy } from '../policies/read-policy';
import type { SessionCommand } from '../sessions/commands';
import type { SessionFacts } from '../sessions/facts';
import type { SessionState } from '../sessions/state';
import { todayAt, zoneOf } from '../staff/branch-zone';
import { hasPin } from '../staff/pin';
import { faceFacts, isPinGiven } from './face-facts';

const nextTicket = async (tx: Transaction, branchId: string, day: string): Promise<string> => {
  const { rows } = await tx.query<{ last: number }>({
    name: 'ticket',
    text: `insert into ticket_counters as t (branch_id, day, last) values ($1, $2, 1)
           on conflict (branch_id, day) do update set last = t.last + 1 returning last`,
    values: [branchId, day],
  });
  return `A${String(rows[0]?.last ?? 1).padStart(3, '0')}`;
};

const hasOpenClaim = async (tx: Transaction, personId: string, membershipId: string): Promise<boolean> => {
  const { rowCount } = await tx.query({
    name: 'open-claim',
    text: `select from claims where person_id = $1 and membership_id = $2 and open`,
    values: [personId, membershipId],
  });
  return (rowCount ?? 0) > 0;
};

/** Crockford's base 32 without the letters that are misread; 25 characters, five by five on paper, carry 125 random bits. */
const receiptCode = (): string => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  return Array.from(randomBytes(25), (byte) => letters[byte & 31]).join('');
};

type At = {
  readonly sessionId: string;
  readonly today: string;
  readonly moment: Moment;
  readonly branchId: string;
  readonly policy: Policy;
};

const dayAt = async (tx: Transaction, { today, branchId, policy }: At) => ({
  today,
  policy,
  zone: await zoneOf(tx, branchId),
});

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
      const { pinProof: proof } = command.body;
      const asked = { purpose: 'unlock', subject: at.sessionId, proof } as const;
      return { pinGiven: await isPinGiven(tx, staffId, asked) };
    }
    case 'decide-case': {
      const { caseId: subject, pinProof: proof } = command.body;
      const staffId = at.moment.by.id;
      return {
        pinGiven: await isPinGiven(tx, staffId, { purpose: 'witness-face', subject, proof }),
        ...(state.person ? { household: await isHouseholdOf(tx, staffId, state.person.id) } : {}),
      };
    }
    case 'take-over-session':
      return state.person ? { household: await isHouseholdOf(tx, at.moment.by.id, state.person.id) } : {};
    case 'describe-claim':
      return (await standingOf(tx, state, { ...command.body, ...(await dayAt(tx, at)) })) ?? {};
    case 'submit-claim': {
      if (!state.claim || !state.person || !state.membershipId) return {};
      const { reason, letterOn } = state.claim;
      return {
        ...(await standingOf(tx, state, { reason, letterOn, ...(await dayAt(tx, at)) })),
        openClaim: await hasOpenClaim(tx, state.person.id, state.membershipId),
        receiptCode: receiptCode(),
      };
    }
    default: {
      const { sessionId, today, branchId, moment } = at;
      const now = new Date(moment.now);
      return faceFacts(tx, state, command, { sessionId, today, branchId, now, staffId: moment.by.id });
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
      ...(await lookUps(tx, state, command, { sessionId, today, moment, branchId, policy })),
    };
  };
