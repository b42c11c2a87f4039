/** Names the records that today's parsers would refuse. Changes nothing. */
import { parseArgs } from 'node:util';
import { todayIn } from '@/lib/domain/values/calendar';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import type { RecordFault } from '@/lib/server/participants/check-records';
import { reachDatabase } from './set-up/database';
import { requireEnv } from './set-up/environment';
import { complain, say } from './set-up/say';

const HELP = `Usage: npm run check:records [-- --counts]

Reads every participant, account, membership and contribution with the parsers that new data go through today, and
names the rows that would be refused: kind, id, field and reason code, one a line, never a value. Changes nothing.

  --counts  only how many rows by kind, field and reason

How such a row is put right, always by two people:
  participant, account   data update (pengkinian data) at the counter: the officer enters, the participant confirms
  membership, leftOn     the officer asks for the correction in a session, a supervisor decides on its evidence
  a NIK, a KPJ, joinedOn, contributions   at the office that keeps them; this product has no way to change them

Reads DATABASE_URL, else the demo's own database in DATA_DIR, and needs the installation's MASTER_KEY.

Exit codes   0  every record would be taken
             3  some would be refused: they are listed
             2  wrong use, or the database cannot be reached
             1  stopped by a defect
`;

const options = () => {
  try {
    const { values } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' }, counts: { type: 'boolean' } },
    });
    return values;
  } catch (fault) {
    throw new SetupFault(`check:records: ${(fault as Error).message} (--help for usage)`);
  }
};

const nameOf = ({ kind, field, code }: RecordFault): string => `${kind} ${field} ${code}`;

const check = async (onlyCounts: boolean): Promise<number> => {
  const { checkRecords } = await import('@/lib/server/participants/check-records');
  const counts = new Map<string, number>();
  const read = await checkRecords(todayIn(new Date(), 'Asia/Jakarta'), (fault) => {
    counts.set(nameOf(fault), (counts.get(nameOf(fault)) ?? 0) + 1);
    if (!onlyCounts) process.stdout.write(`${fault.kind} ${fault.id} ${fault.field} ${fault.code}\n`);
  });
  for (const [name, count] of [...counts].sort()) say(`${String(count).padStart(8)}  ${name}`);
  const refused = [...counts.values()].reduce((sum, count) => sum + count, 0);
  say(
    `${read.participants} participants, ${read.memberships} memberships and ${read.contributions} contributions read` +
      `${read.erased > 0 ? `, ${read.erased} people's data are destroyed` : ''}; ${refused} faults.`,
  );
  return refused > 0 ? 3 : 0;
};

const main = async (): Promise<number> => {
  const { help, counts = false } = options();
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  const database = await reachDatabase(requireEnv(process.env.DATABASE_URL ? 'test' : 'demo'));
  try {
    process.env.DATABASE_URL = database.url;
    return await check(counts);
  } finally {
    const { closePool } = await import('@/lib/server/database/connection');
    await closePool();
    await database.stop();
  }
};

process.exitCode = await main().catch((fault: unknown) => {
  complain(fault);
  return fault instanceof SetupFault ? 2 : 1;
});
