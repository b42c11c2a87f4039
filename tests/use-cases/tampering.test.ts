import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareCommonRecords, compareRecords } from '@/lib/server/audit/compare-records';
import { readCheckpoints } from '@/lib/server/audit/read-checkpoints';
import { verifyChain } from '@/lib/server/audit/verify-chain';
import { writeCheckpoints } from '@/lib/server/journal/write-checkpoints';
import { type Counter, db, openCounter, SessionAtWork } from '../support/counter';
import { asOwner, type JournalForger } from '../support/rewrite-journal';

const MJK = 'MJK';
let counter: Counter;
let folder: string;
beforeAll(async () => {
  counter = await openCounter();
  folder = await mkdtemp(join(tmpdir(), 'dampingi-signed-heads-'));
  const session = new SessionAtWork(await counter.staff('rudi'));
  await session.reachesSubmission(counter.persona('wati'));
  await session.until((view) => view.tracking?.status === 'paid', 'the payment');
  await writeCheckpoints(folder);
}, 120_000);
afterAll(async () => {
  await counter?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the whole audit finds after somebody's work on the database: the first bad event, and rows that differ. */
const found = async (tamper: (forger: JournalForger) => Promise<void>) =>
  asOwner(process.env.DATABASE_URL ?? '', MJK, async (forger) => {
    await tamper(forger);
    const { checkpoints } = await readCheckpoints(folder, MJK);
    const { bad } = await verifyChain(forger.tx, MJK, { checkpoints });
    const { bad: alone } = await verifyChain(forger.tx, MJK);
    return {
      bad,
      /** What is found without any checkpoint. */
      alone,
      rows: [...(await compareRecords(forger.tx, MJK)), ...(await compareCommonRecords(forger.tx))],
    };
  });

const at = (forger: JournalForger, type: string) =>
  forger.one<{ seq: number; stream_id: string; command_id: string }>(
    'select seq, stream_id, command_id from events where branch_id = $1 and type like $2 order by seq limit 1',
    [MJK, type],
  );

test('an untouched journal holds, with its rows and its signed head', async () => {
  const report = await found(async () => undefined);
  expect(report).toEqual({ bad: null, alone: null, rows: [] });
  const { checkpoints } = await readCheckpoints(folder, MJK);
  const { decided, proved, events, checkpoints: agreed } = await verifyChain(db(), MJK, { checkpoints });
  const { rows } = await db().query<{ commands: number }>(
    `select count(*)::int as commands from commands c where outcome->>'accepted' = 'true'
        and exists (select from events e where e.command_id = c.id and e.branch_id = 'MJK')`,
  );
  expect({ decided, proved, agreed }).toEqual({ decided: rows[0]?.commands, proved: events, agreed: 1 });
});

describe('with SQL alone and every hash computed anew, is found and named:', () => {
  const changed = (name: string, type: string, set: string, fault = 'rewritten') =>
    test(name, async () => {
      let seq = 0;
      const { bad, alone } = await found(async (forger) => {
        seq = (await at(forger, type)).seq;
        await forger.sql(`update events set ${set} where branch_id = 'MJK' and seq = $1`, [seq]);
        await forger.rechain(seq);
      });
      expect(alone).toMatchObject({ branchId: MJK, seq, fault });
      expect(bad).toEqual(alone);
    });

  changed(
    'a verdict changed in mid-chain',
    'session.face-judged',
    `clear = jsonb_set(clear::jsonb, '{band}', '"undecided"')::json`,
  );
  changed(
    'a second factor passed over, told as given',
    'session.factor-%',
    `type = 'session.factor-given', clear = '{"factorId":"00000000-0000-7000-8000-000000000000","factor":"wage"}'`,
    'proof-differs',
  );
  changed('a payment dated back', 'claim.paid', `committed_at = committed_at - interval '3 days'`);
  changed('a sealed signature blanked', 'session.consent-given', 'sealed = null');

  test('a middle event deleted and the rest renumbered', async () => {
    let seq = 0;
    const { bad, alone } = await found(async (forger) => {
      const event = await at(forger, 'session.contact-updated');
      seq = event.seq;
      await forger.sql(`delete from events where branch_id = 'MJK' and seq = $1`, [seq]);
      await forger.sql('delete from proofs where command_id = $1', [event.command_id]);
      await forger.sql('delete from commands where id = $1', [event.command_id]);
      await forger.renumber(seq, event.stream_id);
      await forger.rechain(seq);
    });
    expect(alone).toMatchObject({ seq, fault: 'proof-differs' });
    expect(bad).toEqual(alone);
  });

  const forged = (name: string, behind: string, type: string, clear: string) =>
    test(name, async () => {
      let seq = 0;
      const { bad, alone } = await found(async (forger) => {
        const { command_id } = await at(forger, behind);
        const last = await forger.one<{ seq: number }>(
          `select max(seq) as seq from events where branch_id = 'MJK'`,
        );
        seq = last.seq + 1;
        await forger.sql(
          `insert into events (branch_id, seq, stream_type, stream_id, version, type, type_version, actor_kind, actor_id, device_id,
                               command_id, committed_at, claimed_at, clear, sealed, prev_hash, hash)
           select branch_id, $2, stream_type, stream_id, (select max(version) + 1 from events v where v.stream_id = e.stream_id),
                  $3, 1, actor_kind, actor_id, device_id, command_id, now(), claimed_at, $4::json, null, hash, hash
             from events e where branch_id = 'MJK' and command_id = $1 and stream_type = $5 limit 1`,
          [command_id, seq, type, clear, type.split('.')[0]],
        );
        await forger.rechain(seq);
      });
      // Before anything else it shows that one command was made to serve twice.
      expect(alone).toMatchObject({ seq, event: { type } });
      expect(['unproved', 'counter']).toContain(alone?.fault);
      expect(bad?.seq).toBeLessThanOrEqual(seq);
    });
  forged('a refund under a genuine command of the service', 'claim.paid', 'claim.refunded', '{}');
  forged(
    'an acceptance under an officer’s genuine command',
    'session.answers-checked',
    'session.case-decided',
    '{"caseId":"00000000-0000-7000-8000-000000000000","kind":"face","decision":"accept"}',
  );

  test('a tail cut with its commands, proofs and head, by the signed head outside', async () => {
    let kept = 0;
    const { bad, alone } = await found(async (forger) => {
      kept = (await at(forger, 'claim.paid')).seq - 1;
      await forger.tx.query(`delete from proofs where branch_id = 'MJK' and last_seq > $1`, [kept]);
      await forger.tx.query(
        `delete from commands where id in (select command_id from events where branch_id = 'MJK' and seq > $1)
            and id not in (select command_id from events where branch_id = 'MJK' and seq <= $1)`,
        [kept],
      );
      await forger.sql(`delete from events where branch_id = 'MJK' and seq > $1`, [kept]);
      await forger.sql(
        `update branch_heads h set seq = e.seq, hash = e.hash from events e
          where h.branch_id = 'MJK' and e.branch_id = 'MJK' and e.seq = $1`,
        [kept],
      );
    });
    expect(alone).toBeNull(); // nothing inside the database remembers it
    expect(bad).toMatchObject({ branchId: MJK, seq: kept + 1, fault: 'checkpoint-cut' });
  });

  const row = (name: string, statement: string, fault: { table: string; fault: string }) =>
    test(name, async () => {
      const { bad, rows } = await found((forger) => forger.sql(statement));
      expect(bad).toBeNull();
      expect(rows).toContainEqual(expect.objectContaining(fault));
    });
  row('a policy row edited', `update policy_rows set value = '{"idr": 1}' where number = 1`, {
    table: 'policy_rows',
    fault: 'value is not what the journal says',
  });
  row(
    'a password taken from another account',
    `update staff set password_hash = (select password_hash from staff where username = 'maya') where username = 'lestari'`,
    { table: 'staff', fault: 'password_hash is not what was sealed' },
  );
  row('a role raised', `update staff set role = 'administrator' where username = 'rudi'`, {
    table: 'staff',
    fault: 'role is not what was sealed',
  });
  row('a household emptied', `update staff set household = '{}' where username = 'rudi'`, {
    table: 'staff',
    fault: 'household is not what was sealed',
  });
  row(
    'a staff row put there',
    `insert into staff (id, branch_id, username, name, role) values (gen_random_uuid(), 'MJK', 'nobody', 'x', 'supervisor')`,
    {
      table: 'staff',
      fault: 'the service has not sealed this row',
    },
  );
  row('a device key exchanged', `update devices set public_key = jsonb_set(public_key, '{x}', '"AAAA"')`, {
    table: 'devices',
    fault: 'x is not what the journal says',
  });
  row('an obligation raised', 'update disbursements set amount = amount + 1', {
    table: 'disbursements',
    fault: 'amount is not what the journal says',
  });
  row('a claim told as returned', `update claims set status = 'returned'`, {
    table: 'claims',
    fault: 'status is not what the journal says',
  });
  row('a paid benefit taken away', 'delete from paid_benefits where claim_id is not null', {
    table: 'paid_benefits',
    fault: 'the row is missing',
  });
  row('a session told as open', `update session_board set status = 'open'`, {
    table: 'session_board',
    fault: 'status is not what the journal says',
  });
  row(
    'a person’s record exchanged',
    `update people set sealed = sealed || 'x'::bytea where profile_updated_at is not null`,
    {
      table: 'people',
      fault: 'record is not what the journal says',
    },
  );
  row(
    'a data key destroyed with nobody saying so',
    `update data_keys set wrapped = null, destroyed_at = now() where owner_id in (select stream_id from events where type = 'session.consent-given')`,
    {
      table: 'data_keys',
      fault: 'the key is gone, and no retention event says so',
    },
  );

  test('the start of the proofs moved, so that what is older need not be proved', async () => {
    const { bad } = await found(async (forger) => {
      await forger.sql(`insert into binding_starts (branch_id, text, signature)
        select 'MJK', json_build_object('v', 1, 'branch', 'MJK', 'seq', seq, 'head', encode(hash, 'hex'))::text, 'AAAA'
          from branch_heads where branch_id = 'MJK'`);
    });
    expect(bad).toMatchObject({ fault: 'start-altered' });
  });

  test('all proofs thrown away', async () => {
    const { bad } = await found((forger) => forger.sql('delete from proofs'));
    expect(bad).toMatchObject({ seq: 1, fault: 'unproved' });
  });

  test('a signed head edited, or one taken out of the middle', async () => {
    const file = join(folder, 'MJK.jsonl');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('\\"seq\\":', '\\"seq\\":1'));
    expect((await readCheckpoints(folder, MJK)).badLine).toBe(1);
    await writeFile(file, text + text);
    expect((await readCheckpoints(folder, MJK)).badLine).toBe(2);
    await writeFile(file, text);
    expect(await readCheckpoints(folder, MJK)).toMatchObject({
      badLine: null,
      checkpoints: [{ branch: MJK }],
    });
  });
});
