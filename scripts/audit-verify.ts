/** Recomputes the journal's hash chains and signatures and names the first event that does not hold. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { runningEmbedded, startEmbedded } from '@/lib/server/database/embedded-server';
import { auditAddress } from '@/lib/server/platform/database-address';
import { requireServer } from './set-up/database';
import { requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run audit:verify [-- --branch MJK] [--checkpoints DIR] [--since-checkpoint]

Walks every branch's chain from its first event and names the first one that does not hold. Changes nothing.

  --branch CODE        only this branch
  --checkpoints DIR    folder of the signed heads (CHECKPOINTS_DIR, else DATA_DIR/checkpoints)
  --since-checkpoint   begin behind the last signed head: what lies before is taken as verified, and the rows
                       beside the journal are not compared

What is checked
  chain        no number missing; each hash follows from the one before and from every stored field
  commands     the signed command behind each event; its signature, by the device's key as the journal itself
               recorded it, or the service's; what was sent against the digest that was signed
  proofs       the service's signature over command, place, hashes and facts of every event
  decisions    the rules, asked again with the recorded facts, lead to the very events that are stored
  order        a device's counter rises in each stream; commit times fit the chain and the signed times
  checkpoints  each signed head from outside the database is still in the chain, and nothing after it is older
  rows         boards, cases, claims, obligations, paid benefits, devices, people's records, policy and staff
               against their streams or seals; data keys that are gone without a retention event

Caught, with every hash recomputed and no key: a changed verdict, time or answer; a blanked or swapped sealed part;
an event deleted, inserted, reordered or put under somebody's genuine command; a changed policy, staff, device, claim
or payment row. A tail that is cut with its commands, proofs and head is caught by the checkpoints only, from the
minute (or thousand events) on which signed it: keep their folder, or a second keeper (CHECKPOINT_KEEPER_URL), where
the database's owner does not reach. Events from before the proofs are counted as "before binding": they are held by
chain and command signatures alone.

With the service's key as well (SERVICE_KEY), proofs and checkpoints can be written anew. Then the devices' signatures
still show an altered or removed act of staff, a counter out of order, a time before the device's own and a decision
that the rules do not take, and checkpoint files in other hands show everything that differs from them. What the
service itself reports (a bank's answer, a machine's verdict) has no other witness than those files.

Not covered: rows that no event or seal tells of, pictures and papers (their digests are in the
journal, the files are not opened here), and somebody who holds the database, the keys and every copy of the
checkpoints.

Reads DATABASE_AUDIT_URL or DATABASE_URL, else the demo's own database in DATA_DIR, running or not. Needs the installation's MASTER_KEY and
SERVICE_KEY: with others, bodies do not open and signatures do not hold.

Exit codes   0  everything holds
             1  something is broken; the last line names the first place
             2  wrong use, or the database cannot be reached
`;

const options = () => {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        branch: { type: 'string' },
        checkpoints: { type: 'string' },
        'since-checkpoint': { type: 'boolean' },
      },
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
  const { help, branch, checkpoints, 'since-checkpoint': sinceCheckpoint = false } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const journal = await openJournal();
  try {
    process.env.DATABASE_URL = journal.url;
    process.env.DATABASE_APP_URL = auditAddress({ ...requireEnv('test'), DATABASE_URL: journal.url });
    process.env.DATABASE_STATEMENT_SECONDS ??= '86400'; // nobody waits at a counter for it
    const { auditJournal } = await import('@/lib/server/audit/audit-journal');
    const folder = checkpoints ?? requireEnv(process.env.DATABASE_URL ? 'test' : 'demo').CHECKPOINTS_DIR;
    return await auditJournal({ branch, checkpoints: folder, sinceCheckpoint }, say);
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
