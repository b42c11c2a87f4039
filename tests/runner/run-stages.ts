import { complain, say } from '../../scripts/set-up/say';
import { onStop, stopAll, stopOnSignals } from '../../scripts/set-up/stopping';
import { nameDemoTemplate } from '../support/demo-database';
import { startTestServer } from '../support/test-server';
import { reportRetries } from './retry';
import type { Stage } from './stage';
import { sum, type Tally, whole } from './tally';

const FAILED_TO_RUN: Tally = { ...whole(1), notes: ['did not run to its end'] };

async function runStage(stage: Stage): Promise<Tally> {
  say(`\n━━ ${stage.heading} ━━`);
  const began = performance.now();
  const tally = await stage.run().catch((fault: unknown) => {
    complain(fault);
    return FAILED_TO_RUN;
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`── ${stage.heading}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`);
  return { ...tally, notes: tally.notes.map((note) => `${stage.heading}: ${note}`) };
}

/**
 * Runs the stages one after the other, each to its end whatever the ones before it said, on one PostgreSQL
 * where any needs it. Ends the process; its last line is the sum.
 */
export async function runStages(stages: readonly Stage[]): Promise<never> {
  stopOnSignals(() => say('\nStopping …'));
  const tallies: Tally[] = [];
  try {
    if (stages.some((stage) => stage.database) && !process.env.TEST_DATABASE_URL) {
      const server = await startTestServer();
      onStop(() => server.stop());
      process.env.TEST_DATABASE_URL = server.url;
    }
    const dropDemo = nameDemoTemplate();
    const { TEST_DATABASE_URL } = process.env;
    if (dropDemo && TEST_DATABASE_URL) onStop(() => dropDemo(TEST_DATABASE_URL));
    for (const stage of stages) tallies.push(await runStage(stage));
  } catch (fault) {
    complain(fault);
    tallies.push({ ...FAILED_TO_RUN, notes: ['PostgreSQL for the tests did not start'] });
  }
  await stopAll();
  const total = sum(tallies);
  say();
  for (const note of total.notes) say(note);
  for (const line of reportRetries()) say(line);
  say(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 && tallies.length === stages.length ? 0 : 1);
}
