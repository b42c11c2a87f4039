import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { inTransaction } from '../database';
import { type Call, parseBody, type Reply, type Sandbox } from '../http/route';
import { findAccount, refuseAccount } from './accounts';
import { refuseUnauthorised } from './authorise';
import { sendCallback } from './callback';
import { REFUSALS, snapReply } from './reply';

const bodySchema = z.object({
  partnerReferenceNo: z.string().min(1).max(64),
  amount: z.object({ value: z.string().regex(/^[1-9]\d{0,15}\.00$/), currency: z.literal('IDR') }),
  beneficiaryAccountNo: z.string().regex(/^\d{1,34}$/),
  beneficiaryBankCode: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
  beneficiaryAccountName: z.string().max(100).optional(),
  sourceAccountNo: z.string().min(1).max(19),
  transactionDate: z.string().min(1),
});

type Order = {
  reference: string;
  bankCode: string;
  accountNumber: string;
  amount: number;
  sourceAccountNo: string;
};
type Made = { readonly referenceNo: string; readonly status: string };

/** The same reference again: counted, and answered by what it stands for. */
const answerRepeat = async (tx: pg.PoolClient, service: string, order: Order): Promise<Reply> => {
  const { rows } = await tx.query<{ same: boolean }>(
    `update sandbox.transfers set requests = requests + 1 where partner_reference_no = $1
     returning bank_code = $2 and account_number = $3 and amount = $4 and service = $5 as same`,
    [order.reference, order.bankCode, order.accountNumber, order.amount, service],
  );
  return rows[0]?.same ? REFUSALS.sameReference(service) : REFUSALS.inconsistent(service);
};

const post = (sandbox: Sandbox, call: Call, service: string, order: Order): Promise<Reply | Made> =>
  inTransaction(sandbox.pool, async (tx) => {
    const { rowCount } = await tx.query('select 1 from sandbox.transfers where partner_reference_no = $1', [
      order.reference,
    ]);
    if (rowCount) return answerRepeat(tx, service, order);
    const account = await findAccount(tx, order.bankCode, order.accountNumber);
    const refused = refuseAccount(service, account);
    if (refused || !account) return refused ?? REFUSALS.unknownAccount(service);
    const now = sandbox.now();
    const pending = call.faults.get('in-progress');
    const made = { referenceNo: `${now.getTime()}${randomInt(10_000_000)}`, status: pending ? '03' : '00' };
    // The unique reference decides between two requests at the same moment: the second waits here, then repeats.
    const inserted = await tx.query(
      `insert into sandbox.transfers (partner_reference_no, reference_no, service, bank_code, account_number,
         holder_name, amount, status, settles_at, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (partner_reference_no) do nothing`,
      [
        order.reference,
        made.referenceNo,
        service,
        order.bankCode,
        order.accountNumber,
        account.holder_name,
        order.amount,
        made.status,
        new Date(now.getTime() + (pending?.ms ?? 0)),
        now,
      ],
    );
    if (inserted.rowCount !== 1) return answerRepeat(tx, service, order);
    const debited = await tx.query(
      `update sandbox.accounts set balance = balance - $3
       where bank_code = $1 and account_number = $2 and balance >= $3`,
      [sandbox.config.bank.ownBankCode, order.sourceAccountNo, order.amount],
    );
    if (debited.rowCount !== 1) {
      await tx.query('delete from sandbox.transfers where partner_reference_no = $1', [order.reference]);
      return REFUSALS.insufficientFunds(service);
    }
    await tx.query(
      'update sandbox.accounts set balance = balance + $3 where bank_code = $1 and account_number = $2',
      [order.bankCode, order.accountNumber, order.amount],
    );
    return made;
  });

/** Services 17 (this bank) and 18 (another bank). A partnerReferenceNo pays at most once, for ever. */
export const transfer =
  (service: '17' | '18') =>
  async (sandbox: Sandbox, call: Call): Promise<Reply> => {
    const refusal = await refuseUnauthorised(sandbox, call, service);
    if (refusal) return refusal;
    const parsed = bodySchema.safeParse(parseBody(call));
    if (!parsed.success) return REFUSALS.badField(service, String(parsed.error.issues[0]?.path[0] ?? 'body'));
    const { data } = parsed;
    const { bank } = sandbox.config;
    const bankCode = service === '17' ? bank.ownBankCode : data.beneficiaryBankCode;
    if (!bankCode) return REFUSALS.missingField(service, 'beneficiaryBankCode');
    if (data.sourceAccountNo !== bank.sourceAccountNo) return REFUSALS.badField(service, 'sourceAccountNo');
    if (call.faults.has('dormant')) return REFUSALS.dormant(service);
    const outcome = await post(sandbox, call, service, {
      reference: data.partnerReferenceNo,
      bankCode,
      accountNumber: data.beneficiaryAccountNo,
      amount: Number(data.amount.value),
      sourceAccountNo: data.sourceAccountNo,
    });
    if (!('referenceNo' in outcome)) return outcome;
    if (call.faults.has('duplicate-callback')) {
      sandbox.afterReply(() => sendCallback(sandbox, data.partnerReferenceNo, outcome, data.amount, 2));
    }
    const told = {
      partnerReferenceNo: data.partnerReferenceNo,
      referenceNo: outcome.referenceNo,
      amount: data.amount,
    };
    return outcome.status === '00'
      ? snapReply(service, 200, '00', 'Successful', told)
      : snapReply(service, 202, '00', 'Request In Progress', told);
  };
