import { requireEnv } from './set-up/environment';
import { runProduction } from './set-up/production';
import { complain, say } from './set-up/say';
import { stopAll, stopOnSignals } from './set-up/stopping';

async function start(): Promise<void> {
  const env = requireEnv('production');
  await runProduction(env);
  say(`Dampingi is ready on port ${env.PORT} for ${env.APP_ORIGIN}.`);
}

stopOnSignals(() => say('\nStopping …'));
start().catch(async (fault) => {
  complain(fault);
  await stopAll();
  process.exit(1);
});
