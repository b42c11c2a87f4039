/** Writes one self-contained page by which an auditor checks a session's journal, without a network or this program. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { auditAddress } from '@/lib/server/platform/database-address';
import { reachDatabase } from './set-up/database';
import { requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run audit:export -- --session ID [--out FILE]

Writes one HTML file with a session's events and those of its claim as they are stored, the signed commands and
proofs behind them, the public keys of devices and service, and a page that checks them in any browser: opened from
disk, with nothing fetched. Personal data stay sealed: the file holds their ciphertext only.

  --session ID   the session's id, as the address of its replay shows it
  --out FILE     where to (audit-<ID>.html)

The page checks: each event's hash from its stored fields, the device's or the service's signature over the command,
the service's signature over the events. Whether other events of the branch stand between them only the whole chain
tells (npm run audit:verify).

Exit codes   0  written
             2  wrong use, no such session, or the database cannot be reached
`;

const options = () => {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { help: { type: 'boolean', short: 'h' }, session: text, out: text } }).values;
  } catch (fault) {
    throw new SetupFault(`audit:export: ${(fault as Error).message} (--help for usage)`);
  }
};

const main = async (): Promise<number> => {
  const { help, session, out } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (!session) throw new SetupFault('audit:export: --session ID is missing (--help for usage)');
  const database = await reachDatabase(requireEnv(process.env.DATABASE_URL ? 'test' : 'demo'));
  try {
    process.env.DATABASE_URL = database.url;
    process.env.DATABASE_APP_URL = auditAddress({ ...requireEnv('test'), DATABASE_URL: database.url });
    const { exportSession } = await import('@/lib/server/audit/export-session');
    const page = await exportSession(session);
    if (page === null) throw new SetupFault(`There is no session ${session}.`);
    const file = out ?? `audit-${session}.html`;
    await writeFile(file, page, { mode: 0o600 });
    say(`Written to ${file}.`);
    return 0;
  } finally {
    const { closePool } = await import('@/lib/server/database/connection');
    await closePool();
    await database.stop();
  }
};

process.exitCode = await main().catch((fault: unknown) => {
  complain(fault);
  return 2;
});
