import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoGateways } from '@/lib/sandbox/demo-config';
import { DEMO_PARTNER_ID } from '@/lib/sandbox/demo-keys';
import type { BankLine } from '@/lib/server/gateways/bank/bank-lines';
import { createHttpBank } from '@/lib/server/gateways/bank/snap/http-bank';
import type { SignatureEncoding } from '@/lib/server/gateways/bank/snap/signature';

/** Short keys: every worker asks for a token and every callback is signed, and nobody breaks in here. */
const keys = () => generateKeyPairSync('rsa', { modulusLength: 1024 });

export type ChaosBank = {
  readonly code: string;
  readonly origin: string;
  readonly partnerId: string;
  readonly encoding: SignatureEncoding;
  readonly timestampForm: 'iso-offset' | 'iso-ms-z';
  readonly own: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
};

/** Two banks that the carrier pays over, each with a line, a key and a way of signing of its own. */
export const CHAOS_BANKS: readonly [ChaosBank, ChaosBank] = [
  {
    code: '002',
    origin: 'http://bank-002.chaos',
    partnerId: DEMO_PARTNER_ID,
    encoding: 'base64',
    timestampForm: 'iso-offset',
    own: keys(),
  },
  {
    code: '014',
    origin: 'http://bank-014.chaos',
    partnerId: 'CHAOS-014',
    encoding: 'hex',
    timestampForm: 'iso-ms-z',
    own: keys(),
  },
];

/** Where a payee's account is: mostly at the first bank, some at the second, some at one reached over the first. */
export const bankCodeOf = (index: number, payee: number, round: number): string => {
  const place = (index + 3 * payee + 5 * round) % 11;
  if (place < 3) return '014';
  return place === 3 ? '451' : '002';
};

const { privateKey: ourKey } = keys();
const contract = ({ code, origin, partnerId, encoding, timestampForm }: ChaosBank) => ({
  ownBankCode: code,
  baseUrl: origin,
  clientKey: 'chaos',
  clientSecret: 'chaos',
  partnerId,
  channelId: '95221',
  sourceAccountNo: '000099990000001',
  signatureEncoding: encoding,
  timestampForm,
});

/** The adapters of a worker that has just started: with tokens of its own, by the schedule's clock. */
export const bankLines = (now: () => Date): [BankLine, ...BankLine[]] => {
  const line = (bank: ChaosBank): BankLine => ({
    bankCode: bank.code,
    gateway: createHttpBank({ ...contract(bank), privateKey: ourKey, now }),
  });
  const [first, second] = CHAOS_BANKS;
  return [line(first), line(second)];
};

const pem = (key: KeyObject, type: 'pkcs8' | 'spki') => String(key.export({ type, format: 'pem' }));

/** Tells the product of these banks by its own settings, a file of rows included; `forget` takes the file away. */
export const layChaosBanks = (): {
  readonly settings: Readonly<Record<string, string>>;
  readonly forget: () => void;
} => {
  const [first, second] = CHAOS_BANKS;
  const directory = mkdtempSync(join(tmpdir(), 'dampingi-chaos-banks-'));
  const file = join(directory, 'banks.json');
  const row = {
    ...contract(second),
    privateKey: pem(ourKey, 'pkcs8'),
    publicKey: pem(second.own.publicKey, 'spki'),
  };
  writeFileSync(file, JSON.stringify([row]), { mode: 0o600 });
  return {
    settings: {
      ...demoGateways('http://nowhere.chaos'),
      BANK_URL: first.origin,
      BANK_PUBLIC_KEY: pem(first.own.publicKey, 'spki'),
      BANKS_FILE: file,
    },
    forget: () => rmSync(directory, { recursive: true, force: true }),
  };
};
