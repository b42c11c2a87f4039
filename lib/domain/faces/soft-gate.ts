import type { QualityReason } from './port';

/**
 * What makes a picture poor and not wrong: light, size and blur lower the likeness of a person to themselves and do not
 * raise that of strangers. Among 2.54 million comparisons of strangers in such pictures 0.0009 % were matches, in whole
 * ones 0.0012 %; see docs/understand/biometrics.md.
 */
const SOFT: readonly QualityReason[] = ['too-dark', 'too-bright', 'backlit', 'too-far', 'blurred'];

const isSoft = (reason: string): boolean => (SOFT as readonly string[]).includes(reason);

/**
 * Whether a picture may be compared. Poor ones may: a match counts, and anything less says nothing about the person.
 * A head turned away, cut off or too close, and a second face, stay out: there it is not clear who is compared.
 */
export const mayCompare = (reasons: readonly string[]): boolean => reasons.every(isSoft);

/** Whether anything speaks against the picture that it was compared in spite of. */
export const isPoor = (reasons: readonly string[]): boolean => reasons.some(isSoft);
