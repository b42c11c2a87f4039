import { webcrypto } from 'node:crypto';
import type { StreamType } from '@/lib/domain/journal/event';
import type { CommandHeader, Envelope } from '@/lib/domain/journal/signed-command';
import { enrolDevice } from '@/lib/server/devices/enrol';
import { issueCodeAsService } from '@/lib/server/devices/issue-code-as-service';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { uuidv7 } from '@/lib/server/platform/new-id';
import type { Staff } from '@/lib/server/staff/current-staff';

export type CommandGiven = {
  readonly stream?: StreamType;
  readonly streamId: string;
  readonly type: string;
  readonly body: unknown;
  readonly actor: string;
  readonly commandId?: string;
  readonly counter?: number;
  /** The device's own time, ISO 8601; now without it. */
  readonly at?: string;
};

type NextKey = {
  readonly publicKey: { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };
  readonly proof: string;
  readonly adopt: () => void;
};

/** A branch device as a browser would be one: its own key, its own counter. */
export type TestDevice = {
  readonly id: string;
  readonly sign: (command: CommandGiven) => Promise<Envelope>;
  readonly signText: (text: string) => Promise<string>;
  /** A key to follow, proved over `text`; `adopt` signs everything with it from then on. */
  readonly nextKey: (text: string) => Promise<NextKey>;
};

const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const base64url = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64url');

const newPair = () =>
  webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);

const publicHalf = async (pair: webcrypto.CryptoKeyPair) => {
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', pair.publicKey);
  return { kty: 'EC', crv: 'P-256', x, y } as const;
};

export const enrolTestDevice = async (staff: Staff, name: string, given?: string): Promise<TestDevice> => {
  let pair = await newPair();
  const publicKey = await publicHalf(pair);
  const code = given ?? (await issueCodeAsService(staff.branchId, name));
  const proof = base64url(
    await webcrypto.subtle.sign(SIGNING, pair.privateKey, Buffer.from(`enrol:${code}`)),
  );
  const enrolled = await enrolDevice({ code, name, publicKey, proof }, staff);
  if (!enrolled.ok) throw new Error(`not enrolled: ${enrolled.code}`);
  const id = enrolled.value.deviceId;
  let last = 0;
  const sign = async (command: CommandGiven): Promise<Envelope> => {
    last = Math.max(last + 1, command.counter ?? 0);
    const body = JSON.stringify(command.body);
    const salt = Buffer.from(webcrypto.getRandomValues(new Uint8Array(18))).toString('base64url');
    const header: CommandHeader = {
      v: 1,
      commandId: command.commandId ?? uuidv7(Date.now()),
      stream: command.stream ?? 'session',
      streamId: command.streamId,
      type: command.type,
      actor: command.actor,
      device: id,
      counter: command.counter ?? last,
      at: command.at ?? new Date().toISOString(),
      digest: sha256(`${salt}.${body}`).toString('base64url'),
    };
    const text = JSON.stringify(header);
    const signature = base64url(await webcrypto.subtle.sign(SIGNING, pair.privateKey, Buffer.from(text)));
    return { header: text, signature, salt, body };
  };
  const signText = async (text: string) =>
    base64url(await webcrypto.subtle.sign(SIGNING, pair.privateKey, Buffer.from(text)));
  const nextKey = async (text: string): Promise<NextKey> => {
    const next = await newPair();
    return {
      publicKey: await publicHalf(next),
      proof: base64url(await webcrypto.subtle.sign(SIGNING, next.privateKey, Buffer.from(text))),
      adopt: () => {
        pair = next;
      },
    };
  };
  return { id, sign, signText, nextKey };
};
