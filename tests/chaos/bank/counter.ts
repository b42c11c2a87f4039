import { livePayments } from '@/lib/domain/claims/state';
import type { BankGateway } from '@/lib/domain/ports/bank';
import { freezeCodeOf, indexOfFreezeCode } from '@/lib/server/claims/freeze-code';
import { claimAt } from '@/lib/server/claims/payment-at';
import { bankDayOf } from '@/lib/server/claims/payment-limits';
import { stopByCode } from '@/lib/server/claims/stop-by-code';
import { pool } from '@/lib/server/database/connection';
import { newExternalId } from '@/lib/server/gateways/bank/snap/external-id';
import { freezeClaim } from '@/lib/server/jobs/freeze-claim';
import { takeList } from '@/lib/server/payments/reconcile';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { bankCodeOf } from './banks';
import { DAY } from './clocks';
import { accountOf, HOLDER, type OpenClaim } from './open-claims';
import type { Chance } from './random';
import { order } from './staff';

const MOST_ROUNDS = 4;
const SIGNATURE = 'M10 10L20 20L30 12';

/** Every account that a payee may name, one after the other. */
export const accountsOf = (index: number, payee: number): readonly string[] =>
  Array.from({ length: MOST_ROUNDS }, (_, round) => accountOf(index, payee, round + 1));

/** The bank's own list from a day before the beginning until now, taken line by line. */
export const compareFrom = async (bank: BankGateway, began: number, now: number): Promise<void> => {
  const answer = await bank.listTransfers({
    from: new Date(began - DAY).toISOString(),
    to: new Date(now + 1_000).toISOString(),
    newExternalId: () => newExternalId(new Date()),
  });
  if (answer.kind === 'answered') await takeList(answer.value);
};

type Act = () => Promise<unknown>;

/** What people can do about a claim as it stands: decide, replace an account, ask for a stop to end, withdraw. */
export const whatPeopleDo = async (claim: OpenClaim, index: number, chance: Chance): Promise<Act | null> => {
  const { claim: state } = await claimAt(claim.claimId);
  const asked = state.cases.find(({ decision }) => decision === null);
  const waits = asked && (asked.kind === 'unfreeze' || state.hold?.caseId === asked.id);
  if (waits) {
    const decision = chance.happens(0.75) ? 'accept' : 'reject';
    return () => order(claim, 'decide-claim-case', { caseId: asked.id, decision, note: 'chaos' });
  }
  if (state.frozenBy !== null) {
    const refused = state.cases.some(({ kind, decision }) => kind === 'unfreeze' && decision === 'reject');
    return refused ? null : () => order(claim, 'ask-unfreeze', { why: 'was-me', note: '' });
  }
  const back = livePayments(state).find(
    ({ status, final }) => status === 'returned' && (final || chance.happens(0.5)),
  );
  if (back) {
    const round = 1 + state.payments.filter(({ payee }) => payee === back.payee).length;
    if (round > MOST_ROUNDS) return null;
    const accountNumber = accountOf(index, back.payee, round);
    const body = {
      reference: back.reference,
      bankCode: bankCodeOf(index, back.payee, round),
      accountNumber,
      holderName: HOLDER,
      signature: SIGNATURE,
    };
    return () => order(claim, 'correct-account', body);
  }
  if (!chance.happens(0.1)) return null;
  return () => order(claim, 'withdraw-claim', { why: 'changed-mind', signature: SIGNATURE });
};

/** A warning went to the old number, and its code comes in at a kiosk; the record of it follows. */
export const stopPayments = async ({ personId, claimId }: OpenClaim): Promise<void> => {
  const id = uuidv7(Date.now());
  const code = freezeCodeOf(id);
  const now = new Date();
  await pool().query(
    `insert into freezes (id, person_id, branch_id, session_id, code_index, issued_at, expires_at)
     values ($1, $2, 'C0', $3, $4, $5, 'infinity')`,
    [id, personId, uuidv7(Date.now()), indexOfFreezeCode(code), now],
  );
  await stopByCode({ code }, `chaos:${id}`);
  await freezeClaim({ claimId, freezeId: id });
};

/** The branch has ordered all that it may on this day of the bank. */
export const fillDay = ({ branchId }: OpenClaim, now: number) =>
  pool().query(
    `insert into payment_days (scope, day, ordered) values ($1, $2, 25000000000)
     on conflict (scope, day) do update set ordered = greatest(payment_days.ordered, excluded.ordered)`,
    [branchId, bankDayOf(new Date(now))],
  );
