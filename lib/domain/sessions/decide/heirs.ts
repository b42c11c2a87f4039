import { isKnownBank } from '../../people/banks';
import { type Outcome, ok, refuse } from '../../values/outcome';
import type { SessionFacts } from '../facts';
import type { SessionRefusal } from '../refusal-codes';
import type { SessionState } from '../state';
import { reopening } from './reopen';
import type { Decider } from './rule';

/** Far above any family that comes to a counter, far below what would be a list of strangers. */
const MOST_HEIRS = 30;

const niksOf = ({ claimant, heirs }: SessionState, butFor: string): readonly string[] =>
  [claimant, ...heirs.others].flatMap((one) => (one && one.heirId !== butFor ? [one.nik] : []));

/**
 * The person at the counter is not the participant but an heir of his. Whatever was consented, entered or
 * compared until here was about somebody else and is asked anew; once data are confirmed it is another session.
 */
export const presentHeir: Decider<'present-heir'> = (state, { nik, name, relation }, facts) => {
  const { person, claimant } = state;
  if (!person) return refuse('session.step-out-of-order', { step: 'identify' });
  // A face that was tried stays counted: nobody gets new attempts by being called somebody else.
  if (state.profileConfirmed || state.face.attempts.length > 0 || state.face.verifiedBy)
    return refuse('heir.too-late');
  if (state.cases.some(({ decision }) => decision === null)) return refuse('case.open');
  if (nik === person.nik) return refuse('heir.is-participant');
  if (facts.household) return refuse('person.household');
  if (claimant?.nik === nik && claimant.name === name && claimant.relation === relation) return ok([]);
  const named = { heirId: facts.freshId, nik, name, relation };
  return ok([{ type: 'session.heir-presented', data: { claimant: named } }]);
};

/** One more heir, or one named again: with another account the bank is asked again. */
export const nameHeir: Decider<'name-heir'> = (state, body, facts) => {
  const { person, claimant, heirs } = state;
  if (!person || !claimant || body.heirId === claimant.heirId) return refuse('heir.not-here');
  if (body.nik === person.nik) return refuse('heir.is-participant');
  if (niksOf(state, body.heirId).includes(body.nik)) return refuse('heir.named-already');
  if (facts.household) return refuse('person.household');
  if (body.account && !isKnownBank(body.account.bankCode, facts.banks)) return refuse('account.bank-unknown');
  const isNew = !heirs.others.some(({ heirId }) => heirId === body.heirId);
  if (isNew && heirs.others.length + 1 >= MOST_HEIRS) return refuse('heirs.too-many');
  const { account, ...heir } = body;
  return ok([
    ...reopening(state, 'heirs'),
    {
      type: 'session.heir-named',
      // Paid into his own account, or not at all: the holder is the heir.
      data: { heir, account: account && { ...account, accountId: facts.freshId, holderName: heir.name } },
    },
  ]);
};

export const removeHeir: Decider<'remove-heir'> = (state, { heirId }) => {
  if (!state.heirs.others.some((one) => one.heirId === heirId)) return ok([]);
  return ok([...reopening(state, 'heirs'), { type: 'session.heir-removed', data: { heirId } }]);
};

/** The one place of the order at which all named heirs stand; a refusal where they stand at several. */
const placeOf = (
  { claimant, heirs }: SessionState,
  { heirPlaces }: SessionFacts,
): Outcome<number, SessionRefusal> => {
  if (!claimant) return refuse('heir.not-here');
  if (!heirPlaces) return refuse('command.invalid');
  const places = [claimant, ...heirs.others].map(({ relation }) => heirPlaces[relation]);
  const first = Math.min(...places);
  return places.every((place) => place === first) ? ok(first) : refuse('heirs.not-in-order');
};

/**
 * Who inherits, by the order of policy: nobody of a later place beside one of an earlier, and where all stand at a
 * later place it is said that no nearer heir lives. The statement of heirs among the papers proves both.
 */
export const settleHeirs: Decider<'settle-heirs'> = (state, { portion, noNearer }, facts) => {
  const place = placeOf(state, facts);
  if (!place.ok) return place;
  if (place.value > 1 && !noNearer) return refuse('heirs.nearer-unsaid');
  if (state.heirsSettled && state.heirs.portion === portion) return ok([]);
  const count = state.heirs.others.length + 1;
  return ok([
    ...reopening(state, 'heirs'),
    { type: 'session.heirs-settled', data: { portion, count, place: place.value, noNearer } },
  ]);
};
