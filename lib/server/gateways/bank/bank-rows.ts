import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Env, env } from '../../platform/env';
import type { SnapBankConfig } from './snap/config';

/** What a contract with one bank fixes, its keys and the way that it signs its callbacks included. */
export type BankRow = SnapBankConfig & {
  readonly ownBankCode: string;
  /** The bank's own key, PEM; without it its callbacks are refused. */
  readonly publicKey: string | null;
};

const pem = z.string().includes('-----BEGIN');
const publicPem = pem.refine((text) => {
  try {
    return createPublicKey(text).asymmetricKeyType === 'rsa';
  } catch {
    return false; // named as a fault of the row
  }
}, 'must be an RSA public key in PEM');

const rowsSchema = z
  .array(
    z.strictObject({
      ownBankCode: z.string().regex(/^\d{3}$/),
      baseUrl: z.url(),
      clientKey: z.string().min(1),
      clientSecret: z.string().min(1),
      privateKey: pem,
      publicKey: publicPem.nullable().default(null),
      partnerId: z.string().min(1).max(36),
      channelId: z.string().min(1).max(5),
      sourceAccountNo: z.string().min(1).max(19),
      signatureEncoding: z.enum(['base64', 'hex']).default('base64'),
      timestampForm: z.enum(['iso-offset', 'iso-ms-z']).default('iso-offset'),
      timeoutMs: z.int().min(1_000).max(120_000).optional(),
    }),
  )
  .refine(
    (rows) => new Set(rows.map(({ ownBankCode }) => ownBankCode)).size === rows.length,
    'one row a bank',
  )
  .refine(
    (rows) => new Set(rows.map(({ partnerId }) => partnerId)).size === rows.length,
    'one partner id a bank',
  );

/** Reads further paying banks from JSON. @throws with every fault named, never a value. */
export const readBankRows = (text: string): readonly BankRow[] => {
  const parsed = rowsSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.') || 'rows'}: ${message}`);
  throw new Error(`BANKS_FILE has faults:\n${faults.join('\n')}`);
};

const required = (settings: Env, name: keyof Env): string => {
  const value = settings[name];
  if (!value) throw new Error(`${name}: not set, so this gateway cannot be reached`);
  return String(value);
};

/** The bank of the environment, over which everything goes that no other row claims. */
const firstRow = (settings: Env): BankRow => {
  const get = (name: keyof Env) => required(settings, name);
  return {
    baseUrl: get('BANK_URL'),
    ownBankCode: settings.BANK_CODE,
    clientKey: get('BANK_CLIENT_KEY'),
    clientSecret: get('BANK_CLIENT_SECRET'),
    privateKey: get('BANK_PRIVATE_KEY'),
    publicKey: settings.BANK_PUBLIC_KEY ?? null,
    partnerId: get('BANK_PARTNER_ID'),
    channelId: settings.BANK_CHANNEL_ID,
    sourceAccountNo: get('BANK_SOURCE_ACCOUNT'),
    signatureEncoding: settings.BANK_SIGNATURE_ENCODING,
    timestampForm: settings.BANK_TIMESTAMP_FORM,
  };
};

let read: readonly [BankRow, ...BankRow[]] | undefined;

/** Every paying bank: the environment's, then the rows of the file, read once in a process. */
export const bankRows = (): readonly [BankRow, ...BankRow[]] => {
  read ??= allRows(env());
  return read;
};

const allRows = (settings: Env): readonly [BankRow, ...BankRow[]] => {
  const first = firstRow(settings);
  const others = settings.BANKS_FILE ? readBankRows(readFileSync(settings.BANKS_FILE, 'utf8')) : [];
  const twice = others.find(
    ({ ownBankCode, partnerId }) => ownBankCode === first.ownBankCode || partnerId === first.partnerId,
  );
  if (twice)
    throw new Error(`BANKS_FILE: bank ${twice.ownBankCode} is the environment's own, or has its partner id`);
  return [first, ...others];
};
