export type BankReply = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

export type BankRequest = {
  /** Clearing code of the bank whose line it goes over. */
  readonly via: string;
  readonly path: string;
  readonly externalId: string;
  readonly timestamp: string;
  readonly body: Readonly<Record<string, unknown>>;
};

const SERVICES: Readonly<Record<string, string>> = {
  '/v1.0/account-inquiry-internal': '15',
  '/v1.0/account-inquiry-external': '16',
  '/v1.0/transfer-intrabank': '17',
  '/v1.0/transfer-interbank': '18',
  '/v1.0/transfer/status': '36',
  '/v1.0/transaction-history-list': '12',
};

export const serviceOf = (path: string): string => SERVICES[path] ?? '00';

export const reply = (service: string, body: Readonly<Record<string, unknown>>): BankReply => ({
  status: 200,
  body: { responseCode: `200${service}00`, ...body },
});

export const refused = (service: string, status: number, kase: string): BankReply => ({
  status,
  body: { responseCode: `${status}${service}${kase}` },
});
