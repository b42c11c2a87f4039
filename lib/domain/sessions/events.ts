import type { ClearFields, EventOf } from '../journal/event';
import { CASE_CLEAR, type CaseEvents } from './events/case';
import { CLAIM_STEP_CLEAR, type ClaimEvents } from './events/claim';
import { COURSE_CLEAR, type CourseEvents } from './events/course';
import { FACE_CLEAR, type FaceEvents } from './events/face';
import { HEIRS_CLEAR, type HeirsEvents } from './events/heirs';
import { PERSON_CLEAR, type PersonEvents } from './events/person';
import { SECOND_FACTOR_CLEAR, type SecondFactorEvents } from './events/second-factor';

export type {
  AccountVerdict,
  CaseDecision,
  CaseKind,
  EndReason,
  FaceBand,
  FaceCause,
  Presence,
  ReasonHere,
  RegistryCode,
} from './events/words';
export { PRESENCES, REASONS_HERE } from './events/words';

/** Everything that can have happened in an assisted session, in the words of the counter. */
export type SessionEvents = CourseEvents &
  PersonEvents &
  HeirsEvents &
  FaceEvents &
  CaseEvents &
  SecondFactorEvents &
  ClaimEvents;

export type SessionEvent = EventOf<SessionEvents>;

/** Allow-list of clear fields: codes, steps, bands and scores, never a value that somebody typed. */
export const SESSION_CLEAR = {
  ...COURSE_CLEAR,
  ...PERSON_CLEAR,
  ...HEIRS_CLEAR,
  ...FACE_CLEAR,
  ...CASE_CLEAR,
  ...SECOND_FACTOR_CLEAR,
  ...CLAIM_STEP_CLEAR,
} as const satisfies ClearFields<SessionEvents>;
