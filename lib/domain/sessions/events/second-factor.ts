import type { ClearFields } from '../../journal/event';
import type { Factor, FactorMiss, PassedOver } from '../second-factor';

/** What the participant confirmed with beside the signature. Never the code, the question's answer or a wage. */
export type SecondFactorEvents = {
  'session.factor-asked': { factorId: string; factor: Factor; expiresAt: string };
  'session.factor-given': { factorId: string; factor: Factor };
  /** A wrong code while tries are left. */
  'session.factor-mistyped': { factorId: string; factor: Factor };
  'session.factor-missed': { factorId: string; factor: Factor; how: FactorMiss };
  'session.factor-passed-over': { why: PassedOver };
};

export const SECOND_FACTOR_CLEAR = {
  'session.factor-asked': ['factorId', 'factor', 'expiresAt'],
  'session.factor-given': ['factorId', 'factor'],
  'session.factor-mistyped': ['factorId', 'factor'],
  'session.factor-missed': ['factorId', 'factor', 'how'],
  'session.factor-passed-over': ['why'],
} as const satisfies ClearFields<SecondFactorEvents>;
