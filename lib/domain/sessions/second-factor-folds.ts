import type { SessionEvents } from './events';
import type { SecondFactorEvents } from './events/second-factor';
import type { SessionState } from './state';

type Folders = {
  readonly [Type in keyof SecondFactorEvents]: (
    state: SessionState,
    data: SessionEvents[Type],
  ) => Partial<SessionState>;
};

export const SECOND_FACTOR_FOLDERS: Folders = {
  'session.factor-asked': ({ secondFactor }, { factorId: id, factor, expiresAt }) => ({
    secondFactor: {
      ...secondFactor,
      asked: { id, factor, expiresAt },
      misses: 0,
      codes: secondFactor.codes + (factor === 'code' ? 1 : 0),
    },
  }),
  'session.factor-given': ({ secondFactor }, { factor }) => ({
    secondFactor: { ...secondFactor, asked: null, misses: 0, settled: { by: factor } },
  }),
  'session.factor-mistyped': ({ secondFactor }) => ({
    secondFactor: { ...secondFactor, misses: secondFactor.misses + 1 },
  }),
  'session.factor-missed': ({ secondFactor }, { factor, how }) => ({
    secondFactor: {
      ...secondFactor,
      asked: null,
      misses: 0,
      missed: [...secondFactor.missed, { factor, how }],
    },
  }),
  'session.factor-passed-over': ({ secondFactor }, { why }) => ({
    secondFactor: { ...secondFactor, asked: null, misses: 0, settled: { passedOver: why } },
  }),
};
