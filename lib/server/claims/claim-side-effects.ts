import type { ClaimEvents } from '../../domain/claims/events';
import { type ClaimState, livePayments } from '../../domain/claims/state';
import { ARRIVES_WITHIN_MS } from '../../domain/claims/timing';
import type { NewEvent } from '../../domain/journal/event';
import type { Unfolding } from '../journal/execute';
import { addJob } from '../queue/queue';
import { closeClaimCases, decideClaimCaseRow, openClaimCase } from './claim-case-rows';
import { insertObligations, saveBenefit, saveClaim } from './claim-rows';
import { issueFreezeCode, liftFreezes } from './freeze-code';
import { noticeOf, saveNotice } from './notices';
import { countOrder } from './payment-limits';

type After = Unfolding<ClaimState> & { readonly personId: string };
type Reaction<Type extends keyof ClaimEvents> = (after: After, data: ClaimEvents[Type]) => Promise<unknown>;

const pay = ({ tx, streamId: claimId }: After, notBefore: Date | null = null) =>
  addJob(tx, 'claim.disburse', { claimId }, notBefore);

const amountOf = (state: ClaimState, reference: string | undefined): number =>
  state.payments.find((payment) => payment.reference === reference)?.to.amount ?? 0;

/** The number on record hears of an account; the bank is asked at once whose it is, while its holder is here. */
const warnAndPay = async (after: After): Promise<void> => {
  const { tx, state, streamId, branchId, by, personId } = after;
  if (state.safeguards?.contact ?? state.terms?.phone)
    await issueFreezeCode(tx, {
      personId,
      branchId,
      sessionId: null,
      claimId: streamId,
      now: by.committedAt,
    });
  await pay(after);
};

/** What an event of a claim sets in motion beside its own rows, in its own transaction. */
const SIDE_EFFECTS: { readonly [Type in keyof ClaimEvents]?: Reaction<Type> } = {
  'claim.transfer-ordered': async ({ tx, state, branchId, by }, { attempt, reference }) =>
    attempt === 1 ? countOrder(tx, branchId, amountOf(state, reference), by.committedAt) : null,
  'claim.paid': async ({ tx, state, streamId, by }) =>
    state.status === 'paid' ? saveBenefit(tx, streamId, state, by.committedAt) : null,
  'claim.refunded': ({ tx, state, streamId, by }) => saveBenefit(tx, streamId, state, by.committedAt),
  'claim.returned': async (after, { reference }) => {
    const payment = after.state.payments.find((one) => one.reference === reference);
    // Refused after an order: the bank is asked once more when nothing of ours can arrive any more.
    if (payment && !payment.final)
      await pay(after, new Date(after.by.committedAt.getTime() + ARRIVES_WITHIN_MS));
  },
  'claim.held': async (after, { why, until }) =>
    why !== 'account-changed' && until !== null ? pay(after, new Date(until)) : null,
  'claim.released': async (after) => {
    await closeClaimCases(after, 'payment-approval');
    await pay(after);
  },
  'claim.account-corrected': async (after, { reference }) => {
    const { tx, state, streamId, by } = after;
    const next = livePayments(state).filter((payment) => payment.reference === reference);
    await insertObligations(tx, streamId, next, by.committedAt);
    await warnAndPay(after);
  },
  'claim.account-named': (after) => warnAndPay(after),
  'claim.case-opened': (after, data) => openClaimCase(after, data),
  'claim.case-decided': async (after, data) => {
    const { kind, decision } = data;
    await decideClaimCaseRow(after, data);
    const { hold } = after.state;
    if (hold?.approved && hold.until !== null) await pay(after, new Date(hold.until));
    if (kind === 'withdrawal' && decision === 'reject') await pay(after);
  },
  'claim.unfrozen': async (after) => {
    await liftFreezes(after.tx, after.personId, after.by.committedAt);
    await pay(after);
  },
  'claim.withdrawn': (after) => closeClaimCases(after),
};

/** Read models of a claim, its obligations, its paid benefit, jobs and the notice, in the event's transaction. */
export const applyClaimSideEffects = async (
  after: Unfolding<ClaimState>,
  events: readonly NewEvent[],
): Promise<void> => {
  const { tx, state, streamId, by, version } = after;
  const personId = state.terms?.personId;
  if (events.length === 0 || !personId) return;
  await saveClaim(tx, streamId, state, { version, now: by.committedAt });
  for (const event of events) {
    const react = SIDE_EFFECTS[event.type as keyof ClaimEvents] as Reaction<keyof ClaimEvents> | undefined;
    await react?.({ ...after, personId }, event.data as never);
  }
  const kind = noticeOf(events);
  // Of several payees, each who is paid is no news of the claim until all are.
  if (kind && (kind !== 'paid' || state.status === 'paid'))
    await saveNotice(tx, { claimId: streamId, personId, kind, now: by.committedAt });
};
