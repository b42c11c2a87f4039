import * as z from 'zod/mini';
import { compareNames } from '../people/names';
import { type Outcome, ok, refuse } from '../platform/outcome';
import type { ClaimEvent } from './events';
import type { ClaimState, ClaimStatus } from './state';

const account = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('holder'), holderName: z.string() }),
  z.object({ kind: z.literal('refused'), code: z.enum(['unknown', 'dormant', 'inactive']) }),
]);

/** What the worker, or the bank's callback, reports of a claim. */
export const CLAIM_COMMANDS = {
  'record-payee-inquiry': z.object({ answer: account }),
  'order-transfer': z.object({ attempt: z.int(), externalId: z.string() }),
  'record-transfer-unknown': z.object({ reason: z.string() }),
  'record-settlement': z.object({ bankReferenceNo: z.string() }),
  'record-transfer-refusal': z.object({ code: z.string(), attempt: z.int() }),
};

export type ClaimCommandType = keyof typeof CLAIM_COMMANDS;
export type ClaimCommand = {
  [Type in ClaimCommandType]: { readonly type: Type; readonly body: z.output<(typeof CLAIM_COMMANDS)[Type]> };
}[ClaimCommandType];

export type ClaimRefusal = 'claim.unknown' | 'claim.status' | 'command.actor-refused';

/** In which status each report makes sense; anything else is refused, and a late duplicate changes nothing. */
const ALLOWED = {
  'record-payee-inquiry': ['opened'],
  'order-transfer': ['inquired', 'unknown', 'ordered'],
  'record-transfer-unknown': ['ordered'],
  // Money that moved is money that moved, also where an earlier answer had said that it would not.
  'record-settlement': ['ordered', 'unknown', 'returned'],
  'record-transfer-refusal': ['ordered', 'unknown'],
} as const satisfies Record<ClaimCommandType, readonly ClaimStatus[]>;

const afterInquiry = (state: ClaimState, answer: z.output<typeof account>): ClaimEvent[] => {
  if (answer.kind === 'refused') {
    return [
      { type: 'claim.account-inquired', data: { verdict: answer.code, holderName: null } },
      { type: 'claim.returned', data: { code: `account-${answer.code}` } },
    ];
  }
  const { holderName } = answer;
  const { verdict } = compareNames(state.terms?.payeeName ?? '', holderName);
  if (verdict === 'different') {
    return [
      { type: 'claim.account-inquired', data: { verdict, holderName } },
      { type: 'claim.returned', data: { code: 'account-different' } },
    ];
  }
  return [
    {
      type: 'claim.account-inquired',
      data: { verdict: verdict === 'same' ? 'matched' : 'similar', holderName },
    },
  ];
};

/** What a report leads to. Pure. A settled claim takes no further word: money moves once. */
export const decideClaim = (
  state: ClaimState,
  command: ClaimCommand,
): Outcome<readonly ClaimEvent[], ClaimRefusal> => {
  if (state.status === 'none') return refuse('claim.unknown');
  if (command.type === 'record-settlement' && state.status === 'paid') return ok([]);
  if (!(ALLOWED[command.type] as readonly ClaimStatus[]).includes(state.status)) {
    return refuse('claim.status', { status: state.status });
  }
  switch (command.type) {
    case 'record-payee-inquiry':
      return ok(afterInquiry(state, command.body.answer));
    case 'order-transfer':
      return command.body.attempt === state.attempts + 1
        ? ok([{ type: 'claim.transfer-ordered', data: command.body }])
        : refuse('claim.status', { status: state.status });
    case 'record-transfer-unknown':
      return ok([{ type: 'claim.transfer-unknown', data: command.body }]);
    case 'record-settlement':
      // Returned before anything was ordered: there is nothing of ours that the bank could have carried out.
      return state.attempts > 0
        ? ok([{ type: 'claim.paid', data: command.body }])
        : refuse('claim.status', { status: state.status });
    case 'record-transfer-refusal':
      // The answer to an order that another one has followed says nothing about that other one.
      return command.body.attempt === state.attempts
        ? ok([{ type: 'claim.returned', data: { code: command.body.code } }])
        : refuse('claim.status', { status: state.status });
  }
};
