import { newExternalId } from '@/lib/server/gateways/bank/snap/external-id';
import {
  formatTimestamp,
  notificationStringToSign,
  signAsymmetric,
} from '@/lib/server/gateways/bank/snap/signature';
import type { Sandbox } from '../http/route';

const CALLBACK_PATH = '/api/v1/callbacks/bank';

/**
 * Tells the application that a transfer settled, `times` times with the very same words and X-EXTERNAL-ID,
 * as a bank does that missed the first acknowledgement. Nobody waits for it and nothing depends on it.
 */
export const sendCallback = async (
  sandbox: Sandbox,
  partnerReferenceNo: string,
  made: { readonly referenceNo: string; readonly status: string },
  amount: { readonly value: string; readonly currency: 'IDR' },
  times: number,
): Promise<void> => {
  const { bank, appOrigin } = sandbox.config;
  if (!bank.callbackPrivateKey) return;
  const timestamp = formatTimestamp(sandbox.now(), 'iso-offset');
  const body = JSON.stringify({
    originalPartnerReferenceNo: partnerReferenceNo,
    originalReferenceNo: made.referenceNo,
    latestTransactionStatus: made.status,
    transactionStatusDesc: made.status === '00' ? 'Success' : 'Pending',
    amount,
  });
  const text = notificationStringToSign({ method: 'POST', path: CALLBACK_PATH, body, timestamp });
  const headers = {
    'content-type': 'application/json',
    'x-timestamp': timestamp,
    'x-signature': signAsymmetric(text, bank.callbackPrivateKey, 'base64'),
    'x-partner-id': bank.partnerId,
    'x-external-id': newExternalId(sandbox.now()),
    'channel-id': '95221',
  };
  for (let time = 0; time < times; time += 1) {
    await fetch(new URL(CALLBACK_PATH, appOrigin), {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined);
  }
};
