import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailedTest } from './tally';

/** A test that failed, was run once more, and what came of it. */
export type Retried = FailedTest & { readonly stage: string; readonly passedThen: boolean };

/** One in all: a second failure in the same run is no chance. */
const RETRIES_IN_A_RUN = 1;

/**
 * Words in the names of test files about money and about things that happen at once: what fails there by chance has
 * found the fault it was written for.
 */
const MONEY_AND_RACES = [
  'bank',
  'chaos',
  'claim',
  'corrections',
  'exchange',
  'killed',
  'moving',
  'paid',
  'partial',
  'payment',
  'persona-outcomes',
  'policies',
  'queue',
  'reconciliation',
  'silent-worker',
  'two-',
];

let retries = 0;
const retried: Retried[] = [];

/** Whether this failure, the only one of its stage, may be run once more in this run. */
export const mayRetry = ({ file }: FailedTest): boolean =>
  retries < RETRIES_IN_A_RUN &&
  !file.startsWith('tests/rules/') &&
  !MONEY_AND_RACES.some((word) => file.includes(word));

/** Notes a test that was run once more. */
export const noteRetry = (one: Retried): void => {
  retries += 1;
  retried.push(one);
};

/** Writes test-results/flaky.json, an empty list where nothing was run twice. @returns a line for each */
export const reportRetries = (): readonly string[] => {
  mkdirSync('test-results', { recursive: true });
  writeFileSync(join('test-results', 'flaky.json'), `${JSON.stringify(retried, null, 2)}\n`);
  return retried.map(
    ({ stage, file, title, passedThen }) =>
      `Retried (${passedThen ? 'flaky: passed the second time' : 'failed twice'}): ${stage}: ${title} (${file})`,
  );
};
