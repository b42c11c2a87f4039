import { type BankReply, type BankRequest, refused, reply, serviceOf } from './bank-replies';

/**
 * A bank as the SNAP BI standard has it, and as the sandbox plays it over HTTP: X-EXTERNAL-ID once a day
 * (WIB), X-TIMESTAMP within five minutes, a partnerReferenceNo pays at most once, for ever. In memory,
 * because a schedule asks thousands of times.
 */
type Transfer = {
  readonly via: string;
  readonly reference: string;
  readonly referenceNo: string;
  readonly service: string;
  readonly account: string;
  readonly amount: number;
  status: '00' | '03' | '04' | '05' | '06';
  at: number;
};

export type AccountState = 'active' | 'dormant' | 'inactive';

const WINDOW_MS = 5 * 60_000;
const bankDay = (now: number): string => new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);

export type Told = {
  /** Clearing code of the bank that tells it. */
  readonly via: string;
  readonly reference: string;
  readonly referenceNo: string;
  readonly status: string;
  readonly amount: number;
};

/** One transfer of one bank: another bank knows nothing of its reference. */
const keyOf = (via: string, reference: string): string => `${via} ${reference}`;

export class SimulatedBank {
  /** By bank and reference. */
  readonly transfers = new Map<string, Transfer>();
  /** Transfers that the product sent, each X-EXTERNAL-ID once, by reference. */
  readonly sent = new Map<string, Set<string>>();
  /** How often the product was told that the bank knows nothing of a reference. */
  readonly notFound = new Map<string, number>();
  /** States of accounts that are not active. */
  readonly states = new Map<string, AccountState>();
  /** The next transfer is taken and stays under way until `finish`. */
  slow = false;
  /** The carrier's own account is short. */
  short = false;
  readonly callbacks: Told[] = [];
  #seen = new Set<string>();

  constructor(
    readonly accounts: ReadonlySet<string>,
    readonly holderName: string,
  ) {}

  /** Rupiah on an account now, whatever references brought them. */
  creditedTo(account: string): number {
    const there = [...this.transfers.values()].filter((one) => one.account === account);
    return there.reduce((sum, { status, amount }) => sum + (status === '00' ? amount : 0), 0);
  }

  /** A request of the product leaves, whether or not it arrives; with a new token it is the same request. */
  leaves({ path, externalId, body }: BankRequest): void {
    if (!path.includes('/transfer-')) return;
    const reference = String(body.partnerReferenceNo);
    this.sent.set(reference, (this.sent.get(reference) ?? new Set()).add(externalId));
  }

  /** A reply reaches the product. */
  reaches({ body: asked }: BankRequest, { body }: BankReply): void {
    if (body.responseCode !== '4043601') return;
    const reference = String(asked.originalPartnerReferenceNo);
    this.notFound.set(reference, (this.notFound.get(reference) ?? 0) + 1);
  }

  /** Transfers sent though nothing had told the product that an earlier one is unknown to the bank. */
  get blind(): number {
    const beyond = [...this.sent].map(
      ([reference, ids]) => ids.size - (this.notFound.get(reference) ?? 0) - 1,
    );
    return beyond.reduce((sum, many) => sum + Math.max(0, many), 0);
  }

  receive(request: BankRequest, now: number): BankReply {
    const service = serviceOf(request.path);
    if (!(Math.abs(Date.parse(request.timestamp) - now) <= WINDOW_MS)) return refused(service, 400, '01');
    const seen = `${request.via} ${bankDay(now)} ${request.externalId}`;
    if (this.#seen.has(seen)) return refused(service, 409, '00');
    this.#seen.add(seen);
    const account = String(request.body.beneficiaryAccountNo);
    switch (service) {
      case '12':
        return this.#list(request);
      case '36':
        return this.#status(request.via, String(request.body.originalPartnerReferenceNo));
      case '15':
      case '16':
        return (
          this.#closed(service, account) ??
          reply(service, { beneficiaryAccountName: this.holderName, beneficiaryAccountNo: account })
        );
      default:
        return this.#transfer(service, request, account, now);
    }
  }

  /** A transfer under way comes to its end. */
  finish(key: string, status: '00' | '04' | '05' | '06', now: number): void {
    const transfer = this.transfers.get(key);
    if (transfer?.status !== '03') return;
    this.#moves(transfer, status, now);
  }

  /** A settled transfer comes back: the payee's bank could not credit it after all. */
  giveBack(key: string, now: number): boolean {
    const transfer = this.transfers.get(key);
    if (transfer?.status !== '00') return false;
    this.#moves(transfer, '04', now);
    return true;
  }

  #moves(transfer: Transfer, status: Transfer['status'], now: number): void {
    transfer.status = status;
    transfer.at = now;
    const { via, reference, referenceNo, amount } = transfer;
    this.callbacks.push({ via, reference, referenceNo, status, amount });
  }

  #closed(service: string, account: string): BankReply | null {
    if (!this.accounts.has(account)) return refused(service, 404, '11');
    const state = this.states.get(account) ?? 'active';
    if (state === 'active') return null;
    return refused(service, 403, state === 'dormant' ? '09' : '18');
  }

  #transfer(service: string, { via, body }: BankRequest, account: string, now: number): BankReply {
    const reference = String(body.partnerReferenceNo);
    const amount = Number((body.amount as { value?: string } | undefined)?.value);
    const key = keyOf(via, reference);
    const before = this.transfers.get(key);
    if (before) {
      const same = before.account === account && before.amount === amount && before.service === service;
      return refused(service, same ? 409 : 404, same ? '01' : '18');
    }
    const closed = this.#closed(service, account);
    if (closed) return closed;
    if (this.short) return refused(service, 403, '14');
    const referenceNo = `${account}${this.transfers.size + 1}`;
    const status = this.slow ? '03' : '00';
    this.transfers.set(key, { via, reference, referenceNo, service, account, amount, status, at: now });
    this.callbacks.push({ via, reference, referenceNo, status, amount });
    const told = { partnerReferenceNo: reference, referenceNo };
    return status === '03'
      ? { status: 202, body: { responseCode: `202${service}00`, ...told } }
      : reply(service, told);
  }

  #status(via: string, reference: string): BankReply {
    const found = this.transfers.get(keyOf(via, reference));
    if (!found) return refused('36', 404, '01');
    return reply('36', {
      originalPartnerReferenceNo: reference,
      originalReferenceNo: found.referenceNo,
      latestTransactionStatus: found.status,
      amount: { value: `${found.amount}.00`, currency: 'IDR' },
    });
  }

  #list({ via, body }: BankRequest): BankReply {
    const [from, to] = [body.fromDateTime, body.toDateTime].map((text) => Date.parse(String(text)));
    const listed = [...this.transfers.values()].filter(
      (one) => one.via === via && one.at >= (from ?? 0) && one.at < (to ?? 0),
    );
    return reply('12', {
      detailData: listed.map(({ reference, referenceNo, amount, status, at }) => ({
        dateTime: new Date(at).toISOString(),
        amount: { value: `${amount}.00`, currency: 'IDR' },
        status,
        additionalInfo: { partnerReferenceNo: reference, referenceNo },
      })),
    });
  }
}
