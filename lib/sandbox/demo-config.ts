import type { SandboxConfig } from './config';
import {
  DEMO_CLIENT_KEY,
  DEMO_CLIENT_SECRET,
  DEMO_CONTRACT_KEY,
  DEMO_CONTRACT_NUMBER,
  DEMO_OWN_BANK_CODE,
  DEMO_PARTNER_ID,
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
