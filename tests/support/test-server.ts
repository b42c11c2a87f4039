import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, databaseAccount } from '@/lib/server/database/embedded/account';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { holderOf } from '@/lib/server/database/embedded/single-holder';
import { startEmbedded } from '@/lib/server/database/embedded-server';

const PREFIX = 'dampingi-test-';

/** A directory for the run's data that the database's account can reach. */
export function temporaryDirectory(): string {
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    if (!canEnter(databaseAccount(join(parent, 'none')), parent)) continue;
    const directory = mkdtempSync(join(parent, PREFIX));
    chmodSync(directory, 0o711);
    return directory;
  }
  throw new SetupFault(`The database's account can reach no temporary directory: set TMPDIR to one it can.`);
}

/** PostgreSQL for one test run, on data that goes away with it. */
export async function startTestServer(): Promise<{
  url: string;
  dataDir: string;
  stop: () => Promise<void>;
}> {
  sweepFormerRuns();
  const dataDir = temporaryDirectory();
  const server = await startEmbedded({ dataDir });
  return {
    url: server.url,
    dataDir,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A run that was killed could not tidy up: directories of ours, an hour old, that nobody living holds. */
function sweepFormerRuns(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const directory = join(tmpdir(), name);
    try {
      const { uid, mtimeMs } = statSync(directory);
      const abandoned = !holderOf(join(directory, 'postgres.lock')) && Date.now() - mtimeMs > 3_600_000;
      if (uid === process.geteuid?.() && abandoned) rmSync(directory, { recursive: true, force: true });
    } catch {
      // Another run swept it first.
    }
  }
}
