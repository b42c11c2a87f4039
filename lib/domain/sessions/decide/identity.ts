import { type Identifier, readIdentifier } from '../../people/identifier';
import { maskName } from '../../people/mask';
import { nikSchema, nikWarnings } from '../../people/nik';
import { ok, refuse } from '../../values/outcome';
import { ageBandOf } from '../age-band';
import type { SessionEvent } from '../events';
import type { FoundPerson } from '../facts';
import type { Decider } from './rule';

const OLDEST_ARRIVAL_MS = 24 * 3_600_000;

export const openSession: Decider<'open-session'> = (_, { reasonHere, arrivedAt }, facts) => {
  if (!facts.deviceId || !facts.ticket) return refuse('command.actor-refused');
  const { ticket, today: openedOn, deviceId, policyVersion } = facts;
  // Nobody came after his session reached the server, and the queue of a day forgets what is older than one.
  const claimed = arrivedAt ? Date.parse(arrivedAt) : Number.NaN;
  const now = Date.parse(facts.now);
  const arrival = claimed <= now && claimed > now - OLDEST_ARRIVAL_MS ? { arrivedAt } : {};
  return ok([
    {
      type: 'session.opened',
      data: { ticket, openedOn, officerId: facts.actor.id, deviceId, reasonHere, policyVersion, ...arrival },
    },
  ]);
};

/** What a tablet may say of somebody whom nobody has looked up: the number that he gave. */
const namedOnly = (found: FoundPerson, by: Identifier): SessionEvent => ({
  type: 'session.participant-identified',
  data: {
    personId: found.id,
    by: by.kind,
    nik: found.nik,
    name: '',
    maskedName: `••• ${(by.kind === 'nik' ? by.nik : by.kpj).slice(-4)}`,
    ageBand: '',
    memberships: [],
    membershipId: null,
    earlier: found.earlier,
    warnings: [],
    provisional: true,
  },
});

/** Who is served is settled once per session: another person is another session. */
export const identifyParticipant: Decider<'identify-participant'> = (state, { identifier }, facts) => {
  if (state.person) return refuse('person.identified-already');
  const read = readIdentifier(identifier);
  if (!read.ok) return refuse('identifier.refused', { fault: read.code, ...read.detail });
  const { found } = facts;
  if (!found) return refuse('person.not-found');
  if (found.provisional) return ok([namedOnly(found, read.value)]);
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
