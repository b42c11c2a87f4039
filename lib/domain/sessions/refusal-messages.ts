import { CHALLENGE_REFUSALS } from './challenge-refusals';
import { CLAIM_STEP_REFUSALS } from './claim-refusals';
import { COURSE_REFUSALS } from './course-refusals';
import { FACE_REFUSALS } from './face-refusals';
import { HEIR_REFUSALS } from './heir-refusals';
import { LEASE_REFUSALS } from './lease-refusals';
import { PERSON_REFUSALS } from './person-refusals';
import type { SessionRefusal } from './refusal-codes';
import type { RefusalMessage } from './refusal-words';
import { SECOND_FACTOR_REFUSALS } from './second-factor-refusals';

/** Every expected no of a session in words, for the screen and for the problem details of the API. */
export const REFUSALS = {
  ...COURSE_REFUSALS,
  ...PERSON_REFUSALS,
  ...FACE_REFUSALS,
  ...CHALLENGE_REFUSALS,
  ...LEASE_REFUSALS,
  ...HEIR_REFUSALS,
  ...CLAIM_STEP_REFUSALS,
  ...SECOND_FACTOR_REFUSALS,
} as const satisfies Record<SessionRefusal, RefusalMessage>;
