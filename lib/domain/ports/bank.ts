import type { Answer } from './answer';

export type AccountRefusal =
  | 'bank.account-unknown'
  | 'bank.account-dormant'
  | 'bank.account-inactive'
  | 'bank.field-refused';

export type AccountHolder = {
  /** The holder's name as the bank writes it. */
  readonly holderName: string;
  readonly bankCode: string;
  readonly accountNumber: string;
};

export type TransferOrder = {
  /** One for ever per disbursement; a retry repeats it. At most 64 characters. */
  readonly partnerReferenceNo: string;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly holderName: string;
  /** Whole rupiah. */
  readonly amount: number;
  /** Instant of the order, ISO 8601 with zone. */
  readonly at: string;
};

/**
 * Where a transfer stands, by SNAP BI's latestTransactionStatus: 00 settled; 01–03 in progress;
 * 04 refunded, 05 cancelled, 06 failed; 07 not found.
 */
export type TransferStatus =
  | { readonly standing: 'settled'; readonly bankReferenceNo: string }
  | { readonly standing: 'in-progress' }
  | { readonly standing: 'failed' | 'refunded' | 'cancelled'; readonly providerCode: string }
  | { readonly standing: 'not-found' };

export type TransferRefusal =
  | AccountRefusal
  | 'bank.insufficient-funds'
  | 'bank.inconsistent-request'
  | 'bank.limit-exceeded';

/**
 * `unknown` means that the order may have been carried out: only `transferStatus` resolves it, never a
 * second transfer.
 */
export type TransferAnswer =
  | Answer<TransferStatus, TransferRefusal>
  | { readonly kind: 'unknown'; readonly reason: string };

/** A transfer as the bank's own list of a span has it. */
export type ListedTransfer = {
  /** Null where the bank names none: it is not one of ours, or cannot be told. */
  readonly partnerReferenceNo: string | null;
  readonly bankReferenceNo: string;
  /** Whole rupiah. */
  readonly amount: number;
  readonly standing: 'settled' | 'in-progress' | 'failed' | 'refunded' | 'cancelled';
  /** Instant of its last change, ISO 8601. */
  readonly at: string;
};

/**
 * The paying bank, by SNAP BI. Each call is sent with a fresh X-EXTERNAL-ID that the caller supplies. `via` names
 * the line by its bank's clearing code where there are several: what was ordered over one is asked for there.
 */
export type BankGateway = {
  /** The line that a transfer to this bank is ordered over. */
  paysVia(bankCode: string): string;
  inquireAccount(request: {
    readonly bankCode: string;
    readonly accountNumber: string;
    /** Numeric, ≤ 36 digits, unique per day. */
    readonly externalId: string;
  }): Promise<Answer<AccountHolder, AccountRefusal>>;
  transfer(
    order: TransferOrder & {
      readonly externalId: string;
      /** ISO 8601. Not signed, and so not sent, after this: the answer is then `unavailable`. */
      readonly signBefore?: string;
      readonly via?: string;
    },
  ): Promise<TransferAnswer>;
  transferStatus(request: {
    readonly partnerReferenceNo: string;
    readonly bankCode: string;
    readonly amount: number;
    readonly externalId: string;
    readonly via?: string;
  }): Promise<Answer<TransferStatus>>;
  /** Every transfer whose last change lies from one instant (included) to another, whatever pages it takes. */
  listTransfers(span: {
    readonly from: string;
    readonly to: string;
    /** A fresh X-EXTERNAL-ID for each page. */
    readonly newExternalId: () => string;
    readonly via?: string;
  }): Promise<Answer<readonly ListedTransfer[]>>;
};
