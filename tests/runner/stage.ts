import type { Tally } from './tally';

/** A part of `npm test` with its own heading and counts. */
export type Stage = {
  readonly name: string;
  readonly heading: string;
  /** Whether it needs PostgreSQL, at TEST_DATABASE_URL. */
  readonly database?: true;
  readonly run: () => Promise<Tally>;
};
