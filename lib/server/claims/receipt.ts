import type { Tax } from '../../domain/benefits/jht/tax';
import type { Tracking } from '../../domain/claims/tracking-view';
import { type Bank, bankName } from '../../domain/people/banks';
import { maskAccount, maskName } from '../../domain/people/mask';
import type { HeirRelation } from '../../domain/policies/heir-relations';
import type { BalanceSummary, RecordedQuote } from '../../domain/sessions/claim-terms';
import type { EndReason } from '../../domain/sessions/events';
import { replay } from '../../domain/sessions/evolve';
import { type Share, sharesOf } from '../../domain/sessions/heirs';
import { isDemoMatch } from '../../domain/sessions/presence';
import type { SessionState } from '../../domain/sessions/state';
import type { Language } from '../../domain/values/language';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { env } from '../platform/env';
import { currentBanks } from '../policies/current-banks';
import type { Staff } from '../staff/current-staff';
import { noticesToPrint, type PrintedNotice } from './printed-notices';
import { type QrPicture, qrPicture } from './qr-picture';
import { trackingOf } from './tracking';

/** What every paper of a session says. */
type Visit = {
  readonly sessionId: string;
  readonly language: Language;
  readonly branchName: string;
  readonly ticket: string;
  /** Date at the branch, ISO. */
  readonly openedOn: string;
  /** In full: it is the paper of the person who is handed it. */
  readonly name: string | null;
  /** Who assisted, as their colleagues know them; null before somebody held the session. */
  readonly officer: string | null;
  /** What other offices were asked in this visit. */
  readonly requests: SessionState['requests'];
  /** What could not be told by SMS, in the words of the notice. */
  readonly notices: readonly PrintedNotice[];
};

/** One heir's line. Amount in whole rupiah; without an account the share waits. */
export type PrintedShare = {
  readonly maskedName: string;
  readonly relation: HeirRelation;
  readonly amount: number;
  readonly bank: string | null;
  readonly maskedAccount: string | null;
};

export type ClaimReceipt = Visit & {
  readonly kind: 'receipt';
  readonly claimNumber: string;
  readonly payBy: string;
  readonly gross: number;
  readonly tax: number;
  readonly net: number;
  readonly balance: BalanceSummary | null;
  readonly taxWorking: Tax | null;
  readonly bank: string;
  readonly maskedAccount: string;
  readonly tracking: Tracking | null;
  /** The face was matched without movements, as only a demo does. */
  readonly demoPresence: boolean;
  /** Of heirs: what each gets, masked. Empty where the participant is paid himself. */
  readonly shares: readonly PrintedShare[];
  readonly verifyAddress: string;
  /** Where the code is typed, as it is printed: the address without its scheme. */
  readonly verifyPlace: string;
  readonly code: string;
  readonly qr: QrPicture;
  /** Where the claim's first event stands in the branch's hash chain, and the hash there. */
  readonly chain: { readonly seq: number; readonly head: string } | null;
};

export type NextStepSlip = Visit & {
  readonly kind: 'slip';
  readonly status: SessionState['status'];
  readonly endedWhy: EndReason | null;
  readonly quote: RecordedQuote | null;
};

type Submitted = NonNullable<SessionState['submitted']>;

const CHAIN_DIGITS = 16;

const chainOf = async (claimId: string, branchId: string): Promise<ClaimReceipt['chain']> => {
  const { rows } = await pool().query<{ seq: number; hash: Buffer }>({
    name: 'receipt-chain',
    text: `select e.seq, e.hash from receipts r join events e on e.branch_id = r.branch_id and e.seq = r.chain_seq
            where r.claim_id = $1 and r.branch_id = $2`,
    values: [claimId, branchId],
  });
  const row = rows[0];
  return row ? { seq: row.seq, head: row.hash.toString('hex').slice(0, CHAIN_DIGITS) } : null;
};

const printed = ({ name, relation, amount, account }: Share, banks: readonly Bank[]): PrintedShare => ({
  maskedName: maskName(name),
  relation,
  amount,
  bank: account && bankName(account.bankCode, banks),
  maskedAccount: account && maskAccount(account.accountNumber),
});

const claimReceipt = async (
  visit: Visit,
  state: SessionState,
  submitted: Submitted,
  branchId: string,
): Promise<ClaimReceipt> => {
  const { claimNumber, payBy, gross, tax, net, claimId, receiptCode } = submitted;
  const banks = await currentBanks(pool());
  const verifyAddress = `${env().APP_ORIGIN}/verify/${receiptCode}`;
  return {
    ...visit,
    kind: 'receipt',
    claimNumber,
    payBy,
    gross,
    tax,
    net,
    balance: state.claim?.balance ?? null,
    taxWorking: state.claim?.quote.taxWorking ?? null,
    bank: bankName(state.account?.bankCode ?? '', banks),
    maskedAccount: maskAccount(state.account?.accountNumber ?? ''),
    shares: sharesOf(state, net).map((share) => printed(share, banks)),
    tracking: await trackingOf(pool(), claimId, branchId),
    demoPresence: isDemoMatch(state.face),
    verifyAddress,
    verifyPlace: `${new URL(env().APP_ORIGIN).host}/verify`,
    code: receiptCode,
    qr: qrPicture(verifyAddress),
    chain: await chainOf(claimId, branchId),
  };
};

const officerOf = async (staffId: string | null): Promise<string | null> => {
  if (!staffId) return null;
  const { rows } = await pool().query<{ name: string }>({
    name: 'receipt-officer',
    text: 'select name from staff where id = $1',
    values: [staffId],
  });
  return rows[0]?.name ?? null;
};

/**
 * What a participant takes home from a session of the reader's branch: the receipt of a claim, or the next
 * steps of a visit that ended without one. `null` when there is no such session in the branch.
 */
export const receiptOf = async (
  sessionId: string,
  staff: Pick<Staff, 'branchId' | 'branchName'>,
): Promise<ClaimReceipt | NextStepSlip | null> => {
  const { version, events } = await loadStream(pool(), 'session', sessionId, staff.branchId);
  if (version === 0) return null;
  const state = replay(events);
  const language = state.consent?.language ?? 'id';
  const visit: Visit = {
    sessionId,
    language,
    branchName: staff.branchName,
    ticket: state.ticket,
    openedOn: state.openedOn,
    name: state.person?.name ?? null,
    officer: await officerOf(state.officerId),
    requests: state.requests,
    notices: state.person ? await noticesToPrint(state.person.id, sessionId, language) : [],
  };
  if (state.submitted) return claimReceipt(visit, state, state.submitted, staff.branchId);
  return {
    ...visit,
    kind: 'slip',
    status: state.status,
    endedWhy: state.endedWhy,
    quote: state.claim?.quote ?? null,
  };
};
