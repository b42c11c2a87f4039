import { createPublicKey, type KeyObject } from 'node:crypto';
import type { SandboxConfig } from './config';
import {
  DEMO_CHANNEL_ID,
  DEMO_CLIENT_KEY,
  DEMO_CLIENT_SECRET,
  DEMO_CONTRACT_KEY,
  DEMO_CONTRACT_NUMBER,
  DEMO_OWN_BANK_CODE,
  DEMO_PARTNER_ID,
  DEMO_REGISTRY_USER,
  DEMO_SECRETS,
  DEMO_SOURCE_ACCOUNT,
  demoBankKeys,
  demoClientKeys,
} from './demo-keys';

type Place = Pick<SandboxConfig, 'databaseUrl' | 'port' | 'appOrigin' | 'modelsDir' | 'now'>;

/** The sandbox with the demo's public secrets. */
export const demoConfig = (place: Place): SandboxConfig => ({
  ...place,
  bank: {
    clientKey: DEMO_CLIENT_KEY,
    clientSecret: DEMO_CLIENT_SECRET,
    clientPublicKey: demoClientKeys().publicKey,
    partnerId: DEMO_PARTNER_ID,
    ownBankCode: DEMO_OWN_BANK_CODE,
    sourceAccountNo: DEMO_SOURCE_ACCOUNT,
    callbackPrivateKey: demoBankKeys().privateKey,
  },
  contract: { number: DEMO_CONTRACT_NUMBER, key: DEMO_CONTRACT_KEY },
});

/** Names of gateway settings that hold one of the demo's public secrets; production refuses them. */
export const demoSecretsIn = (environment: Readonly<Record<string, string | undefined>>): string[] => {
  const pem = (key: KeyObject) => String(key.export({ type: 'spki', format: 'pem' })).trim();
  const demoKeys = [demoClientKeys().publicKey, demoBankKeys().publicKey].map(pem);
  const isDemoKey = (text: string): boolean => {
    try {
      return demoKeys.includes(pem(createPublicKey(text)));
    } catch {
      return false; // not a key at all: whoever uses it says so
    }
  };
  return Object.entries(environment)
    .filter(
      ([, value]) =>
        value && (DEMO_SECRETS.includes(value) || (value.includes('-----BEGIN') && isDemoKey(value))),
    )
    .map(([name]) => name);
};

/** Environment of the app's own processes that points their gateways at the sandbox. */
export const demoGateways = (sandboxUrl: string): Readonly<Record<string, string>> => ({
  SANDBOX_URL: sandboxUrl,
  BANK_URL: `${sandboxUrl}/bank`,
  BANK_CODE: DEMO_OWN_BANK_CODE,
  BANK_PARTNER_ID: DEMO_PARTNER_ID,
  BANK_CLIENT_KEY: DEMO_CLIENT_KEY,
  BANK_CLIENT_SECRET: DEMO_CLIENT_SECRET,
  BANK_CHANNEL_ID: DEMO_CHANNEL_ID,
  BANK_SOURCE_ACCOUNT: DEMO_SOURCE_ACCOUNT,
  BANK_PRIVATE_KEY: String(demoClientKeys().privateKey.export({ type: 'pkcs8', format: 'pem' })),
  BANK_PUBLIC_KEY: String(demoBankKeys().publicKey.export({ type: 'spki', format: 'pem' })),
  POPULATION_URL: `${sandboxUrl}/registry`,
  POPULATION_CONTRACT: DEMO_CONTRACT_NUMBER,
  POPULATION_KEY: DEMO_CONTRACT_KEY,
  POPULATION_USER: DEMO_REGISTRY_USER,
  SMS_URL: `${sandboxUrl}/sms`,
  SMS_CONTRACT: DEMO_CONTRACT_NUMBER,
  SMS_KEY: DEMO_CONTRACT_KEY,
});
