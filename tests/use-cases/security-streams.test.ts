import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEVICE_COMMANDS } from '@/lib/domain/devices/device-commands';
import type { StreamType } from '@/lib/domain/journal/event';
import { runChangeCommand } from '@/lib/server/administration/run-change-command';
import { runDeviceCommand } from '@/lib/server/devices/run-device-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { runSessionCommand } from '@/lib/server/sessions/run-session-command';
import { sessionViewFor } from '@/lib/server/sessions/view-session';
import { FIRST_PASSWORD } from '../support/administration';
import { type Counter, db, openCounter, SessionAtWork, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
let tono: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter({ worker: false });
  rudi = await counter.staff('rudi');
  tono = await counter.staff('tono');
}, 120_000);
afterAll(() => counter?.close());

const RUNS = {
  session: runSessionCommand,
  device: runDeviceCommand,
  administration: (sent: Parameters<typeof runChangeCommand>[0]) => runChangeCommand(sent, FIRST_PASSWORD),
} as const;

type Sent = { readonly type: string; readonly body: unknown; readonly commandId?: string };

const send = async (by: StaffAtWork, stream: keyof typeof RUNS, streamId: string, sent: Sent) => {
  const envelope = await by.device.sign({ stream, streamId, actor: by.staff.id, ...sent });
  const verified = await verifyCommand(envelope, by.staff, { stream: stream as StreamType, streamId });
  return verified.ok ? RUNS[stream](verified.value) : { accepted: false as const, code: verified.code };
};

const kindsOf = async (streamId: string): Promise<readonly string[]> => {
  const { rows } = await db().query<{ stream_type: string }>(
    'select distinct stream_type from events where stream_id = $1',
    [streamId],
  );
  return rows.map(({ stream_type }) => stream_type);
};

const opened = async () => {
  const session = new SessionAtWork(rudi);
  await session.does('open-session', { reasonHere: 'no-phone' });
  return session.id;
};

const OPEN = { type: 'open-session', body: { reasonHere: 'no-phone' } };
const CODE = { type: 'issue-enrolment-code', body: { label: 'Tablet', code: 'ABCDEFGHJK' } };
const ADD = {
  type: 'propose-change',
  body: {
    change: {
      what: 'add-staff',
      staffId: uuidv7(Date.now()),
      username: 'baru.sekali',
      name: 'Baru',
      role: 'officer',
      branchId: 'MJK',
    },
    why: 'perlu',
  },
};

test.each([
  ['a session on a device', 'session', OPEN, async () => rudi.device.id, 'device'],
  ['a session on a member of staff', 'session', OPEN, async () => rudi.staff.id, 'staff'],
  ['a device on a session', 'device', CODE, opened, 'session'],
  ['a member of staff on a session', 'administration', ADD, opened, 'session'],
] as const)('%s is not opened: a stream keeps its kind', async (_, stream, sent, streamOf, kind) => {
  const streamId = await streamOf();
  const answer = await send(stream === 'session' ? rudi : tono, stream, streamId, sent);
  expect(answer).toMatchObject({ accepted: false, code: 'stream.unknown' });
  expect(await kindsOf(streamId)).toEqual([kind]);
});

test('the id of a device is not read as a session', async () => {
  expect(await sessionViewFor(rudi.device.id, rudi.staff)).toBeNull();
});

test('nobody at a counter takes the id of a report that the service will make', async () => {
  const session = await opened();
  const answer = await send(rudi, 'session', session, {
    type: 'pause-session',
    body: { why: '' },
    commandId: '0f8fad5b-d9cb-869f-8165-70867728950e',
  });
  expect(answer).toMatchObject({ accepted: false, code: 'command.malformed' });
});

test('text that the database cannot hold is a refusal, not a defect', async () => {
  const answer = await send(tono, 'device', uuidv7(Date.now()), {
    type: 'issue-enrolment-code',
    body: { label: 'a\0b', code: 'ABCDEFGHJM' },
  });
  expect(answer).toMatchObject({ accepted: false, code: 'command.invalid' });
});

test('a code that is taken already is a refusal, not a defect', async () => {
  const body = { label: 'Tablet', code: '7KQ2MX4T9B' };
  expect(DEVICE_COMMANDS['issue-enrolment-code'].safeParse(body).success).toBe(true);
  const issue = () => send(tono, 'device', uuidv7(Date.now()), { type: 'issue-enrolment-code', body });
  expect(await issue()).toMatchObject({ accepted: true });
  expect(await issue()).toMatchObject({ accepted: false, code: 'enrolment.code-taken' });
});

test.each([
  'update events set clear = clear',
  'delete from events',
  'truncate events cascade',
  `update commands set outcome = '{}'`,
  'delete from commands',
  'truncate commands cascade',
])('the journal is append-only: %s', async (statement) => {
  await expect(db().query(statement)).rejects.toMatchObject({ code: '42501' });
});
