import { z } from 'zod';
import { type Call, parseBody, type Reply, type Sandbox } from '../http/route';
import { refuseUnauthorised } from './authorise';
import { REFUSALS, snapReply } from './reply';

const SERVICE = '36';

const bodySchema = z.object({
  originalPartnerReferenceNo: z.string().min(1).max(64),
  serviceCode: z.enum(['17', '18']),
});

const WORDS: Readonly<Record<string, string>> = {
  '00': 'Success',
  '03': 'Pending',
  '04': 'Refunded',
  '06': 'Failed',
};

/** Service 36: what became of a transfer. A pending one settles when its time has come. */
export const transferStatus = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const refusal = await refuseUnauthorised(sandbox, call, SERVICE);
  if (refusal) return refusal;
  const parsed = bodySchema.safeParse(parseBody(call));
  if (!parsed.success) return REFUSALS.badField(SERVICE, String(parsed.error.issues[0]?.path[0] ?? 'body'));
  const reference = parsed.data.originalPartnerReferenceNo;
  await sandbox.pool.query(
    `update sandbox.transfers set status = '00' where partner_reference_no = $1 and status = '03' and settles_at <= $2`,
    [reference, sandbox.now()],
  );
  const { rows } = await sandbox.pool.query<{ reference_no: string; status: string; amount: string }>(
    `select reference_no, status, amount from sandbox.transfers where partner_reference_no = $1 and service = $2`,
    [reference, parsed.data.serviceCode],
  );
  const found = rows[0];
  if (!found) return REFUSALS.notFound(SERVICE);
  return snapReply(SERVICE, 200, '00', 'Successful', {
    originalPartnerReferenceNo: reference,
    originalReferenceNo: found.reference_no,
    serviceCode: parsed.data.serviceCode,
    latestTransactionStatus: found.status,
    transactionStatusDesc: WORDS[found.status] ?? 'Unknown',
    amount: { value: `${found.amount}.00`, currency: 'IDR' },
  });
};
