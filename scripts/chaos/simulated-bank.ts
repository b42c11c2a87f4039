/**
 * A bank as the SNAP BI standard has it, and as the sandbox plays it over HTTP: X-EXTERNAL-ID once a day
 * (WIB), X-TIMESTAMP within five minutes, a partnerReferenceNo pays at most once, for ever. In memory,
 * because a schedule asks thousands of times.
 */
export type BankReply = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

type Transfer = {
  readonly referenceNo: string;
  readonly service: string;
  readonly account: string;
  readonly amount: number;
  status: '00' | '03' | '04' | '05' | '06';
};

export type AccountState = 'active' | 'dormant' | 'inactive';

const SERVICES: Readonly<Record<string, string>> = {
  '/v1.0/account-inquiry-internal': '15',
  '/v1.0/account-inquiry-external': '16',
  '/v1.0/transfer-intrabank': '17',
  '/v1.0/transfer-interbank': '18',
  '/v1.0/transfer/status': '36',
};

const WINDOW_MS = 5 * 60_000;
const bankDay = (now: number): string => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);

export type BankRequest = {
  readonly path: string;
  readonly externalId: string;
  readonly timestamp: string;
  readonly body: Readonly<Record<string, never>>;
};

export class SimulatedBank {
  readonly transfers = new Map<string, Transfer>();
  /** Rupiah that arrived on the payee's account, whatever reference brought them. */
  credited = 0;
  /** Transfers that the product sent, each X-EXTERNAL-ID once. */
  readonly sent = new Set<string>();
  /** How often the product was told that the bank knows nothing of the reference. */
  notFound = 0;
  state: AccountState = 'active';
  /** The next transfer is taken and stays under way until `finish`. */
  slow = false;
  /** The carrier's own account is short. */
  short = false;
  readonly callbacks: {
    readonly reference: string;
    readonly referenceNo: string;
    readonly status: string;
    readonly amount: number;
  }[] = [];
  #seen = new Set<string>();
  #made = 0;

  constructor(
    readonly account: string,
    readonly holderName: string,
  ) {}

  /** A request of the product leaves, whether or not it arrives; with a new token it is the same request. */
  leaves({ path, externalId }: BankRequest): void {
    if (path.includes('/transfer-')) this.sent.add(externalId);
  }

  /** A reply reaches the product. */
  reaches({ body }: BankReply): void {
    if (body.responseCode === '4043601') this.notFound += 1;
  }

  /** Transfers sent though nothing had told the product that an earlier one is unknown to the bank. */
  get blind(): number {
    return Math.max(0, this.sent.size - this.notFound - 1);
  }

  receive(request: BankRequest, now: number): BankReply {
    const service = SERVICES[request.path] ?? '00';
    if (!(Math.abs(Date.parse(request.timestamp) - now) <= WINDOW_MS)) return refused(service, 400, '01');
    const seen = `${bankDay(now)} ${request.externalId}`;
    if (this.#seen.has(seen)) return refused(service, 409, '00');
    this.#seen.add(seen);
    if (service === '36') return this.#status(String(request.body.originalPartnerReferenceNo));
    const known = request.body.beneficiaryAccountNo === this.account;
    if (service === '15' || service === '16') {
      return (
        this.#closed(service, known) ??
        reply(service, { beneficiaryAccountName: this.holderName, beneficiaryAccountNo: this.account })
      );
    }
    return this.#transfer(service, request, known);
  }

  /** A transfer under way comes to its end. */
  finish(reference: string, status: '00' | '04' | '05' | '06'): void {
    const transfer = this.transfers.get(reference);
    if (transfer?.status !== '03') return;
    transfer.status = status;
    if (status === '00') this.credited += transfer.amount;
    this.callbacks.push({ reference, referenceNo: transfer.referenceNo, status, amount: transfer.amount });
  }

  #closed(service: string, known: boolean): BankReply | null {
    if (!known) return refused(service, 404, '11');
    if (this.state === 'active') return null;
    return refused(service, 403, this.state === 'dormant' ? '09' : '18');
  }

  #transfer(service: string, { body }: BankRequest, known: boolean): BankReply {
    const reference = String(body.partnerReferenceNo);
    const amount = Number((body.amount as { value?: string } | undefined)?.value);
    const account = String(body.beneficiaryAccountNo);
    const before = this.transfers.get(reference);
    if (before) {
      const same = before.account === account && before.amount === amount && before.service === service;
      return refused(service, same ? 409 : 404, same ? '01' : '18');
    }
    const closed = this.#closed(service, known);
    if (closed) return closed;
    if (this.short) return refused(service, 403, '14');
    this.#made += 1;
    const referenceNo = `${this.account}${this.#made}`;
    const status = this.slow ? '03' : '00';
    this.transfers.set(reference, { referenceNo, service, account, amount, status });
    this.callbacks.push({ reference, referenceNo, status, amount });
    if (status === '03')
      return {
        status: 202,
        body: { responseCode: `202${service}00`, partnerReferenceNo: reference, referenceNo },
      };
    this.credited += amount;
    return reply(service, { partnerReferenceNo: reference, referenceNo });
  }

  #status(reference: string): BankReply {
    const found = this.transfers.get(reference);
    if (!found) return refused('36', 404, '01');
    return reply('36', {
      originalPartnerReferenceNo: reference,
      originalReferenceNo: found.referenceNo,
      latestTransactionStatus: found.status,
      amount: { value: `${found.amount}.00`, currency: 'IDR' },
    });
  }
}

const reply = (service: string, body: Readonly<Record<string, unknown>>): BankReply => ({
  status: 200,
  body: { responseCode: `200${service}00`, ...body },
});

export const refused = (service: string, status: number, kase: string): BankReply => ({
  status,
  body: { responseCode: `${status}${service}${kase}` },
});

export const serviceOf = (path: string): string => SERVICES[path] ?? '00';
