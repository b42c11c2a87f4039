import { z } from 'zod';
import { type Call, parseBody, type Reply, type Sandbox } from '../http/route';
import { refuseUnauthorised } from './authorise';
import { REFUSALS, snapReply } from './reply';

const SERVICE = '12';

const bodySchema = z.object({
  partnerReferenceNo: z.string().min(1).max(64),
  fromDateTime: z.iso.datetime({ offset: true }),
  toDateTime: z.iso.datetime({ offset: true }),
  pageSize: z.string().regex(/^\d{1,3}$/),
  pageNumber: z.string().regex(/^\d{1,6}$/),
});

type Row = { partner_reference_no: string; reference_no: string; amount: string; status: string; at: Date };

/**
 * Service 12, transaction-history-list: the transfers whose last change lies in a span, oldest first, by pages. A
 * transfer is listed with the status that it has now.
 */
export const listTransfers = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const refusal = await refuseUnauthorised(sandbox, call, SERVICE);
  if (refusal) return refusal;
  const parsed = bodySchema.safeParse(parseBody(call));
  if (!parsed.success) return REFUSALS.badField(SERVICE, String(parsed.error.issues[0]?.path[0] ?? 'body'));
  const { partnerReferenceNo, fromDateTime, toDateTime, pageSize, pageNumber } = parsed.data;
  const size = Number(pageSize);
  const { rows } = await sandbox.pool.query<Row>(
    `select partner_reference_no, reference_no, amount, status, coalesce(changed_at, at) as at from sandbox.transfers
      where coalesce(changed_at, at) >= $1 and coalesce(changed_at, at) < $2 order by 5, 1 limit $3 offset $4`,
    [fromDateTime, toDateTime, size, size * Number(pageNumber)],
  );
  return snapReply(SERVICE, 200, '00', 'Successful', {
    partnerReferenceNo,
    detailData: rows.map((row) => ({
      dateTime: row.at.toISOString(),
      amount: { value: `${row.amount}.00`, currency: 'IDR' },
      status: row.status,
      type: 'PAYMENT',
      additionalInfo: { partnerReferenceNo: row.partner_reference_no, referenceNo: row.reference_no },
    })),
  });
};
