import { randomBytes } from 'node:crypto';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { readEnv } from '@/lib/server/platform/env';
import { type BootstrapOrder, OPTIONS, readOrder } from './set-up/bootstrap-order';
import { requireServer } from './set-up/database';
import { complain, say } from './set-up/say';

/** What a first entry is sealed, signed and stored with; the gateways are not needed yet. */
const NEEDED = /^(MASTER_KEY|INDEX_KEY|SERVICE_KEY|DATABASE_URL)\b/;

function readArguments(): BootstrapOrder {
  try {
    return readOrder(parseArgs({ options: OPTIONS, strict: true }).values);
  } catch (fault) {
    if (fault instanceof SetupFault) throw fault;
    throw new SetupFault(
      `${(fault as Error).message}. Options: ${Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(' ')}`,
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

function givenPassword(name: string): { password: string; own: boolean } {
  const given = process.env[name];
  if (given !== undefined && given.length < 12) {
    throw new SetupFault(`Nothing was made: ${name} must have at least 12 characters.`);
  }
  return { password: given ?? randomBytes(15).toString('base64url'), own: given !== undefined };
}

function sayPassword(username: string, { password, own }: { password: string; own: boolean }): void {
  say(own ? `Password of ${username}: as given` : `Password of ${username} (shown this once): ${password}`);
}

async function make(order: BootstrapOrder): Promise<void> {
  const secrets = [givenPassword('ADMIN_PASSWORD'), givenPassword('SECOND_PASSWORD')] as const;
  // Loaded after the environment is settled: some modules read it as they load.
  const { bootstrap } = await import('@/lib/server/bootstrap/bootstrap');
  const { changeFromMachine, recoverAdministrator } = await import(
    '@/lib/server/bootstrap/change-from-machine'
  );
  if (order.kind === 'change') {
    const change = JSON.parse(await readAll(process.stdin));
    const secret = ['add-staff', 'reset-password'].includes(change.what) ? secrets[0] : null;
    const what = await changeFromMachine(change, order.why, secret?.password);
    say(`Made and recorded: ${what}.`);
    if (secret) sayPassword(change.username, secret);
    return;
  }
  if (order.kind === 'recover') {
    const { username, name } = order;
    const { password } = secrets[0];
    const recovered = await recoverAdministrator({ username, name, password }, order.branchId);
    say(
      `${username} is an administrator of ${recovered.branchId}; the journal says that this was done here.`,
    );
    sayPassword(username, secrets[0]);
    say(`Enrolment code of a device: ${recovered.enrolmentCode}`);
    return;
  }
  const { branch } = order;
  const administrators = order.administrators.map((one, index) => ({
    ...one,
    password: secrets[index === 0 ? 0 : 1].password,
  }));
  const { enrolmentCodes } = await bootstrap({ branch, administrators });
  const names = administrators.map(({ username }) => username);
  say(
    `Branch ${branch.id} and administrator${names.length > 1 ? 's' : ''} ${names.join(' and ')} are made. Passwords are to be replaced within three days.`,
  );
  for (const [index, username] of names.entries()) sayPassword(username, secrets[index === 0 ? 0 : 1]);
  say(`Enrolment code of the first device: ${enrolmentCodes[0]}`);
  if (enrolmentCodes[1]) say(`Enrolment code of the second device: ${enrolmentCodes[1]}`);
  else
    say(
      'Nobody administers alone: until a second administrator is there, nothing is accepted. Add one here with --recover.',
    );
}

async function run(): Promise<void> {
  const order = readArguments();
  await requireServer(requireSecrets());
  try {
    await make(order);
  } catch (fault) {
    if (fault instanceof SetupFault) throw fault;
    // What the use case refuses is for a person; a database's error keeps its stack.
    throw fault instanceof Error && !('severity' in fault)
      ? new SetupFault(`Nothing was made: ${fault.message}.`)
      : fault;
  } finally {
    const { closePool } = await import('@/lib/server/database/connection');
    await closePool();
  }
}

run().catch((fault) => {
  complain(fault);
  process.exit(1);
});
