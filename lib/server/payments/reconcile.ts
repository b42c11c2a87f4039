import { type Booked, compare, type ExceptionKind, listedTwice } from '../../domain/payments/compare';
import type { BankGateway, ListedTransfer } from '../../domain/ports/bank';
import { claimAt, report } from '../claims/payment-at';
import { pool } from '../database/connection';
import { newExternalId } from '../gateways/bank/snap/external-id';
import { gateways } from '../gateways/gateways';
import { idFromName } from '../journal/execute-as-service';
import { uuidv7 } from '../platform/new-id';
import { addJob } from '../queue/queue';
import { TryLater } from '../queue/try-later';
import { findException } from './exceptions';

/** A span of the bank's list. Instants, ISO 8601; the end is not included. */
export type Span = { readonly from: string; readonly to: string };
export type Outcome = {
  readonly listed: number;
  readonly agreed: number;
  readonly asked: number;
  readonly exceptions: number;
};

const COLUMNS = `d.partner_reference_no as reference, d.claim_id as "claimId", c.branch_id as "branchId", d.amount, d.state, d.final`;

const booksOf = async (references: readonly string[]): Promise<ReadonlyMap<string, Booked>> => {
  const { rows } = await pool().query<Booked>({
    name: 'books-of-references',
    text: `select ${COLUMNS} from disbursements d join claims c on c.id = d.claim_id where d.partner_reference_no = any ($1::text[])`,
    values: [references],
  });
  return new Map(rows.map((row) => [row.reference, row]));
};

/** What our books settled in the span and an hour before its end: what settled later may be on the next list. */
const settledIn = async ({ from, to }: Span): Promise<readonly Booked[]> => {
  const { rows } = await pool().query<Booked>({
    name: 'books-settled',
    text: `select ${COLUMNS} from disbursements d join claims c on c.id = d.claim_id
            where d.state = 'settled' and d.updated_at >= $1::timestamptz + interval '1 hour' and d.updated_at < $2::timestamptz - interval '1 hour'`,
    values: [from, to],
  });
  return rows;
};

/** Where a disagreement goes that no claim of ours explains. */
const fallbackBranch = async (): Promise<string> => {
  const { rows } = await pool().query<{ id: string }>(
    'select id from branches order by created_at, id limit 1',
  );
  if (!rows[0]) throw new Error('no branch');
  return rows[0].id;
};

const except = async (kind: ExceptionKind, booked: Booked | null, listed: ListedTransfer | null) => {
  const reference = booked?.reference ?? listed?.partnerReferenceNo ?? listed?.bankReferenceNo ?? '';
  await findException(
    idFromName(`exception:${kind}:${reference}`),
    booked?.branchId ?? (await fallbackBranch()),
    {
      kind,
      reference,
      claimId: booked?.claimId ?? null,
      ourAmount: booked?.amount ?? null,
      bankAmount: listed?.amount ?? null,
      bankStanding: listed?.standing ?? null,
    },
  );
};

/** The bank gave a settled transfer back: the claim is at the counter again. */
const takeBack = async ({ claimId, reference }: Booked): Promise<void> => {
  const standing = await claimAt(claimId);
  const payment = standing.claim.payments.find((one) => one.reference === reference);
  if (payment?.status === 'paid' && !payment.closed) await report(standing, 'record-refund', { reference });
};

/**
 * Takes the bank's list line by line: what it can tell by itself is asked of it, a returned transfer brings its claim
 * back to the counter, and everything else that disagrees is put before a supervisor, once.
 */
export const takeList = async (list: readonly ListedTransfer[]): Promise<Outcome> => {
  const references = list.flatMap(({ partnerReferenceNo }) => partnerReferenceNo ?? []);
  const books = await booksOf(references);
  const sum = { listed: list.length, agreed: 0, asked: 0, exceptions: 0 };
  for (const listed of list) {
    const booked = books.get(listed.partnerReferenceNo ?? '') ?? null;
    const finding = compare(booked, listed);
    if (finding.does === 'agree') sum.agreed += 1;
    if (finding.does === 'ask' && booked) {
      sum.asked += 1;
      await addJob(pool(), 'claim.disburse', { claimId: booked.claimId });
    }
    if (finding.does === 'except') {
      sum.exceptions += 1;
      await except(finding.kind, booked, listed);
      if (finding.kind === 'returned-by-bank' && booked) await takeBack(booked);
    }
  }
  for (const reference of listedTwice(list)) {
    const listed = list.find((one) => one.partnerReferenceNo === reference) ?? null;
    sum.exceptions += 1;
    await except('listed-twice', books.get(reference) ?? null, listed);
  }
  return sum;
};

/** What our books hold for paid and the list does not have. @returns how many. */
const missFrom = async (list: readonly ListedTransfer[], span: Span): Promise<number> => {
  const there = new Set(list.map(({ partnerReferenceNo }) => partnerReferenceNo));
  const missing = (await settledIn(span)).filter(({ reference }) => !there.has(reference));
  for (const booked of missing) await except('settled-not-listed', booked, null);
  return missing.length;
};

/**
 * Compares the bank's own list of a span with our books.
 * @throws TryLater while the bank gives no list.
 */
export const reconcile = async (span: Span, bank: BankGateway = gateways().bank): Promise<Outcome> => {
  const answer = await bank.listTransfers({ ...span, newExternalId: () => newExternalId(new Date()) });
  if (answer.kind !== 'answered')
    throw new TryLater(answer.kind === 'unavailable' ? answer.reason : 'list refused');
  const taken = await takeList(answer.value);
  const exceptions = taken.exceptions + (await missFrom(answer.value, span));
  await pool().query(
    `insert into reconciliations (id, from_at, to_at, compared_at, listed, agreed, asked, exceptions)
     values ($1, $2, $3, now(), $4, $5, $6, $7)`,
    [uuidv7(Date.now()), span.from, span.to, taken.listed, taken.agreed, taken.asked, exceptions],
  );
  return { ...taken, exceptions };
};
