import { holdDataDirectory, runDemo } from './set-up/demo';
import { requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';
import { stopAll, stopOnSignals } from './set-up/stopping';
import { summary } from './set-up/summary';

async function start(): Promise<void> {
  const env = requireEnv('demo');
  holdDataDirectory(env);
  const { seeded } = await runDemo(env, env.APP_ORIGIN);
  say(summary(env, seeded));
}

stopOnSignals(() => say('\nStopping …'));
start().catch(async (fault) => {
  complain(fault);
  await stopAll();
  process.exit(1);
});
