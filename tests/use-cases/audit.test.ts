import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChainFault } from '@/lib/server/audit/faults';
import { verifyChain } from '@/lib/server/audit/verify-chain';
import type { ChainReport } from '@/lib/server/audit/walk';
import { type Counter, db, openCounter, SessionAtWork } from '../support/counter';

let counter: Counter;
let sessionId: string;
beforeAll(async () => {
  counter = await openCounter();
  const session = new SessionAtWork(await counter.staff('rudi'));
  sessionId = session.id;
  await session.reachesSubmission(counter.persona('wati'));
  await session.until((view) => view.tracking?.status === 'paid', 'the payment');
}, 120_000);
afterAll(() => counter?.close());

/** What somebody with all rights on the database could do, and what the audit then says; undone afterwards. */
const afterTampering = async (...statements: readonly string[]): Promise<ChainReport> => {
  const client = await db().connect();
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    for (const statement of statements) {
      const { rowCount } = await client.query(statement.replaceAll('$session', `'${sessionId}'`));
      if (!rowCount) throw new Error(`nothing was changed by: ${statement}`);
    }
    return await verifyChain(client, 'MJK');
  } finally {
    await client.query('rollback');
    client.release();
  }
};

const numbered = async (type: string): Promise<number> => {
  const { rows } = await db().query<{ seq: number }>(
    `select min(seq) as seq from events where branch_id = 'MJK' and type = $1`,
    [type],
  );
  return rows[0]?.seq ?? 0;
};

test('an untouched journal holds, in every branch, with every body as it was signed', async () => {
  const report = await verifyChain(db(), 'MJK');
  expect(report).toMatchObject({ bad: null, bodiesGone: 0 });
  const { rows } = await db().query<{ events: number; commands: number }>(
    `select count(*)::int as events, count(distinct command_id)::int as commands from events where branch_id = 'MJK'`,
  );
  expect({ events: report.events, bodies: report.bodies }).toEqual({
    events: rows[0]?.events,
    bodies: rows[0]?.commands,
  });
  expect((await verifyChain(db(), 'JBG')).bad).toBeNull();
});

test('a destroyed key takes the content and leaves the proof', async () => {
  const report = await afterTampering('update data_keys set wrapped = null where owner_id = $session');
  expect(report.bad).toBeNull();
  expect(report.bodiesGone).toBeGreaterThan(10);
});

const CONSENT = `stream_id = $session and type = 'session.consent-given'`;
const COMMAND = `(select command_id from events where ${CONSENT})`;

type Case = readonly [name: string, statements: readonly string[], fault: ChainFault];

const TAMPERINGS: readonly Case[] = [
  ['a clear field changed', [`update events set clear = replace(clear::text, 'false', 'true')::json where ${CONSENT}`], 'hash'],
  ['only the spelling of a clear part changed', [`update events set clear = (clear::text || ' ')::json where ${CONSENT}`], 'hash'],
  ['a sealed part swapped for another event’s', [`update events set sealed = (select sealed from events where stream_id = $session and type = 'session.contact-updated') where ${CONSENT}`], 'hash'],
  ['a time moved by a second', [`update events set committed_at = committed_at + interval '1 second' where ${CONSENT}`], 'hash'],
  ['another author', [`update events set actor_id = (select id::text from staff where username = 'maya') where ${CONSENT}`], 'header-differs'],
  ['another author, in the command too', [`update events set actor_id = (select id::text from staff where username = 'maya') where ${CONSENT}`, `update commands set actor_id = (select id::text from staff where username = 'maya') where id = ${COMMAND}`], 'header-differs'],
  ['the hash itself rewritten', [`update events set hash = sha256(hash) where ${CONSENT}`], 'hash'],
  ['a row removed', [`delete from events where ${CONSENT}`], 'gap'],
  ['a signature altered', [`update commands set signature = reverse(signature) where id = ${COMMAND}`], 'device-signature'],
  ['a header altered', [`update commands set header = replace(header, '"v":1', '"v": 1') where id = ${COMMAND}`], 'header-altered'],
  ['a header altered with its digest', [`update commands set header = replace(header, '"v":1', '"v": 1'), header_digest = sha256(replace(header, '"v":1', '"v": 1')::bytea) where id = ${COMMAND}`], 'device-signature'],
  ['a command removed', [`delete from commands where id = ${COMMAND}`], 'command-missing'],
  ['a body swapped for another command’s', [`update commands set sealed_body = (select sealed_body from commands where stream_id = $session and id <> ${COMMAND} limit 1) where id = ${COMMAND}`], 'body-altered'],
  ['an answer turned into a refusal', [`update commands set outcome = '{"accepted": false}' where id = ${COMMAND}`], 'outcome'],
]; // biome-ignore format: a row each

