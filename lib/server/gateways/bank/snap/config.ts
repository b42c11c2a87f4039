import type { KeyLike } from 'node:crypto';
import type { SignatureEncoding, TimestampForm } from './signature';

/** What a contract with one bank fixes. */
export type SnapBankConfig = {
  /** Base of the bank's API, e.g. `https://api.bank.example/openapi`; its path is part of what is signed. */
  readonly baseUrl: string;
  /** The bank that we hold the paying account with; other codes go the interbank way. */
  readonly ownBankCode: string;
  /** X-CLIENT-KEY. */
  readonly clientKey: string;
  /** Our RSA key, PEM or KeyObject; the bank holds the public half. */
  readonly privateKey: KeyLike;
  /** Key of the symmetric signature. */
  readonly clientSecret: string;
  /** X-PARTNER-ID, at most 36 characters. */
  readonly partnerId: string;
  /** CHANNEL-ID, at most 5 characters. */
  readonly channelId: string;
  /** The carrier's account that transfers are paid from. */
  readonly sourceAccountNo: string;
  readonly signatureEncoding?: SignatureEncoding;
  readonly timestampForm?: TimestampForm;
  /** Milliseconds for one call; default 15,000. */
  readonly timeoutMs?: number;
  /** The clock, for tests. */
  readonly now?: () => Date;
};
