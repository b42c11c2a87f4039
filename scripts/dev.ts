import { watch } from 'node:fs';
import { holdDataDirectory, runDemo } from './set-up/demo';
import { requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';
import { stopAll, stopOnSignals } from './set-up/stopping';
import { summary } from './set-up/summary';

/** A save of many files is one change. */
const SETTLED_MILLISECONDS = 400;

async function develop(): Promise<void> {
  const env = requireEnv('demo');
  holdDataDirectory(env);
  const { seeded, worker } = await runDemo(env, env.APP_ORIGIN, true);
  let timer: NodeJS.Timeout | undefined;
  const onChange = (_: string, file: string | null) => {
    if (!file?.endsWith('.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(() => worker.renew(), SETTLED_MILLISECONDS);
  };
  // Pages reload by themselves; the worker is a process that has read its sources.
  watch('lib', { recursive: true }, onChange).unref();
  say(summary(env, seeded));
  say('Live: pages are made as they are asked for; the first look at each takes some seconds.');
}

stopOnSignals(() => say('\nStopping …'));
develop().catch(async (fault) => {
  complain(fault);
  await stopAll();
  process.exit(1);
});
