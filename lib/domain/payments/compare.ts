import type { ListedTransfer } from '../ports/bank';

/** One of our obligations, as the books have it. Amount in whole rupiah. */
export type Booked = {
  readonly reference: string;
  readonly claimId: string;
  readonly branchId: string;
  readonly amount: number;
  readonly state: 'prepared' | 'inquired' | 'sent' | 'unknown' | 'settled' | 'failed' | 'closed';
  readonly final: boolean;
};

export const EXCEPTION_KINDS = [
  'not-ours',
  'amount-differs',
  'listed-twice',
  'returned-by-bank',
  'paid-though-closed',
  'settled-not-at-bank',
  'settled-not-listed',
] as const;
/** What the bank's list and our books do not agree on, so that a person has to look. */
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number];

export type Finding =
  | { readonly does: 'agree' }
  /** The worker asks the bank for the status: it will know itself. */
  | { readonly does: 'ask' }
  | { readonly does: 'except'; readonly kind: ExceptionKind };

const agree: Finding = { does: 'agree' };
const ask: Finding = { does: 'ask' };
const except = (kind: ExceptionKind): Finding => ({ does: 'except', kind });

/** Where the money stands by our books. */
type Book = 'not-sent' | 'under-way' | 'settled' | 'refused' | 'closed';

const bookOf = ({ state, final }: Booked): Book => {
  if (state === 'settled') return 'settled';
  if (state === 'sent' || state === 'unknown') return 'under-way';
  if (state === 'closed' || (state === 'failed' && final)) return 'closed';
  return state === 'failed' ? 'refused' : 'not-sent';
};

/** What each pair of words means: ours first, then the bank's. */
const MEANS = {
  'not-sent': { settled: except('paid-though-closed'), 'in-progress': except('paid-though-closed'), failed: agree, cancelled: agree, refunded: agree },
  'under-way': { settled: ask, 'in-progress': agree, failed: ask, cancelled: ask, refunded: ask },
  settled: { settled: agree, 'in-progress': except('settled-not-at-bank'), failed: except('settled-not-at-bank'), cancelled: except('settled-not-at-bank'), refunded: except('returned-by-bank') },
  refused: { settled: ask, 'in-progress': ask, failed: agree, cancelled: agree, refunded: agree },
  closed: { settled: except('paid-though-closed'), 'in-progress': except('paid-though-closed'), failed: agree, cancelled: agree, refunded: agree },
} as const satisfies Record<Book, Record<ListedTransfer['standing'], Finding>>; // biome-ignore format: a row a book

/** What one line of the bank's list says about our books. */
export const compare = (booked: Booked | null, listed: ListedTransfer): Finding => {
  if (!booked) return except('not-ours');
  if (booked.amount !== listed.amount) return except('amount-differs');
  return MEANS[bookOf(booked)][listed.standing];
};

/** References that the bank lists as paid more than once. */
export const listedTwice = (list: readonly ListedTransfer[]): readonly string[] => {
  const paid = list
    .filter(({ standing }) => standing === 'settled')
    .map((one) => one.partnerReferenceNo ?? '');
  return [
    ...new Set(paid.filter((reference, place) => reference !== '' && paid.indexOf(reference) !== place)),
  ];
};
