import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  type SignatureEncoding,
  tokenStringToSign,
  verifyAsymmetric,
} from '@/lib/server/gateways/bank/snap/signature';
import { type Call, header, parseBody, type Reply, type Sandbox } from '../http/route';
import { REFUSALS, snapReply } from './reply';
import { withinWindow } from './timestamp';

const SERVICE = '73';
const LIFETIME_S = 900;

/** Tokens carry their end and a seal, so that they outlive a restart without a table. */
const seal = (sandbox: Sandbox, text: string): string =>
  createHmac('sha256', `${sandbox.config.bank.clientSecret}/token`).update(text).digest('base64url');

export const tokenIsGood = (sandbox: Sandbox, token: string): boolean => {
  const [until = '', nonce = '', given = ''] = token.split('.');
  const expected = Buffer.from(seal(sandbox, `${until}.${nonce}`));
  const actual = Buffer.from(given);
  return (
    actual.length === expected.length &&
    timingSafeEqual(actual, expected) &&
    Number(until) > sandbox.now().getTime()
  );
};

/** An RSA-2048 signature is 512 hexadecimal digits or 344 characters of base64. */
const encodingOf = (signature: string): SignatureEncoding =>
  /^[0-9a-f]{512}$/i.test(signature) ? 'hex' : 'base64';

const grantType = (call: Call): unknown => {
  try {
    return (parseBody(call) as { grantType?: unknown } | null)?.grantType;
  } catch {
    return undefined;
  }
};

/** Access token B2B: SHA256withRSA over `clientKey|timestamp`, really verified. */
export const issueToken = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const timestamp = header(call, 'x-timestamp');
  const clientKey = header(call, 'x-client-key');
  const signature = header(call, 'x-signature');
  if (!withinWindow(timestamp, sandbox.now())) return REFUSALS.badField(SERVICE, 'X-TIMESTAMP');
  if (grantType(call) !== 'client_credentials') return REFUSALS.badField(SERVICE, 'grantType');
  const { bank } = sandbox.config;
  const text = tokenStringToSign(clientKey, timestamp);
  if (
    clientKey !== bank.clientKey ||
    !verifyAsymmetric(text, signature, bank.clientPublicKey, encodingOf(signature))
  ) {
    return REFUSALS.badSignature(SERVICE);
  }
  const claims = `${sandbox.now().getTime() + LIFETIME_S * 1000}.${randomBytes(12).toString('base64url')}`;
  return snapReply(SERVICE, 200, '00', 'Successful', {
    accessToken: `${claims}.${seal(sandbox, claims)}`,
    tokenType: 'BearerToken',
    expiresIn: String(LIFETIME_S),
  });
};
