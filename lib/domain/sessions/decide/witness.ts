import { ok, refuse } from '../../values/outcome';
import type { CASE_REASONS } from '../commands';
import type { SessionEvent } from '../events';
import { nextRung } from '../ladder';
import { withSilence } from '../silent-machine';
import type { FaceAttempt, SessionState } from '../state';
import { openCase } from '../steps';
import { questionsFor } from '../witness';
import { withOffer } from './ladder';
import type { Decider } from './rule';

type Why = (typeof CASE_REASONS)['face'][number];

/** Who cannot or will not stand before a camera is served all the same: no picture is asked of him first. */
const WITHOUT_PICTURE: readonly Why[] = [
  'glasses-or-covering',
  'injury-or-illness',
  'camera-trouble',
  'declined',
];

const isDue = (state: SessionState, why: Why): boolean =>
  WITHOUT_PICTURE.includes(why) ||
  nextRung(state)?.rung === 'witness' ||
  state.face.attempts.some(({ band }) => band !== null && band !== 'match');

/** That the machine said nothing goes on the record with what follows from it; a worker that is away cannot say so. */
const silenceOf = (known: SessionState, pending: FaceAttempt | undefined): readonly SessionEvent[] =>
  pending && !known.waitedFor[pending.captureId]
    ? withOffer(known, [
        {
          type: 'session.gateway-waited-for',
          data: { gateway: 'face-engine', subject: pending.captureId },
        },
      ])
    : [];

/**
 * The witnessed check: the officer compares the person with the KTP, the participant answers about the
 * membership, and another person decides. POJK 8/2023 art. 21 knows the face-to-face check by staff (by
 * analogy). The answers' outcomes stand in the event for the supervisor; the officer's screen never gets them.
 */
export const askWitness: Decider<'ask-witness'> = (known, body, facts) => {
  const { why, note, features, answers } = body;
  const state = withSilence(known, facts.now);
  if (state.face.verifiedBy) return refuse('face.verified-already');
  if (openCase(state, 'face')) return refuse('case.open');
  const pending = state.face.attempts.find(({ band }) => band === null);
  if (pending && !state.waitedFor[pending.captureId]) return refuse('face.capture-pending');
  if (!isDue(state, why)) return refuse('case.not-needed');
  if (why === 'other' && note.trim() === '') return refuse('case.note-missing');
  const membership = state.person?.memberships.find(({ id }) => id === state.membershipId);
  const asked = membership ? questionsFor(membership.segment) : [];
  const isAnswered = asked.every((question) => answers.some((one) => one.question === question));
  if (!facts.outcomes || !isAnswered) return refuse('command.invalid', { field: 'answers' });
  return ok([
    ...silenceOf(known, pending),
    {
      type: 'session.identity-compared',
      data: { caseId: facts.freshId, features, outcomes: facts.outcomes, answers },
    },
    {
      type: 'session.case-opened',
      data: { caseId: facts.freshId, kind: 'face', why, note, options: ['accept', 'reject'] },
    },
  ]);
};
