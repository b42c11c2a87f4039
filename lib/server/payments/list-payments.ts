import * as z from 'zod/mini';
import { needsHearing } from '../../domain/claims/decide-case';
import type { ClaimCaseKind } from '../../domain/claims/events';
import { evolveClaim, livePayments, NO_CLAIM } from '../../domain/claims/state';
import { EXCEPTION_KINDS } from '../../domain/payments/compare';
import { bankName } from '../../domain/people/banks';
import { maskAccount, maskName } from '../../domain/people/mask';
import { compareNames } from '../../domain/people/names';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import { currentBanks } from '../policies/current-banks';
import type { Staff } from '../staff/current-staff';

const approvalSchema = z.object({
  id: z.string(),
  kind: z.enum(['payment-approval', 'unfreeze', 'withdrawal']),
  claimId: z.string(),
  claimNumber: z.string(),
  sessionId: z.string(),
  maskedName: z.nullable(z.string()),
  why: z.string(),
  note: z.string(),
  askedBy: z.string(),
  askedAt: z.string(),
  /** Whole rupiah, of what is not paid yet. */
  amount: z.int(),
  accounts: z.array(z.string()),
  /** The payee's name beside the holder's as the bank gave it, where a look at both is what is asked for. */
  names: z.array(z.object({ payee: z.string(), holder: z.string() })),
  /** Whoever says yes has spoken with the participant. */
  needsHearing: z.boolean(),
  /** A number on record before the visit, where a word with the participant is asked for. */
  contact: z.nullable(z.string()),
  presence: z.nullable(z.enum(['machine', 'person', 'demo'])),
  mayDecide: z.boolean(),
});

const exceptionSchema = z.object({
  id: z.string(),
  kind: z.enum(EXCEPTION_KINDS),
  reference: z.string(),
  claimNumber: z.nullable(z.string()),
  ourAmount: z.nullable(z.int()),
  bankAmount: z.nullable(z.int()),
  bankStanding: z.nullable(z.string()),
  foundAt: z.string(),
});

/** A participant's stop that nobody decided yet: money that is neither paid nor decided. */
const stopSchema = z.object({
  claimId: z.string(),
  claimNumber: z.string(),
  sessionId: z.string(),
  maskedName: z.string(),
  stoppedAt: z.string(),
  /** When the warning went out whose code was used, and who served the visit that it was about. */
  warnedAt: z.string(),
  servedBy: z.array(z.string()),
  /** A colleague has asked for the payment to go on: its case stands below. */
  asked: z.boolean(),
  /** Whole rupiah, of what is not paid yet. */
  amount: z.int(),
});

/** The supervisor's page of payments. Instants are ISO 8601. */
export const paymentsSchema = z.object({
  stops: z.array(stopSchema),
  approvals: z.array(approvalSchema),
  exceptions: z.array(exceptionSchema),
  compared: z.nullable(z.object({ at: z.string(), listed: z.int(), exceptions: z.int() })),
});
export type Payments = z.output<typeof paymentsSchema>;
export type Stop = Payments['stops'][number];
export type Approval = Payments['approvals'][number];
export type BankException = Payments['exceptions'][number];

type Evidence = 'note' | 'amount' | 'accounts' | 'names' | 'needsHearing' | 'contact' | 'presence';
type CaseRow = Omit<Approval, 'askedAt' | 'kind' | Evidence> & {
  kind: ClaimCaseKind;
  asked_at: Date;
  /** Of the claim: another branch's, where its confirmation lies in this queue. */
  home: string;
};

/** What a supervisor sees of a claim before he approves it: the sum and where it would go, masked. */
const evidenceOf = async (
  claimId: string,
  caseId: string,
  branchId: string,
): Promise<Pick<Approval, Evidence>> => {
  const { events } = await loadStream(pool(), 'claim', claimId, branchId);
  const banks = await currentBanks(pool());
  const claim = events.reduce(evolveClaim, NO_CLAIM);
  const asked = claim.cases.find(({ id }) => id === caseId);
  const hears = asked !== undefined && needsHearing(claim, asked);
  const owed = livePayments(claim).filter(({ status }) => status !== 'paid');
  const opened = events.find(
    ({ type, data }) => type === 'claim.case-opened' && (data as { caseId: string }).caseId === caseId,
  );
  return {
    note: (opened?.data as { note?: string } | undefined)?.note ?? '',
    amount: owed.reduce((sum, { to }) => sum + to.amount, 0),
    accounts: owed.map(({ to }) => `${bankName(to.bankCode, banks)} ${maskAccount(to.accountNumber)}`),
    names: owed.flatMap(({ to, holder }) =>
      holder !== null && compareNames(to.payeeName, holder).verdict !== 'same'
        ? [{ payee: to.payeeName, holder }]
        : [],
    ),
    needsHearing: hears,
    contact: hears ? (claim.safeguards?.contact ?? null) : null,
    presence: claim.safeguards?.presence ?? null,
  };
};

