import { transactionStringToSign, verifySymmetric } from '@/lib/server/gateways/bank/snap/signature';
import { type Call, header, type Reply, type Sandbox } from '../http/route';
import { REFUSALS } from './reply';
import { bankDay, withinWindow } from './timestamp';
import { tokenIsGood } from './token';

const signatureIsGood = (sandbox: Sandbox, call: Call, accessToken: string): boolean => {
  const signature = header(call, 'x-signature');
  try {
    const text = transactionStringToSign({
      method: call.method,
      path: call.path,
      accessToken,
      body: call.raw.toString('utf8'),
      timestamp: header(call, 'x-timestamp'),
    });
    // HMAC-SHA512: 128 hexadecimal digits or 88 characters of base64.
    const encoding = /^[0-9a-f]{128}$/i.test(signature) ? 'hex' : 'base64';
    return verifySymmetric(text, signature, sandbox.config.bank.clientSecret, encoding);
  } catch {
    return false;
  }
};

/** Null when the call may go on. X-EXTERNAL-ID is used up last, so that a refused call can be repeated with it. */
export const refuseUnauthorised = async (
  sandbox: Sandbox,
  call: Call,
  service: string,
): Promise<Reply | null> => {
  const token = /^Bearer (\S+)$/.exec(header(call, 'authorization'))?.[1] ?? '';
  if (!tokenIsGood(sandbox, token)) return REFUSALS.badToken(service);
  if (!withinWindow(header(call, 'x-timestamp'), sandbox.now()))
    return REFUSALS.badField(service, 'X-TIMESTAMP');
  if (!signatureIsGood(sandbox, call, token)) return REFUSALS.badSignature(service);
  if (header(call, 'x-partner-id') !== sandbox.config.bank.partnerId) {
    return REFUSALS.badField(service, 'X-PARTNER-ID');
  }
  if (!/^\S{1,5}$/.test(header(call, 'channel-id'))) return REFUSALS.badField(service, 'CHANNEL-ID');
  const externalId = header(call, 'x-external-id');
  if (!/^\d{1,36}$/.test(externalId)) return REFUSALS.badField(service, 'X-EXTERNAL-ID');
  const { rowCount } = await sandbox.pool.query(
    'insert into sandbox.external_ids (day, external_id) values ($1, $2) on conflict do nothing',
    [bankDay(sandbox.now()), externalId],
  );
  return rowCount === 1 ? null : REFUSALS.sameExternalId(service);
};
