import type { MembershipSummary } from './entries';
import type { EndEvidence, Office, RequestAnswer, RequestTrouble } from './membership-commands';

/** What a supervisor is asked to correct on the carrier's record of a membership. */
export type Correction =
  | {
      readonly kind: 'end-of-work';
      readonly caseId: string;
      readonly membershipId: string;
      /** ISO date, as the participant's evidence says. */
      readonly leftOn: string;
      readonly evidence: EndEvidence;
    }
  | {
      readonly kind: 'merge';
      readonly caseId: string;
      readonly into: string;
      readonly from: readonly string[];
    };

/** What an office was asked to put right: by the officer, or with an end of work that nobody reported. */
export type CorrectionRequest = {
  readonly id: string;
  readonly trouble: RequestTrouble | 'end-not-reported';
  readonly to: Office;
  /** `null` while the office is silent. */
  readonly answer: RequestAnswer | null;
};

/** The memberships once a correction is accepted. A merged one is a member since the first of its cards. */
export const corrected = (
  memberships: readonly MembershipSummary[],
  correction: Correction,
): readonly MembershipSummary[] => {
  if (correction.kind === 'end-of-work') {
    const { membershipId, leftOn } = correction;
    return memberships.map((one) => (one.id === membershipId ? { ...one, leftOn } : one));
  }
  const { into, from } = correction;
  const joined = memberships
    .filter(({ id }) => id === into || from.includes(id))
    .map(({ joinedOn }) => joinedOn);
  return memberships
    .filter(({ id }) => !from.includes(id))
    .map((one) => (one.id === into ? { ...one, joinedOn: joined.sort()[0] ?? one.joinedOn } : one));
};
