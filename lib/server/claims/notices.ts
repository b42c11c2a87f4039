import type { ClaimEvent } from '../../domain/claims/events';
import type { NoticeKind } from '../../domain/claims/notice-kinds';
import type { Transaction } from '../database/connection';
import { uuidv7 } from '../platform/new-id';
import { addJob } from '../queue/queue';

/** What the participant hears of which event; of those not here he hears by what they lead to. */
const NOTICED = {
  'claim.opened': 'submitted',
  'claim.held': 'held',
  'claim.paid': 'paid',
  'claim.returned': 'returned',
  'claim.refunded': 'refunded',
  'claim.account-corrected': 'account-corrected',
  'claim.account-named': 'account-corrected',
  'claim.frozen': 'frozen',
  'claim.unfrozen': 'unfrozen',
  'claim.withdrawn': 'withdrawn',
} as const satisfies Partial<Record<ClaimEvent['type'], NoticeKind>>;

/** The notice of one command's events: the first that says something. */
export const noticeOf = (events: readonly { readonly type: string }[]): NoticeKind | null => {
  const said: Readonly<Record<string, NoticeKind>> = NOTICED;
  return events.map(({ type }) => said[type]).find((kind) => kind !== undefined) ?? null;
};

/** Keeps a notice in the transaction of what it tells, with the job that sends it where there is a number. */
export const saveNotice = async (
  tx: Transaction,
  about: {
    readonly claimId: string;
    readonly personId: string;
    readonly kind: NoticeKind;
    readonly now: Date;
  },
): Promise<void> => {
  const noticeId = uuidv7(about.now.getTime());
  await tx.query({
    name: 'notice-new',
    text: 'insert into notices (id, claim_id, person_id, what, made_at) values ($1, $2, $3, $4, $5)',
    values: [noticeId, about.claimId, about.personId, about.kind, about.now],
  });
  await addJob(tx, 'claim.notify', { claimId: about.claimId, noticeId });
};
