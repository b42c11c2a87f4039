import { documentsAsked } from '../../domain/benefits/jht/documents-asked';
import type { Policy } from '../../domain/policies/policy';
import type { SessionCommand } from '../../domain/sessions/commands';
import { figuresDay } from '../../domain/sessions/document-standing';
import type { SessionFacts } from '../../domain/sessions/facts';
import type { SessionState } from '../../domain/sessions/state';
import type { Transaction } from '../database/connection';
import type { Moment } from '../journal/execute';
import { quoteForSession } from '../participants/quote-for-session';
import { newCode } from '../platform/new-code';
import { zoneOf } from '../staff/branch-zone';
import { stagedFile } from './documents/staged-file';

export type At = {
  readonly sessionId: string;
  readonly today: string;
  readonly moment: Moment;
  readonly branchId: string;
  readonly policy: Policy;
};

/**
 * Another session's open claim. This session's own is told by its stream: a second press that read the stream a
 * moment before the first was written meets the stream's version and hears that it was sent already.
 */
const hasOpenClaim = async (
  tx: Transaction,
  personId: string,
  membershipId: string,
  sessionId: string,
): Promise<boolean> => {
  const { rowCount } = await tx.query({
    name: 'open-claim',
    text: `select from claims where person_id = $1 and membership_id = $2 and open and session_id <> $3`,
    values: [personId, membershipId, sessionId],
  });
  return (rowCount ?? 0) > 0;
};

/** Letters of a receipt's code, five by five on paper: 125 random bits. */
const RECEIPT_LETTERS = 25;

/** The claim's own reason counted again, with the papers whole on the day given. */
const standingAgain = async (
  tx: Transaction,
  state: SessionState,
  at: At,
  completeOn: string | null,
): Promise<Partial<SessionFacts>> => {
  if (!state.claim) return {};
  const { reason, letterOn } = state.claim;
  const zone = await zoneOf(tx, at.branchId);
  const day = { today: figuresDay(state, at.today), zone, policy: at.policy };
  return (await quoteForSession(tx, state, { reason, letterOn, ...day, completeOn })) ?? {};
};

/** All that a submission looks up, also where it follows from a supervisor's acceptance. */
export const toSubmit = async (
  tx: Transaction,
  state: SessionState,
  at: At,
): Promise<Partial<SessionFacts>> => {
  if (!state.claim || !state.person || !state.membershipId) return {};
  return {
    ...(await standingAgain(tx, state, at, state.documentsComplete?.on ?? null)),
    openClaim: await hasOpenClaim(tx, state.person.id, state.membershipId, at.sessionId),
    receiptCode: newCode(RECEIPT_LETTERS),
  };
};

/** Look-ups of the commands about the claim and its documents. */
export const claimStepFacts = async (
  tx: Transaction,
  state: SessionState,
  command: SessionCommand,
  at: At,
): Promise<Partial<SessionFacts>> => {
  switch (command.type) {
    case 'describe-claim': {
      // Counted again for the same reason, the figures of complete papers stand still.
      const again = command.body.reason === state.claim?.reason;
      const today = again ? figuresDay(state, at.today) : at.today;
      const completeOn = again ? (state.documentsComplete?.on ?? null) : null;
      const zone = await zoneOf(tx, at.branchId);
      return (
        (await quoteForSession(tx, state, { ...command.body, today, zone, completeOn, policy: at.policy })) ??
        {}
      );
    }
    case 'plan-papers':
      // The balance is not known to everybody yet, so every paper that it might ask for is asked for.
      return {
        asked: documentsAsked(at.policy, { reason: command.body.reason, on: at.today, balance: Infinity }),
      };
    case 'add-document':
      return { documentFile: await stagedFile(tx, at.sessionId, command.body.fileId) };
    case 'complete-documents':
      return standingAgain(tx, state, at, at.today);
    case 'submit-claim':
      return toSubmit(tx, state, at);
    default:
      return {};
  }
};
