import { networkInterfaces } from 'node:os';
import { helpServer } from '@/lib/server/lan/help-server';
import type { LanCertificate } from '@/lib/server/lan/lan-certificate';
import { lanAddresses } from '@/lib/server/lan/machine-names';
import { holdDataDirectory, runDemo } from './set-up/demo';
import { requireEnv } from './set-up/environment';
import { announceNames, certificateEnvironment, listenEverywhere, settleCertificate } from './set-up/lan';
import { helpAddress, lanSummary } from './set-up/lan-summary';
import { requirePort } from './set-up/ports';
import { runProduction } from './set-up/production';
import { complain, say } from './set-up/say';
import { stopAll, stopOnSignals } from './set-up/stopping';
import { summary } from './set-up/summary';
import type { Supervised } from './set-up/supervise';

const LOOK_AGAIN_MILLISECONDS = 10 * 60_000;

type Running = { readonly children: readonly Supervised[]; readonly environment: NodeJS.ProcessEnv };

async function start(): Promise<void> {
  const mode = process.env.DAMPINGI_MODE === 'production' ? 'production' : 'demo';
  announceNames();
  const asStarted = requireEnv(mode);
  holdDataDirectory(asStarted);
  await requirePort(asStarted.LAN_PORT, 'LAN_PORT');
  let found = await settleCertificate(asStarted);
  Object.assign(process.env, certificateEnvironment(found));
  const env = requireEnv(mode);

  const content = () => ({ origin: env.APP_ORIGIN, authority: found.authority?.certificate ?? null });
  await listenEverywhere(helpServer(content), env.LAN_HELP_PORT, 'LAN_HELP_PORT');
  let running: Running;
  if (mode === 'production') running = await runProduction(env);
  else {
    // The sandbox's bank calls back on this machine: it need not trust the branch's authority.
    const demo = await runDemo(env, `http://127.0.0.1:${env.PORT}`);
    say(summary(env, demo.seeded));
    running = demo;
  }
  const addresses = lanAddresses(networkInterfaces());
  say(await lanSummary(env, found, helpAddress(env, addresses, found.names[0] ?? 'localhost')));

  const look = async (): Promise<void> => {
    const next = await settleCertificate(asStarted, found.names);
    if (next.fingerprint === found.fingerprint) return;
    say(`The certificate was renewed (${next.names.join(', ')}); ${next.daysLeft} days.`);
    found = next;
    renew(running, found);
  };
  setInterval(() => void look().catch(complain), LOOK_AGAIN_MILLISECONDS).unref();
}

/** The address that people are told stays: enrolled devices keep their key under it. */
function renew({ children, environment }: Running, found: LanCertificate): void {
  Object.assign(environment, certificateEnvironment(found));
  for (const child of children) child.renew();
}

stopOnSignals(() => say('\nStopping …'));
start().catch(async (fault) => {
  complain(fault);
  await stopAll();
  process.exit(1);
});
