/** Every expected no of an assisted session. */
export const REFUSAL_CODES = [
  'command.invalid', 'command.id-reused', 'command.actor-refused', 'device.counter-replayed', 'stream.unknown',
  'session.exists', 'session.unknown', 'session.ended', 'session.submitted', 'session.paused', 'session.held-by-colleague',
  'session.already-yours', 'session.screen-with-participant', 'session.screen-with-officer', 'session.step-out-of-order',
  'identifier.refused', 'person.not-found', 'person.claim-open', 'person.session-open', 'person.household',
  'person.identified-already', 'membership.not-theirs', 'consent.text-outdated', 'registry.check-unknown',
  'account.check-unknown', 'account.not-payable', 'account.pending', 'face.capture-unknown', 'face.capture-pending',
  'face.capture-known', 'face.attempts-spent', 'face.verified-already', 'case.not-needed', 'case.open', 'case.unknown',
  'case.decided', 'case.author-never-decides', 'case.supervisor-only', 'case.note-missing', 'claim.not-digital',
  'claim.letter-missing', 'claim.open', 'confirmation.stale',
] as const; // biome-ignore format: a list

export type SessionRefusal = (typeof REFUSAL_CODES)[number];
