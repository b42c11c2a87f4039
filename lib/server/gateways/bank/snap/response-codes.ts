/**
 * SNAP BI's response code is HTTP status (3) + service (2) + case (2). One row per status and case says what
 * it means to us; services narrow a row where the same case means something only there.
 */
import type { TransferRefusal } from '../../../../domain/ports/bank';

/** Service codes of SNAP BI that we use. */
export const SERVICE = {
  transactionHistory: '12',
  inquiryInternal: '15',
  inquiryExternal: '16',
  transferIntrabank: '17',
  transferInterbank: '18',
  transferStatus: '36',
  accessToken: '73',
} as const;
export type Service = (typeof SERVICE)[keyof typeof SERVICE];

export type Meaning =
  | { readonly means: 'success' }
  | { readonly means: 'in-progress' }
  | { readonly means: 'refused'; readonly code: TransferRefusal }
  /** Our token or signature was not taken; nothing was carried out. */
  | { readonly means: 'unauthorised'; readonly reason: string }
  /** Nothing was carried out; try again later. */
  | { readonly means: 'unavailable'; readonly reason: string }
  /** It may have been carried out: ask transfer/status before anything else. */
  | { readonly means: 'ask-status'; readonly reason: string }
  | { readonly means: 'not-found' };

type Row = { readonly on: string; readonly only?: readonly Service[] } & Meaning;

const refused = (on: string, code: TransferRefusal): Row => ({ on, means: 'refused', code });
const askStatus = (on: string, reason: string): Row => ({ on, means: 'ask-status', reason });

const ROWS: readonly Row[] = [
  { on: '200/00', means: 'success' },
  { on: '202/00', means: 'in-progress' },
  refused('400/00', 'bank.field-refused'),
  refused('400/01', 'bank.field-refused'),
  refused('400/02', 'bank.field-refused'),
  { on: '401/00', means: 'unauthorised', reason: 'bank.signature-refused' },
  { on: '401/01', means: 'unauthorised', reason: 'bank.token-refused' },
  refused('403/02', 'bank.limit-exceeded'),
  refused('403/09', 'bank.account-dormant'),
  refused('403/14', 'bank.insufficient-funds'),
  refused('403/18', 'bank.account-inactive'),
  { on: '404/01', only: [SERVICE.transferStatus], means: 'not-found' },
  refused('404/11', 'bank.account-unknown'),
  refused('404/18', 'bank.inconsistent-request'),
  // The same X-EXTERNAL-ID today: an earlier try with it arrived, so its fate must be asked.
  askStatus('409/00', 'bank.external-id-reused'),
  // The same partnerReferenceNo already succeeded: paid, never to be paid again.
  askStatus('409/01', 'bank.reference-already-used'),
  { on: '429/00', means: 'unavailable', reason: 'bank.too-many-requests' },
  askStatus('500/00', 'bank.provider-error'),
  askStatus('500/01', 'bank.provider-error'),
  askStatus('500/02', 'bank.provider-error'),
  askStatus('504/00', 'bank.provider-timeout'),
];

const UNEXPECTED: Meaning = { means: 'ask-status', reason: 'bank.reply-unexpected' };

/**
 * What a reply means. A code that is malformed, of another service, at odds with the HTTP status or not in
 * the table is never guessed at: the outcome is then open and has to be asked for.
 */
export const interpret = (service: Service, httpStatus: number, responseCode: string): Meaning => {
  const parts = /^(\d{3})(\d{2})(\d{2})$/.exec(responseCode);
  if (!parts || parts[2] !== service || Number(parts[1]) !== httpStatus) return UNEXPECTED;
  const row = ROWS.find(
    ({ on, only }) => on === `${parts[1]}/${parts[3]}` && (!only || only.includes(service)),
  );
  return row ?? UNEXPECTED;
};
