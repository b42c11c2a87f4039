import { readIdentifier } from '../../people/identifier';
import { maskName } from '../../people/mask';
import { nikSchema, nikWarnings } from '../../people/nik';
import { ok, refuse } from '../../platform/outcome';
import { ageBandOf } from '../age-band';
import type { Decider } from './rule';

export const openSession: Decider<'open-session'> = (_, { reasonHere }, facts) => {
  if (!facts.deviceId || !facts.ticket) return refuse('command.actor-refused');
  const { ticket, today: openedOn, deviceId, policyVersion } = facts;
  return ok([
    {
      type: 'session.opened',
      data: { ticket, openedOn, officerId: facts.actor.id, deviceId, reasonHere, policyVersion },
    },
  ]);
};

/** Who is served is settled once per session: another person is another session. */
export const identifyParticipant: Decider<'identify-participant'> = (state, { identifier }, facts) => {
  if (state.person) return refuse('person.identified-already');
  const read = readIdentifier(identifier);
  if (!read.ok) return refuse('identifier.refused', { fault: read.code, ...read.detail });
  const { found } = facts;
  if (!found) return refuse('person.not-found');
  if (found.household) return refuse('person.household');
  const named = found.memberships.find(({ id }) => id === found.membershipId);
  if (found.openClaim || named?.openClaim) return refuse('person.claim-open');
  if (found.openElsewhere) return refuse('person.session-open');
  const only = found.memberships.length === 1 ? (found.memberships[0]?.id ?? null) : null;
  const { civil } = found.earlier;
  return ok([
    {
      type: 'session.participant-identified',
      data: {
        personId: found.id,
        by: read.value.kind,
        nik: found.nik,
        name: civil.name,
        maskedName: maskName(civil.name),
        ageBand: ageBandOf(civil.birthDate, facts.today),
        memberships: found.memberships,
        membershipId: found.membershipId ?? only,
        earlier: found.earlier,
        warnings: nikWarnings(nikSchema.parse(found.nik), civil),
        keepsTemplate: found.keepsTemplate,
      },
    },
  ]);
};

export const chooseMembership: Decider<'choose-membership'> = (state, { membershipId }) => {
  if (!state.person?.memberships.some(({ id }) => id === membershipId))
    return refuse('membership.not-theirs');
  if (state.membershipId === membershipId) return ok([]);
  if (state.membershipConfirmed) return refuse('session.step-out-of-order', { step: 'membership' });
  return ok([{ type: 'session.membership-chosen', data: { membershipId } }]);
};
