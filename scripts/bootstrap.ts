import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { readEnv } from '@/lib/server/platform/env';
import { requireServer } from './set-up/database';
import { complain, say } from './set-up/say';

const schema = z.object({
  'branch-code': z.string().regex(/^[A-Z0-9]{2,8}$/, 'capital letters and digits, such as MJK'),
  'branch-name': z.string().min(1),
  'time-zone': z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  'admin-username': z.string().regex(/^[a-z0-9.]{3,40}$/, '3 to 40 small letters, digits or dots'),
  'admin-name': z.string().min(1),
});
const OPTIONS = Object.keys(schema.shape) as (keyof typeof schema.shape)[];
/** What a first entry is sealed, signed and stored with; the gateways are not needed yet. */
const NEEDED = /^(MASTER_KEY|INDEX_KEY|SERVICE_KEY|DATABASE_URL)\b/;

function readArguments(): z.output<typeof schema> {
  const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' as const }]));
  try {
    const parsed = schema.safeParse(parseArgs({ options, strict: true }).values);
    if (parsed.success) return parsed.data;
    const faults = parsed.error.issues.map((issue) => `  --${issue.path.join('.')}: ${issue.message}`);
    throw new SetupFault(`Nothing was made.\n${faults.join('\n')}`);
  } catch (fault) {
    if (fault instanceof SetupFault) throw fault;
    throw new SetupFault(
      `${(fault as Error).message}. Options: ${OPTIONS.map((name) => `--${name}`).join(' ')}`,
    );
  }
}

/** The installation's own secrets from the start: what the demo's seal could never be opened in production. */
function requireSecrets(): string {
  const strict = readEnv({ ...process.env, DAMPINGI_MODE: 'production' });
  const faults = strict.ok ? [] : strict.faults.filter((fault) => NEEDED.test(fault));
  process.env.DAMPINGI_MODE = 'test';
  const read = readEnv(process.env);
  if (!read.ok) faults.push(...read.faults.filter((fault) => !faults.includes(fault)));
  const url = read.ok ? read.value.DATABASE_URL : undefined;
  if (faults.length > 0 || !url) {
    throw new SetupFault(`Nothing was made: the environment has faults.\n  ${faults.join('\n  ')}`);
  }
  return url;
}

async function run(): Promise<void> {
  const options = readArguments();
  await requireServer(requireSecrets());
  const given = process.env.ADMIN_PASSWORD;
  if (given !== undefined && given.length < 12) {
    throw new SetupFault('Nothing was made: ADMIN_PASSWORD must have at least 12 characters.');
  }
  const password = given ?? randomBytes(15).toString('base64url');
  // Loaded after the environment is settled: some modules read it as they load.
  const { bootstrap } = await import('@/lib/server/bootstrap/bootstrap');
  const { closePool } = await import('@/lib/server/database/connection');
  const username = options['admin-username'];
  try {
    const { enrolmentCode } = await bootstrap({
      branch: { id: options['branch-code'], name: options['branch-name'], timeZone: options['time-zone'] },
      administrator: { username, name: options['admin-name'], password },
    });
    say(`Branch ${options['branch-code']} and administrator ${username} are made.`);
    say(given ? 'Password: as in ADMIN_PASSWORD' : `Password (shown this once): ${password}`);
    say(`Enrolment code of the first device: ${enrolmentCode}`);
  } catch (fault) {
    // What the use case refuses is for a person; a database's error keeps its stack.
    throw fault instanceof Error && !('severity' in fault)
      ? new SetupFault(`Nothing was made: ${fault.message}.`)
      : fault;
  } finally {
    await closePool();
  }
}

run().catch((fault) => {
  complain(fault);
  process.exit(1);
});
