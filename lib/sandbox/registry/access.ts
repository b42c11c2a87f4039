import { createHash, timingSafeEqual } from 'node:crypto';
import { type Call, header, json, type Reply, type Sandbox } from '../http/route';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Null when the contract's number and key are right; both the registry and the SMS provider ask for them. */
export const refuseContract = (sandbox: Sandbox, call: Call): Reply | null => {
  const { number, key } = sandbox.config.contract;
  const given = digest(`${header(call, 'x-contract-number')}\n${header(call, 'x-contract-key')}`);
  return timingSafeEqual(given, digest(`${number}\n${key}`)) ? null : json(403, { code: 'access-refused' });
};

export const providerTrouble = (status: 500 | 504): Reply =>
  json(status, { code: status === 504 ? 'provider-timeout' : 'provider-error' });