describe('the first bad event is named after', () => {
  test.each(TAMPERINGS)('%s', async (_name, statements, fault) => {
    const seq = await numbered('session.consent-given');
    const { bad } = await afterTampering(...statements);
    expect(bad).toMatchObject({ branchId: 'MJK', seq, fault });
    if (fault !== 'gap')
      expect(bad?.event).toMatchObject({ type: 'session.consent-given', streamId: sessionId });
  });

  test('a service command with another signature', async () => {
    const seq = await numbered('claim.paid');
    const { bad } = await afterTampering(
      `update commands set signature = reverse(signature) where id = (select command_id from events where type = 'claim.paid')`,
    );
    expect(bad).toMatchObject({ seq, fault: 'service-signature' });
  });

  test('an enrolled key that was exchanged in the journal', async () => {
    const seq = await numbered('device.enrolled');
    const { bad } = await afterTampering(
      `update events set clear = replace(clear::text, '"x":"', '"x":"A')::json where branch_id = 'MJK' and type = 'device.enrolled' and seq = ${seq}`,
    );
    expect(bad).toMatchObject({ seq, fault: 'hash' });
  });

  test('a changed devices table changes nothing: the journal’s own record of the key counts', async () => {
    const report = await afterTampering(
      `update devices set public_key = '{"kty":"EC","crv":"P-256","x":"A","y":"A"}'`,
    );
    expect(report.bad).toBeNull();
  });

  test('a head that was moved', async () => {
    const { bad, events } = await afterTampering(
      `update branch_heads set seq = seq + 1 where branch_id = 'MJK'`,
    );
    expect(bad).toEqual({ branchId: 'MJK', seq: events, event: null, fault: 'head' });
  });

  test('a tail that was cut with its head put right, as long as the commands are there', async () => {
    const kept = (await numbered('session.claim-submitted')) - 1;
    const { bad } = await afterTampering(
      `delete from events where branch_id = 'MJK' and seq > ${kept}`,
      `update branch_heads set seq = ${kept}, hash = (select hash from events where branch_id = 'MJK' and seq = ${kept}) where branch_id = 'MJK'`,
    );
    expect(bad).toEqual({ branchId: 'MJK', seq: kept + 1, event: null, fault: 'tail-missing' });
  });
});

describe('npm run audit:verify', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/audit-verify.ts', ...args], {
      encoding: 'utf8',
      env: process.env,
    });

  test('says that it holds, branch by branch', () => {
    const { status, stdout } = run();
    expect(stdout).toMatch(
      /JBG: \d+ events hold.*\nMJK: \d+ events hold.*\nPST: \d+ events hold.*\nThe journal holds\.\n$/,
    );
    expect(status).toBe(0);
  });

  test('names the first bad event in one line and fails', async () => {
    const seq = await numbered('session.consent-given');
    const change = (from: string, to: string) =>
      db().query(
        `update events set clear = replace(clear::text, '${from}', '${to}')::json where branch_id = 'MJK' and seq = $1`,
        [seq],
      );
    await db().query('alter table events disable trigger events_are_kept');
    await change('"readAloud":false', '"readAloud":true');
    const { status, stdout } = run('--branch', 'MJK');
    await change('"readAloud":true', '"readAloud":false');
    await db().query('alter table events enable trigger events_are_kept');
    expect(stdout).toContain(`BROKEN  MJK #${seq} session.consent-given (session ${sessionId}, version`);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`The journal is broken; first at MJK #${seq}.`);
    expect(status).toBe(1);
    expect(run('--branch', 'MJK').status).toBe(0);
  });

  test.each([
    [['--branch', 'XXX'], 2, /no branch XXX/],
    [['--nonsense'], 2, /--help/],
    [['--help'], 0, /Not covered/],
  ] as const)('%j ends with %i', (args, code, says) => {
    const { status, stdout, stderr } = run(...args);
    expect(stdout + stderr).toMatch(says);
    expect(status).toBe(code);
  });
});

test('the tables themselves refuse a change of the journal', async () => {
  for (const table of ['events', 'commands']) {
    await expect(db().query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' });
  }
});
