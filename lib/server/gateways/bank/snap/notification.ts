import type { KeyLike } from 'node:crypto';
import { type Outcome, ok, refuse } from '@/lib/domain/values/outcome';
import type { TransferStatus } from '../../../../domain/ports/bank';
import { statusReplySchema } from './replies';
import { notificationStringToSign, type SignatureEncoding, verifyAsymmetric } from './signature';
import { transferStatusOf } from './transfer-status';

export type BankNotification = {
  readonly partnerReferenceNo: string;
  readonly standing: TransferStatus;
  /** Whole rupiah; null where the bank names none. */
  readonly amount: number | null;
  /** The bank's X-EXTERNAL-ID: the same again is the same notification. */
  readonly externalId: string;
};

export type CallbackRefusal =
  | 'bank-notification.signature'
  | 'bank-notification.stale'
  | 'bank-notification.malformed';

const WINDOW_MS = 5 * 60_000;

/** Reads a bank's callback: its signature and age first, then its words. `header` gives a header's value by lower-case name. */
export const readNotification = (request: {
  readonly path: string;
  readonly header: (name: string) => string | null | undefined;
  readonly rawBody: string;
  readonly bankPublicKey: KeyLike;
  readonly encoding?: SignatureEncoding;
  readonly now: Date;
}): Outcome<BankNotification, CallbackRefusal> => {
  const timestamp = request.header('x-timestamp') ?? '';
  const signature = request.header('x-signature') ?? '';
  const externalId = request.header('x-external-id') ?? '';
  let body: unknown;
  try {
    body = JSON.parse(request.rawBody);
  } catch {
    return refuse('bank-notification.malformed');
  }
  const text = notificationStringToSign({
    method: 'POST',
    path: request.path,
    body: request.rawBody,
    timestamp,
  });
  if (!verifyAsymmetric(text, signature, request.bankPublicKey, request.encoding ?? 'base64')) {
    return refuse('bank-notification.signature');
  }
  const age = Math.abs(request.now.getTime() - Date.parse(timestamp));
  if (!(age <= WINDOW_MS)) return refuse('bank-notification.stale');
  const parsed = statusReplySchema.safeParse(body);
  if (!parsed.success || !/^\d{1,36}$/.test(externalId)) return refuse('bank-notification.malformed');
  const standing = transferStatusOf(parsed.data.latestTransactionStatus, parsed.data.originalReferenceNo);
  if (!standing) return refuse('bank-notification.malformed');
  const amount = parsed.data.amount ? Number(parsed.data.amount.value) : null;
  return ok({ partnerReferenceNo: parsed.data.originalPartnerReferenceNo, standing, amount, externalId });
};
