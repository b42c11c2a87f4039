import type { JsonWebKey } from 'node:crypto';
import { UUID } from '../../domain/values/ids';
import { pool, type Transaction } from '../database/connection';
import type { BindingStart } from '../journal/bind-journal';
import { servicePublicKey } from '../journal/signature';
import { type EventRow, EXPORTED_EVENTS } from './read-page';
import { verifierPage } from './verifier-page';

type ExportedEvent = EventRow & { branch_id: string };

/** Every key that each device has had: what it signed before a change holds by the older one. */
const deviceKeys = async (tx: Transaction, ids: readonly string[]): Promise<Record<string, JsonWebKey[]>> => {
  const { rows } = await tx.query<{ stream_id: string; clear: { x: string; y: string } }>(
    `select stream_id, clear from events
      where stream_id = any($1) and type in ('device.enrolled', 'device.key-rotated') order by stream_id, version`,
    [ids],
  );
  const keys: Record<string, JsonWebKey[]> = {};
  for (const { stream_id, clear } of rows) {
    keys[stream_id] ??= [];
    keys[stream_id].push({ kty: 'EC', crv: 'P-256', x: clear.x, y: clear.y });
  }
  return keys;
};

/** All that an auditor needs of one session and its claim, sealed parts as ciphertext; null where there is none. */
const dataOf = async (tx: Transaction, sessionId: string) => {
  const { rows: events } = await tx.query<ExportedEvent>(EXPORTED_EVENTS, [sessionId]);
  if (events.length === 0) return null;
  const { rows: commands } = await tx.query<{ id: string; header: string; signature: string }>(
    'select id, header, signature from commands where id = any($1)',
    [[...new Set(events.map(({ command_id }) => command_id))]],
  );
  const { rows: proofs } = await tx.query<{
    branch: string;
    first: number;
    last: number;
    text: string;
    signature: string;
  }>(
    'select branch_id as branch, first_seq as first, last_seq as last, text, signature from proofs where command_id = any($1) and branch_id is not null',
    [commands.map(({ id }) => id)],
  );
  const { rows: starts } = await tx.query<{ branch_id: string; text: string }>(
    'select branch_id, text from binding_starts',
  );
  const devices = [...new Set(events.flatMap(({ device_id }) => device_id ?? []))];
  return {
    format: 'dampingi-audit-1',
    session: sessionId,
    serviceKey: servicePublicKey().export({ format: 'jwk' }),
    deviceKeys: await deviceKeys(tx, devices),
    bound: Object.fromEntries(
      starts.map(({ branch_id, text }) => [branch_id, (JSON.parse(text) as BindingStart).seq]),
    ),
    events: events.map((event) => ({ ...event, sealed: event.sealed?.toString('base64') ?? null })),
    commands: Object.fromEntries(commands.map(({ id, ...command }) => [id, command])),
    proofs,
  };
};

/** One self-contained page about a session, for an auditor. @returns null where there is no such session */
export const exportSession = async (sessionId: string): Promise<string | null> => {
  if (!UUID.test(sessionId)) return null;
  const client = await pool().connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const data = await dataOf(client, sessionId);
    return data && verifierPage(`Journal of session ${sessionId}`, data);
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
};
