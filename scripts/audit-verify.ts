/** Recomputes the journal's hash chains and signatures and names the first event that does not hold. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { runningEmbedded, startEmbedded } from '@/lib/server/database/embedded-server';
import { requireServer } from './set-up/database';
import { requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run audit:verify [-- --branch MJK]

Walks every branch's chain from its first event and checks: no number missing, each hash follows from the
one before and from every stored field, the signed command behind it, the signature of the enrolled device
(its key as the journal itself recorded it) or of the service, what was sent against the digest that was
signed, as long as its key has not been destroyed, and the head.

  --branch CODE   only this branch

Reads DATABASE_URL, else the demo's own database in DATA_DIR, running or not. Changes nothing. Needs the
installation's MASTER_KEY and SERVICE_KEY in the environment: with others, bodies do not open and the
service's signatures do not hold.

Exit codes   0  every chain holds
             1  a chain is broken; the last line names the first bad event
             2  wrong use, or the database cannot be reached

What it does not catch: somebody with the database and the service key who cuts off the end of a chain,
commands and head included, or writes a new end. That needs signed checkpoints kept outside the database,
which this release does not write yet; a printed receipt's number and hash are the only outside witness.
Read models, evidence and refused commands are not part of the chain.
`;

const options = () => {
  try {
    const { values } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' }, branch: { type: 'string' } },
    });
    return values;
  } catch (fault) {
    throw new SetupFault(`audit:verify: ${(fault as Error).message} (--help for usage)`);
  }
};

/** The address to read from, and what to end afterwards. */
const openJournal = async (): Promise<{ url: string; close: () => Promise<void> }> => {
  const env = requireEnv(process.env.DATABASE_URL ? 'test' : 'demo');
  if (env.DATABASE_URL) {
    await requireServer(env.DATABASE_URL);
    return { url: env.DATABASE_URL, close: async () => undefined };
  }
  const running = runningEmbedded(env.DATA_DIR);
  if (running) return { url: running, close: async () => undefined };
  if (!existsSync(join(env.DATA_DIR, 'postgres'))) {
    throw new SetupFault(
      `There is no journal in ${env.DATA_DIR}: start the demo once, or set DATA_DIR or DATABASE_URL.`,
    );
  }
  const server = await startEmbedded({ dataDir: env.DATA_DIR });
  return { url: server.url, close: server.stop };
};

const main = async (): Promise<number> => {
  const { help, branch } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const journal = await openJournal();
  try {
    process.env.DATABASE_URL = journal.url;
    process.env.DATABASE_STATEMENT_SECONDS ??= '86400'; // nobody waits at a counter for it
    const { auditJournal } = await import('@/lib/server/journal/audit-journal');
    return await auditJournal(branch, say);
  } finally {
    const { closePool } = await import('@/lib/server/database/connection');
    await closePool();
    await journal.close();
  }
};

process.exitCode = await main().catch((fault: unknown) => {
  complain(fault);
  return 2;
});
