import { type Outcome, ok, refuse } from '../../values/outcome';
import { NEEDS_LETTER } from '../claim-dates';
import type { ClaimReason } from '../claim-terms';
import { askedDocuments, takesDocuments } from '../document-standing';
import type { SessionEvent } from '../events';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';
import { isPayable } from '../steps';
import { leansOnWordAlone } from '../word-alone';
import { reopening } from './reopen';
import type { Decider } from './rule';

/** Only an heir claims because of a death, and for nothing else. */
export const wrongForHeir = (
  { claimant }: SessionState,
  reason: ClaimReason,
): 'claim.heir-first' | 'claim.heir-reason' | null => {
  if (reason === 'deceased') return claimant ? null : 'claim.heir-first';
  return claimant ? 'claim.heir-reason' : null;
};

/** Another reason asks for other papers; the same one, counted again, keeps what was handed in. */
export const describeClaim: Decider<'describe-claim'> = (state, { reason, letterOn }, facts) => {
  const wrong = wrongForHeir(state, reason);
  if (wrong) return refuse(wrong);
  if (NEEDS_LETTER.includes(reason) && !letterOn) return refuse('claim.letter-missing');
  const { quote, balance, contradiction } = facts;
  if (contradiction) return refuse(contradiction);
  if (!quote || !balance) return refuse('command.invalid');
  const chosen = state.person?.memberships.find(({ id }) => id === state.membershipId);
  return ok([
    ...reopening(state, 'claim', state.claim?.reason === reason ? [] : ['documentsComplete']),
    {
      type: 'session.claim-described',
      data: {
        reason,
        letterOn,
        conditions: {
          inactive: chosen?.leftOn != null,
          updated: state.profileConfirmed,
          withinCeiling: !quote.findings.includes('above-ceiling'),
        },
        balance,
        quote,
        documents: quote.route === 'documents' ? (facts.asked ?? []) : [],
      },
    },
  ]);
};

type Amounts = { readonly gross: number; readonly tax: number; readonly net: number };

const amountsOf = (state: SessionState): Amounts | null => {
  const quote = state.claim?.quote;
  const payable = quote?.route === 'digital' || quote?.route === 'documents';
  if (!quote || !payable || quote.gross === null || quote.tax === null || quote.net === null) return null;
  return { gross: quote.gross, tax: quote.tax, net: quote.net };
};

export const checkAnswers: Decider<'check-answers'> = (state) => {
  const amounts = amountsOf(state);
  if (!amounts) return refuse('claim.not-digital');
  if (!state.accountCheck && !isPayable(state)) return refuse('account.pending');
  if (!isPayable(state)) return refuse('account.not-payable');
  return state.answersChecked ? ok([]) : ok([{ type: 'session.answers-checked', data: amounts }]);
};

/**
 * The participant confirms the figures and the account that he was shown, with his signature and what else he
 * gave (docs/decisions/0110); anything newer asks him again.
 */
export const confirmPayment: Decider<'confirm-payment'> = (state, shown, facts) => {
  const amounts = amountsOf(state);
  if (!amounts || !state.account) return refuse('claim.not-digital');
  if (state.participantConfirmed) return ok([]);
  const same =
    shown.gross === amounts.gross &&
    shown.tax === amounts.tax &&
    shown.net === amounts.net &&
    shown.accountId === state.account.accountId;
  if (!same) return refuse('confirmation.stale');
  if (!state.secondFactor.settled) return refuse('factor.missing');
  if (facts.wordAloneSpent && leansOnWordAlone(state)) return refuse('factor.too-many-without');
  return ok([
    {
      type: 'session.participant-confirmed',
      data: { ...amounts, accountId: shown.accountId, signature: shown.signature },
    },
  ]);
};

/** Photographs taken ahead that the counted claim does not ask for are not kept with it. */
const unasked = (state: SessionState): SessionEvent[] =>
  state.documents.files
    .filter(({ document }) => !askedDocuments(state).some(({ code }) => code === document))
    .map(({ fileId, document }) => ({ type: 'session.document-removed', data: { fileId, document } }));

/**
 * What submits a claim: consent, identity, confirmation, a payable account and, on the documents route, a
 * supervisor's acceptance are all on the record, and the figures still hold. `openClaim` is looked up in the
 * same transaction; the unique index has the last word.
 */
export const submission = (
  state: SessionState,
  facts: SessionFacts,
): Outcome<readonly SessionEvent[], SessionRefusal> => {
  const amounts = amountsOf(state);
  if (!amounts || !state.claim) return refuse('claim.not-digital');
  if (takesDocuments(state) && !state.documentsComplete?.accepted) return refuse('documents.not-accepted');
  if (!state.consent || !state.face.verifiedBy || !state.participantConfirmed) {
    return refuse('session.step-out-of-order', { step: 'confirm' });
  }
  if (!isPayable(state)) return refuse('account.not-payable');
  if (facts.openClaim) return refuse('claim.open');
  if (facts.contradiction) return refuse(facts.contradiction);
  const fresh = facts.quote;
  if (!facts.receiptCode || !fresh) return refuse('command.invalid');
  if (!fresh.payBy || fresh.gross !== amounts.gross || fresh.tax !== amounts.tax || fresh.net !== amounts.net)
    return refuse('confirmation.stale');
  return ok([
    ...unasked(state),
    {
      type: 'session.claim-submitted',
      data: {
        claimId: facts.freshId,
        claimNumber: `${facts.branchId}-${state.openedOn.replaceAll('-', '')}-${state.ticket}`,
        receiptCode: facts.receiptCode,
        payBy: state.documentsComplete?.payBy ?? fresh.payBy,
        policyVersion: fresh.policyVersion,
        ...amounts,
      },
    },
  ]);
};

export const submitClaim: Decider<'submit-claim'> = (state, _, facts) => submission(state, facts);