const approvalsOf = async ({ id, branchId }: Pick<Staff, 'id' | 'branchId'>): Promise<Approval[]> => {
  const { rows } = await pool().query<CaseRow>({
    name: 'payment-approvals',
    text: `select k.id, k.kind, k.stream_id as "claimId", c.claim_number as "claimNumber", c.session_id as "sessionId",
                  k.masked_name as "maskedName", k.why, s.name as "askedBy", k.asked_at,
                  not (k.asked_by = $2 or $2 = any (k.authors)) as "mayDecide", c.branch_id as home
             from cases k join claims c on c.id = k.stream_id join staff s on s.id = k.asked_by
            where k.branch_id = $1 and k.stream_type = 'claim' and k.decided_at is null and k.closed_at is null
            order by k.asked_at limit 100`,
    values: [branchId, id],
  });
  return Promise.all(
    rows.map(async ({ asked_at, home, ...row }) => ({
      ...row,
      askedAt: asked_at.toISOString(),
      ...(await evidenceOf(row.claimId, row.id, home)),
    })),
  );
};

type StopRow = Omit<Stop, 'stoppedAt' | 'warnedAt' | 'servedBy' | 'amount' | 'maskedName'> & {
  stopped_at: Date;
  warned_at: Date;
};

/** Stops in force, the oldest first: each claim of the branch that a code has frozen. */
const stopsOf = async (branchId: string): Promise<Stop[]> => {
  const { rows } = await pool().query<StopRow>({
    name: 'payment-stops',
    text: `select c.id as "claimId", c.claim_number as "claimNumber", c.session_id as "sessionId",
                  f.used_at as stopped_at, f.issued_at as warned_at,
                  exists (select from cases k where k.stream_id = c.id and k.kind = 'unfreeze'
                             and k.decided_at is null and k.closed_at is null) as asked
             from claims c
             join lateral (select used_at, issued_at from freezes f
                            where f.person_id = c.person_id and f.used_at is not null and f.lifted_at is null
                            order by f.used_at limit 1) f on true
            where c.branch_id = $1 and c.status = 'frozen' order by f.used_at limit 100`,
    values: [branchId],
  });
  return Promise.all(
    rows.map(async ({ stopped_at, warned_at, ...row }) => {
      const { events } = await loadStream(pool(), 'claim', row.claimId, branchId);
      const claim = events.reduce(evolveClaim, NO_CLAIM);
      const owed = livePayments(claim).filter(({ status }) => status !== 'paid');
      return {
        ...row,
        maskedName: maskName(claim.terms?.payeeName ?? ''),
        stoppedAt: stopped_at.toISOString(),
        warnedAt: warned_at.toISOString(),
        servedBy: await namesOf(claim.authors),
        amount: owed.reduce((sum, { to }) => sum + to.amount, 0),
      };
    }),
  );
};

const namesOf = async (staffIds: readonly string[]): Promise<string[]> => {
  const { rows } = await pool().query<{ name: string }>({
    name: 'staff-names',
    text: 'select name from staff where id = any ($1::uuid[]) order by name',
    values: [staffIds],
  });
  return rows.map(({ name }) => name);
};

const exceptionsOf = async (branchId: string): Promise<BankException[]> => {
  const { rows } = await pool().query<Omit<BankException, 'foundAt'> & { found_at: Date }>({
    name: 'bank-exceptions',
    text: `select e.id, e.kind, e.reference, c.claim_number as "claimNumber", e.our_amount as "ourAmount",
                  e.bank_amount as "bankAmount", e.bank_standing as "bankStanding", e.found_at
             from bank_exceptions e left join claims c on c.id = e.claim_id
            where e.branch_id = $1 and e.settled_at is null order by e.found_at limit 200`,
    values: [branchId],
  });
  return rows.map(({ found_at, ...row }) => ({ ...row, foundAt: found_at.toISOString() }));
};

/** What waits for a supervisor of this branch, oldest first, and when bank and books were compared last. */
export const listPayments = async (staff: Pick<Staff, 'id' | 'branchId'>): Promise<Payments> => {
  const { rows } = await pool().query<{ at: Date; listed: number; exceptions: number }>({
    name: 'reconciliation-last',
    text: 'select compared_at as at, listed, exceptions from reconciliations order by compared_at desc limit 1',
  });
  const last = rows[0];
  return {
    stops: await stopsOf(staff.branchId),
    approvals: await approvalsOf(staff),
    exceptions: await exceptionsOf(staff.branchId),
    compared: last ? { ...last, at: last.at.toISOString() } : null,
  };
};
