import { inTransaction } from '../database';
import type { Sandbox } from '../http/route';

/** A settled transfer comes back (status 04): the payee's bank could not credit it after all. False when none is settled. */
export const refundTransfer = (sandbox: Sandbox, reference: string): Promise<boolean> =>
  inTransaction(sandbox.pool, async (tx) => {
    const { rows } = await tx.query<{ bank_code: string; account_number: string; amount: string }>(
      `update sandbox.transfers set status = '04', changed_at = $2 where partner_reference_no = $1 and status = '00'
       returning bank_code, account_number, amount`,
      [reference, sandbox.now()],
    );
    const back = rows[0];
    if (!back) return false;
    const { ownBankCode, sourceAccountNo } = sandbox.config.bank;
    await tx.query(
      'update sandbox.accounts set balance = balance - $3 where bank_code = $1 and account_number = $2',
      [back.bank_code, back.account_number, back.amount],
    );
    await tx.query(
      'update sandbox.accounts set balance = balance + $3 where bank_code = $1 and account_number = $2',
      [ownBankCode, sourceAccountNo, back.amount],
    );
    return true;
  });
