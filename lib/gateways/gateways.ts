import { type Env, env } from '../platform/env';
import { createHttpBank } from './bank/snap/http-bank';
import { createHttpNotification } from './notification/http-notification';
import { createHttpPopulation } from './population/http-population';
import type { Gateways } from './ports';
import { watchedGateways } from './watched';

const required = (settings: Env, name: keyof Env): string => {
  const value = settings[name];
  if (!value) throw new Error(`${name}: not set, so this gateway cannot be reached`);
  return String(value);
};

let made: Gateways | undefined;

/** The outer world by HTTP, from the environment. In the demo the same adapters reach the sandbox. */
export const gateways = (): Gateways => {
  if (made) return made;
  const settings = env();
  const get = (name: keyof Env) => required(settings, name);
  made = watchedGateways({
    bank: createHttpBank({
      baseUrl: get('BANK_URL'),
      ownBankCode: settings.BANK_CODE,
      clientKey: get('BANK_CLIENT_KEY'),
      clientSecret: get('BANK_CLIENT_SECRET'),
      privateKey: get('BANK_PRIVATE_KEY'),
      partnerId: get('BANK_PARTNER_ID'),
      channelId: settings.BANK_CHANNEL_ID,
      sourceAccountNo: get('BANK_SOURCE_ACCOUNT'),
      signatureEncoding: settings.BANK_SIGNATURE_ENCODING,
      timestampForm: settings.BANK_TIMESTAMP_FORM,
    }),
    population: createHttpPopulation({
      baseUrl: get('POPULATION_URL'),
      contractNumber: get('POPULATION_CONTRACT'),
      contractKey: get('POPULATION_KEY'),
      userId: get('POPULATION_USER'),
    }),
    notification: createHttpNotification({
      baseUrl: get('SMS_URL'),
      contractNumber: get('SMS_CONTRACT'),
      contractKey: get('SMS_KEY'),
    }),
  });
  return made;
};
