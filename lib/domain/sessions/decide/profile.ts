import { isKnownBank } from '../../people/banks';
import { CIVIL_FIELDS } from '../../ports/population';
import { ok, refuse } from '../../values/outcome';
import { changedFields, withOrigins } from '../entries';
import type { SessionEvent } from '../events';
import { evolve } from '../evolve';
import { openCase } from '../steps';
import { earlierCivilOf } from '../subject';
import { comparedAgain } from './account';
import { withOffer } from './ladder';
import { reopening } from './reopen';
import type { Decider } from './rule';

export const confirmMembership: Decider<'confirm-membership'> = (state, { correct }) => {
  // Consent may come before the choice of a card; what is confirmed is the card.
  if (!state.membershipId) return refuse('session.step-out-of-order', { step: 'identify' });
  return state.membershipConfirmed
    ? ok([])
    : ok([{ type: 'session.membership-confirmed', data: { correct } }]);
};

export const updateContact: Decider<'update-contact'> = (state, body) =>
  ok([
    ...reopening(state, 'contact'),
    {
      type: 'session.contact-updated',
      data: { entry: withOrigins(body, state.person?.earlier.contact ?? null, state.screen) },
    },
  ]);

export const updateAccount: Decider<'update-account'> = (state, body, facts) => {
  // The supervisor decides about the account whose names they see: it does not change under their eyes.
  if (openCase(state, 'account-name')) return refuse('case.open');
  if (!isKnownBank(body.bankCode, facts.banks)) return refuse('account.bank-unknown');
  return ok([
    // Without NPWP the tax is a fifth higher: a quote made for another NPWP no longer holds.
    ...reopening(state, 'account', state.account && state.account.npwp !== body.npwp ? ['claim'] : []),
    {
      type: 'session.account-updated',
      data: {
        accountId: facts.freshId,
        entry: withOrigins(body, state.person?.earlier.account ?? null, state.screen),
      },
    },
  ]);
};

export const updateCivil: Decider<'update-civil'> = (state, body, facts) => {
  // The supervisor decides about the entry that he sees: it does not change under his eyes.
  if (openCase(state, 'civil-data')) return refuse('case.open');
  return ok([
    ...reopening(state, 'civil'),
    {
      type: 'session.civil-updated',
      data: {
        checkId: facts.freshId,
        entry: withOrigins(body, earlierCivilOf(state), state.screen),
      },
    },
  ]);
};

export const updateAdditional: Decider<'update-additional'> = (state, body) =>
  ok([
    ...reopening(state, 'additional'),
    {
      type: 'session.additional-updated',
      data: { entry: withOrigins(body, state.person?.earlier.additional ?? null, state.screen) },
    },
  ]);

export const confirmProfile: Decider<'confirm-profile'> = (state) => {
  if (state.profileConfirmed) return ok([]);
  const { contact, account, civil, additional } = state;
  if (!contact || !account || !civil || !additional)
    return refuse('session.step-out-of-order', { step: 'review' });
  const fieldsChanged = changedFields(contact, account, civil, additional);
  return ok([{ type: 'session.profile-confirmed', data: { fieldsChanged } }]);
};

/** The registry's answer counts for the entry that it was asked about; a later entry asks anew. */
export const recordRegistryAnswer: Decider<'record-registry-answer'> = (state, { checkId, answer }) => {
  if (state.civil?.checkId !== checkId) return refuse('registry.check-unknown');
  if (state.registry) return ok([]);
  if (answer.kind === 'refused') {
    return ok([
      {
        type: 'session.registry-answered',
        data: {
          checkId,
          outcome: 'refused',
          code: answer.code,
          reference: null,
          fields: null,
          differing: [],
        },
      },
    ]);
  }
  const differing = CIVIL_FIELDS.filter((name) => !answer.fields[name].match);
  const answered: SessionEvent = {
    type: 'session.registry-answered',
    data: {
      checkId,
      outcome: differing.length === 0 ? 'same' : 'differs',
      code: null,
      reference: answer.reference,
      fields: answer.fields,
      differing,
    },
  };
  return ok([answered, ...comparedAgain(evolve(state, answered))]);
};

export const recordGatewayWait: Decider<'record-gateway-wait'> = (state, { gateway, subject }) => {
  if (state.waitedFor[subject]) return ok([]);
  const waited = [{ type: 'session.gateway-waited-for', data: { gateway, subject } }] as const;
  const isFace = state.face.attempts.some(({ captureId }) => captureId === subject);
  return ok(isFace ? withOffer(state, waited) : waited);
};
