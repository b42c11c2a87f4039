import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readIdentifier } from '@/lib/domain/people/identifier';
import { addBranch } from '@/lib/server/administration/add-branch';
import { closePool, pool } from '@/lib/server/database/connection';
import { findParticipant } from '@/lib/server/participants/find-participant';
import { splitCsv } from '@/lib/server/participants/import/csv';
import { importFile } from '@/lib/server/participants/import/import-file';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { asCsv, asNdjson, CSV_HEADER, inventedRows } from '../bench/invented-records';
import { type FreshDatabase, freshDatabase } from '../support/database';

let database: FreshDatabase;
let directory: string;

const openDatabase = async () => {
  await closePool();
  database = await freshDatabase();
  process.env.DATABASE_URL = database.url;
  const { env } = await import('@/lib/server/platform/env');
  if (env().DATABASE_URL !== database.url) Object.assign(env(), { DATABASE_URL: database.url });
  await addBranch({ id: 'MJK', name: 'Cabang Mojokerto', timeZone: 'Asia/Jakarta' });
};

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'dampingi-import-'));
  await openDatabase();
});
afterEach(async () => {
  await closePool();
  await database.drop();
  rmSync(directory, { recursive: true, force: true });
});

type Values = Record<string, unknown>;

const written = (name: string, lines: readonly string[]): string => {
  const file = join(directory, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};

const load = async (file: string, dryRun = false) => {
  const steps: number[] = [];
  const rejects = `${file}.rejects.csv`;
  const standing = await importFile({ file, rejects, dryRun, told: ({ line }) => steps.push(line) });
  const rows = readFileSync(rejects, 'utf8').trim().split('\n').slice(1);
  const report = rows.map((row) => row.split(',').slice(0, 3).join(','));
  return { standing, steps, rows, report };
};

/** What is on record, without ids and keys: what two imports can be compared by. */
const onRecord = async () => {
  const { rows } = await pool().query(
    `select p.nik_index, m.kpj_index, m.segment, m.joined_on, m.left_on, p.home_branch_id,
            (select count(*) from contributions c where c.membership_id = m.id) as months,
            (select sum(amount) from contributions c where c.membership_id = m.id) as paid
       from people p left join memberships m on m.person_id = p.id order by 1, 2`,
  );
  return rows;
};

const [PERSON, MEMBERSHIP, FIRST] = [...inventedRows(1, 1)] as [Values, Values, Values];
const OTHER = [...inventedRows(2, 1)][3] as Values;

describe('a good file', () => {
  test('is on record with everything sealed under each person’s key, and changes nothing when it comes again', async () => {
    const rows = [...inventedRows(30, 24)];
    const file = written('good.ndjson', rows.map(asNdjson));
    const first = await load(file);
    expect(first.standing).toMatchObject({
      people: 30,
      memberships: 30,
      contributions: 720,
      unchanged: 0,
      rejected: 0,
    });
    const identifier = readIdentifier(String(rows[0]?.nik));
    if (!identifier.ok) throw new Error('not a NIK');
    const asking = {
      staffId: uuidv7(1),
      sessionId: uuidv7(2),
      branchId: 'MJK',
      now: new Date().toISOString(),
    };
    const found = await findParticipant(pool(), identifier.value, asking);
    expect(found).toMatchObject({
      nik: rows[0]?.nik,
      earlier: { civil: { name: rows[0]?.name, birthDate: rows[0]?.birthDate }, account: null },
      memberships: [{ kpj: rows[1]?.kpj, employer: 'PT Contoh', segment: 'PU', joinedOn: '2015-01-01' }],
    });
    const before = await onRecord();
    const again = await load(file);
    expect(again.standing).toMatchObject({ people: 0, memberships: 0, contributions: 0, unchanged: 780 });
    expect(await onRecord()).toEqual(before);
  });

  test('comes to the same as NDJSON, as CSV and as CSV of an Indonesian spreadsheet', async () => {
    const rows = [...inventedRows(12, 12)];
    await load(written('a.ndjson', rows.map(asNdjson)));
    const fromNdjson = await onRecord();
    for (const change of [
      (line: string) => line,
      (line: string) => `${(splitCsv(line, ',') ?? []).map((cell) => `"${cell}"`).join(';')}\r`,
    ]) {
      await closePool();
      await database.drop();
      await openDatabase();
      const { report } = await load(written('a.csv', [CSV_HEADER, ...rows.map(asCsv)].map(change)));
      expect(report).toEqual([]);
      expect(await onRecord()).toEqual(fromNdjson);
    }
    expect(fromNdjson).toHaveLength(12);
  });

  test('is only judged by a dry run', async () => {
    const { standing } = await load(written('a.ndjson', [...inventedRows(3, 2)].map(asNdjson)), true);
    expect(standing).toMatchObject({ people: 3, memberships: 3, contributions: 6 });
    expect(await onRecord()).toEqual([]);
  });
});

type BadRow = readonly [line: Values | string, field: string, code: string];

/** Each stands after one good person, membership and contribution. */
const BAD: readonly BadRow[] = [
  ['{"kind":"participant"', 'line', 'line.not-json'],
  ['[1]', 'kind', 'kind.unknown'],
  [{ kind: 'employer' }, 'kind', 'kind.unknown'],
  [{ ...PERSON, nik: '999999123' }, 'nik', 'nik.length'],
  [{ ...PERSON, nik: '9999993213600001' }, 'nik', 'nik.date'],
  [{ ...PERSON, nik: OTHER.nik, branch: 'XYZ' }, 'branch', 'branch.unknown'],
  [{ ...PERSON, birthDate: '1960-02-30' }, 'birthDate', 'birth-date.shape'],
  [{ ...PERSON, name: '' }, 'name', 'name.missing'],
  [{ ...PERSON, sex: 'L' }, 'sex', 'sex.missing'],
  [{ ...PERSON, phone: '021555' }, 'phone', 'phone.prefix'],
  [{ ...MEMBERSHIP, kpj: '123' }, 'kpj', 'kpj.length'],
  [{ ...MEMBERSHIP, kpj: '60000000099', segment: 'XX' }, 'segment', 'segment.unknown'],
  [{ ...MEMBERSHIP, kpj: '60000000099', leftOn: '2014-12-31' }, 'leftOn', 'left-on.before-joined'],
  [{ ...MEMBERSHIP, kpj: '60000000099', nik: '9999990101600099' }, 'nik', 'nik.not-on-record'],
  [{ ...FIRST, kpj: '60000000098' }, 'kpj', 'kpj.not-on-record'],
  [{ ...FIRST, period: '2015-13' }, 'period', 'period.shape'],
  [{ ...FIRST, period: '2999-01' }, 'period', 'period.future'],
  [{ ...FIRST, amount: 0 }, 'amount', 'amount.range'],
  [{ ...FIRST, amount: 1.5 }, 'amount', 'amount.shape'],
  [{ ...FIRST, amount: 'Rp1' }, 'amount', 'amount.shape'],
  [{ ...FIRST, amount: 7 }, 'amount', 'amount.differs'],
];

describe('bad rows', () => {
  test('are told by line, field and reason, never by value; the rest is loaded', async () => {
    const good = [PERSON, MEMBERSHIP, FIRST];
    const lines = [...good, ...BAD.map(([line]) => line)].map((line) =>
      typeof line === 'string' ? line : JSON.stringify(line),
    );
    const { standing, report } = await load(written('bad.ndjson', lines));
    expect(report).toEqual(BAD.map(([, field, code], index) => `${index + 4},${field},${code}`));
    expect(standing).toMatchObject({ people: 1, memberships: 1, contributions: 1, rejected: BAD.length });
  });

  test('a card of somebody else is refused', async () => {
    const lines = [PERSON, MEMBERSHIP, OTHER, { ...MEMBERSHIP, nik: OTHER.nik }].map((row) =>
      JSON.stringify(row),
    );
    const { report } = await load(written('card.ndjson', lines));
    expect(report).toEqual(['4,kpj,kpj.other-person']);
  });

  test('an end of work that was not known is taken over, one that was known stays', async () => {
    for (const leftOn of ['2020-05-31', '2021-05-31'])
      await load(
        written(
          `${leftOn}.ndjson`,
          [PERSON, { ...MEMBERSHIP, leftOn }].map((row) => JSON.stringify(row)),
        ),
      );
    expect(await onRecord()).toMatchObject([{ left_on: '2020-05-31' }]);
  });

  test('what was rejected for want of a branch is loaded once the branch is there', async () => {
    const file = written('early.ndjson', [JSON.stringify({ ...PERSON, branch: 'SBY' })]);
    expect((await load(file)).report).toEqual(['1,branch,branch.unknown']);
    await addBranch({ id: 'SBY', name: 'Cabang Surabaya', timeZone: 'Asia/Jakarta' });
    const { standing, report } = await load(file);
    expect([standing.people, report]).toEqual([1, []]);
  });

  test.each([
    ['a.csv', 'nik,kpj', /names its columns/],
    ['a.csv', 'kind,nik,secret', /C is called "secret"/],
    ['a.doc', '', /must end in/],
  ])('%s beginning with "%s" is no import file', async (name, header, fault) => {
    await expect(load(written(name, [header]))).rejects.toThrow(fault);
  });
});

describe('a run that is killed in the middle', () => {
  test('goes on after the last committed line; nothing is doubled, no reject is lost or told twice', async () => {
    const rows = [...inventedRows(300, 120)].map(asNdjson);
    for (let line = 999; line < rows.length; line += 1_000) rows[line] = '{}';
    const file = written('long.ndjson', rows);
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/import.ts', file], {
      stdio: 'ignore',
      env: { ...process.env, DATABASE_URL: database.url, DAMPINGI_MODE: 'test' },
    });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    const line = async () =>
      (await pool().query<{ line: number }>('select line from imports')).rows[0]?.line ?? 0;
    while (child.exitCode === null && (await line()) < 5_000)
      await new Promise((resolve) => setTimeout(resolve, 3));
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const { steps, standing, report } = await load(file);
    expect(steps[0]).toBeGreaterThanOrEqual(5_000);
    expect(steps[0]).toBeLessThan(rows.length);
    expect(standing.line).toBe(rows.length);
    const rejected = Math.floor(rows.length / 1_000);
    expect(report).toEqual(
      Array.from({ length: rejected }, (_, index) => `${(index + 1) * 1_000},kind,kind.unknown`),
    );
    expect(standing.rejected).toBe(rejected);
    expect(standing.people + standing.memberships + standing.contributions).toBe(rows.length - rejected);
    const { rows: sums } = await pool().query('select count(*)::int as rows from contributions');
    expect(sums).toEqual([{ rows: standing.contributions }]);
  }, 60_000);
});
