import { addJob } from '../jobs/queue';
import type { NewEvent } from '../journal/event';
import type { StreamRules, Unfolding } from '../journal/execute';
import { executeAsService } from '../journal/execute-as-service';
import { type ClaimCommand, type ClaimCommandType, decideClaim } from './decide';
import { CLAIM_CLEAR } from './events';
import { type ClaimState, evolveClaim, NO_CLAIM } from './state';

const DISBURSEMENT_STATE = {
  none: 'prepared',
  opened: 'prepared',
  inquired: 'inquired',
  ordered: 'sent',
  unknown: 'unknown',
  paid: 'settled',
  returned: 'failed',
} as const satisfies Record<ClaimState['status'], string>;

/** Read models of a claim, its paid benefit and the notice, in the transaction of the event. */
const unfoldClaim = async (
  { tx, state, streamId, by, version }: Unfolding<ClaimState>,
  events: readonly NewEvent[],
) => {
  if (events.length === 0) return;
  await tx.query({
    name: 'claim-status',
    text: `with c as (update claims set status = $2, version = $3, ordered = $6 where id = $1)
           update disbursements set state = $4, updated_at = $5 where claim_id = $1`,
    values: [
      streamId,
      state.status,
      version,
      DISBURSEMENT_STATE[state.status],
      by.committedAt,
      state.attempts > 0,
    ],
  });
  if (state.status === 'paid' && state.terms) {
    await tx.query({
      name: 'benefit-paid',
      text: `insert into paid_benefits (id, person_id, membership_id, claim_id, paid_on, gross, kind)
             select c.id, c.person_id, c.membership_id, c.id, ($2::timestamptz at time zone b.time_zone)::date, $3, $4
               from claims c join branches b on b.id = c.branch_id where c.id = $1`,
      values: [streamId, by.committedAt, state.terms.gross, state.terms.reason],
    });
  }
  if (state.status === 'paid' || state.status === 'returned') {
    await addJob(tx, 'claim.notify', { claimId: streamId, status: state.status });
  }
};

const CLAIM_RULES: StreamRules<ClaimState, ClaimCommand, null> = {
  stream: 'claim',
  clear: CLAIM_CLEAR,
  replay: ({ events }) => events.reduce(evolveClaim, NO_CLAIM),
  evolve: evolveClaim,
  homeBranch: () => null,
  facts: async () => null,
  decide: decideClaim,
  unfold: unfoldClaim,
};

/** Reports something of a claim as the service. `once` names the report: the same name is the same command. */
export const runClaimCommand = <Type extends ClaimCommandType>(
  claimId: string,
  type: Type,
  body: Extract<ClaimCommand, { type: Type }>['body'],
  once: string,
) =>
  executeAsService(CLAIM_RULES, { stream: 'claim', streamId: claimId, type, once }, {
    type,
    body,
  } as ClaimCommand);
