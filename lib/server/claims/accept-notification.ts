import { type Outcome, ok } from '../../domain/values/outcome';
import { pool } from '../database/connection';
import { type BankRow, bankRows } from '../gateways/bank/bank-rows';
import { readNotification } from '../gateways/bank/snap/notification';
import { runClaimCommand } from './run-claim-command';

/** Whose callback it says to be: its own key has to bear that out. Without a partner id, the first bank's. */
const callingBank = (partnerId: string | null): BankRow | undefined => {
  const rows = bankRows();
  return partnerId === null ? rows[0] : rows.find((row) => row.partnerId === partnerId);
};

/**
 * Takes a bank's callback. Only its settlement moves a claim here, and only forward; anything else is left
 * to the worker's own question, because a callback may come late, twice or out of order.
 */
export const acceptNotification = async (
  path: string,
  headers: Headers,
  rawBody: string,
): Promise<Outcome<null, string>> => {
  const bank = callingBank(headers.get('x-partner-id'));
  if (!bank?.publicKey) return { ok: false, code: 'bank-notification.signature' };
  const read = readNotification({
    path,
    header: (name) => headers.get(name),
    rawBody,
    bankPublicKey: bank.publicKey,
    encoding: bank.signatureEncoding,
    now: new Date(),
  });
  if (!read.ok) return read;
  const { partnerReferenceNo, standing, amount, externalId } = read.value;
  if (standing.standing !== 'settled') return ok(null);
  const { rows } = await pool().query<{ claim_id: string }>(
    // Another amount than ours is left to the worker's question too: the bank has to explain it there.
    'select claim_id from disbursements where partner_reference_no = $1 and amount = coalesce($2::numeric, amount)',
    [partnerReferenceNo, amount],
  );
  const claimId = rows[0]?.claim_id;
  // A reference that is not ours is acknowledged like any other: the bank learns nothing from us.
  if (claimId)
    await runClaimCommand(
      claimId,
      'record-settlement',
      {
        reference: partnerReferenceNo,
        bankReferenceNo: standing.bankReferenceNo,
        via: bank.ownBankCode,
      },
      // A name of its own: one that came too early must not stand in the way of the settlement itself.
      `settlement:callback:${externalId}`,
    );
  return ok(null);
};
