import { randomInt } from 'node:crypto';
import { attemptLimitsOn } from '../../domain/faces/attempt-policy';
import { chooseTargets } from '../../domain/faces/choose-targets';
import { manifest } from '../../domain/faces/manifest';
import type { CommandBody, SessionCommand } from '../../domain/sessions/commands';
import type { SessionFacts } from '../../domain/sessions/facts';
import type { SessionState } from '../../domain/sessions/state';
import { judgeAnswer } from '../../domain/sessions/witness';
import type { Transaction } from '../database/connection';
import { membershipFacts } from '../participants/membership-facts';
import { env } from '../platform/env';
import { freeSlots } from '../reviews/call-backs';
import { consumePinProof, type PinPurpose } from '../staff/pin';
import { framesKept } from './challenge-frames';
import { triesElsewhere } from './face-tries';

export type FaceAt = {
  readonly sessionId: string;
  /** Date at the branch, ISO. */
  readonly today: string;
  readonly branchId: string;
  /** Server's commit time. */
  readonly now: Date;
  readonly staffId: string;
};

const evidenceDigest = async (tx: Transaction, sessionId: string, id: string): Promise<string | null> => {
  const { rows } = await tx.query<{ digest: Buffer }>({
    name: 'evidence-digest',
    text: 'select digest from evidence where id = $1 and session_id = $2',
    values: [id, sessionId],
  });
  return rows[0]?.digest.toString('hex') ?? null;
};

/** Whether the command brings a proof of the sender's PIN for this very purpose and subject. */
export const isPinGiven = async (
  tx: Transaction,
  staffId: string,
  asked: { readonly purpose: PinPurpose; readonly subject: string; readonly proof: string | undefined },
): Promise<boolean> => {
  const { proof, ...about } = asked;
  return proof !== undefined && (await consumePinProof(tx, { ...about, proof, staffId }));
};

/** The participant's answers held against the carrier's record; nobody at the counter sees what stands there. */
const judgeAnswers = async (
  tx: Transaction,
  state: SessionState,
  { answers }: CommandBody<'ask-witness'>,
): Promise<SessionFacts['outcomes']> => {
  const membership = state.person?.memberships.find(({ id }) => id === state.membershipId);
  if (!membership) return undefined;
  const record = await membershipFacts(tx, membership);
  return answers.map(({ question, answer }) => ({
    question,
    outcome: judgeAnswer(question, answer, record),
  }));
};

/** Look-ups of the face step and of the ladder behind it; nothing for any other command. */
export const faceFacts = async (
  tx: Transaction,
  state: SessionState,
  command: SessionCommand,
  at: FaceAt,
): Promise<Partial<SessionFacts>> => {
  const faceLimits = attemptLimitsOn(at.today);
  switch (command.type) {
    case 'draw-challenge':
      return {
        faceLimits,
        triesElsewhere: await triesElsewhere(tx, state, at, faceLimits),
        targets: chooseTargets(() => randomInt(2 ** 32) / 2 ** 32),
      };
    case 'capture-face': {
      const { captureId, challengeId } = command.body;
      return {
        evidenceDigest: await evidenceDigest(tx, at.sessionId, captureId),
        faceLimits,
        triesElsewhere: await triesElsewhere(tx, state, at, faceLimits),
        challengeRequired: env().FACE_CHALLENGE === 'required',
        framesKept: challengeId ? await framesKept(tx, at.sessionId, challengeId) : 0,
      };
    }
    case 'record-face-verdict':
      return {
        faceBands: manifest.thresholds,
        faceLimits,
        triesElsewhere: await triesElsewhere(tx, state, at, faceLimits),
      };
    case 'attest-face': {
      const { captureId: subject, pinProof: proof } = command.body;
      return {
        faceLimits,
        pinGiven: await isPinGiven(tx, at.staffId, { purpose: 'attest-face', subject, proof }),
      };
    }
    case 'ask-witness':
      return { outcomes: await judgeAnswers(tx, state, command.body) };
    case 'book-call-back':
      return { freeSlots: await freeSlots(tx, at.branchId, at.now) };
    default:
      return {};
  }
};
