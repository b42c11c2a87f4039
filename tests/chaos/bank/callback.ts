import { acceptNotification } from '@/lib/server/claims/accept-notification';
import { newExternalId } from '@/lib/server/gateways/bank/snap/external-id';
import {
  formatTimestamp,
  notificationStringToSign,
  signAsymmetric,
} from '@/lib/server/gateways/bank/snap/signature';
import { CHAOS_BANKS } from './banks';
import type { Told } from './simulated-bank';

const PATH = '/api/v1/callbacks/bank';

export type SignedCallback = { readonly headers: Headers; readonly body: string };

/** The bank's own word on a transfer, signed now; it may be delivered later, twice or out of order. */
export const signCallback = (
  { via, reference, referenceNo, status, amount }: Told,
  now: number,
): SignedCallback => {
  const bank = CHAOS_BANKS.find(({ code }) => code === via) ?? CHAOS_BANKS[0];
  const timestamp = formatTimestamp(new Date(now), bank.timestampForm);
  const body = JSON.stringify({
    originalPartnerReferenceNo: reference,
    originalReferenceNo: referenceNo,
    latestTransactionStatus: status,
    amount: { value: `${amount}.00`, currency: 'IDR' },
  });
  const text = notificationStringToSign({ method: 'POST', path: PATH, body, timestamp });
  const headers = new Headers({
    'x-timestamp': timestamp,
    'x-signature': signAsymmetric(text, bank.own.privateKey, bank.encoding),
    'x-partner-id': bank.partnerId,
    'x-external-id': newExternalId(new Date(now)),
  });
  return { headers, body };
};

export const deliver = ({ headers, body }: SignedCallback) => acceptNotification(PATH, headers, body);
