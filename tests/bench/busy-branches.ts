import { webcrypto } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { DEMO_BRANCHES } from '@/lib/demo/demo-staff';
import { addPersona } from '@/lib/demo/seed-people';
import type { CommandHeader, Envelope } from '@/lib/domain/journal/signed-command';
import type { CommandInput, CommandType } from '@/lib/domain/sessions/commands';
import { CONSENT_TEXTS } from '@/lib/domain/sessions/consent-text';
import { personas } from '@/lib/sandbox/personas';
import { addBranch } from '@/lib/server/administration/add-branch';
import { inTransaction } from '@/lib/server/database/connection';
import { enrolDevice } from '@/lib/server/devices/enrol';
import { issueCodeAsService } from '@/lib/server/devices/issue-code-as-service';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { env } from '@/lib/server/platform/env';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { runSessionCommand } from '@/lib/server/sessions/run-session-command';
import { sessionCookie } from '@/lib/server/staff/cookie';
import { type Staff, staffOfSession } from '@/lib/server/staff/current-staff';
import { provePin } from '@/lib/server/staff/pin';
import { signIn } from '@/lib/server/staff/sign-in';
import { addStaffAsService, setPinAsService } from '@/lib/server/staff/staff-rules';
import type { Shot } from './load';

const PASSWORD = 'a password for the bench';
const PIN = '135792';
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;

type Desk = {
  readonly staff: Staff;
  readonly cookie: string;
  readonly sign: (streamId: string, type: string, body: unknown) => Promise<Envelope>;
};

/** One branch with an officer who is signed in on an enrolled device. */
const openDesk = async (index: number): Promise<Desk> => {
  const branchId = `B${index}`;
  await addBranch({ id: branchId, name: `Cabang ${index}`, timeZone: 'Asia/Jakarta' });
  const username = `bench.${index}`;
  const staffId = uuidv7(Date.now());
  await addStaffAsService(
    branchId,
    { type: 'add-staff', body: { username, name: 'Bench', role: 'officer' } },
    { staffId, password: PASSWORD },
  );
  await setPinAsService(branchId, { staffId, pin: PIN, once: 'bench' });
  const staffSession = await signIn(username, PASSWORD, 'bench');
  const staff = staffSession ? await staffOfSession(staffSession) : null;
  if (!staff) throw new Error('the bench could not sign in');
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ]);
  const signText = async (text: string) =>
    Buffer.from(await webcrypto.subtle.sign(SIGNING, pair.privateKey, Buffer.from(text))).toString(
      'base64url',
    );
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', pair.publicKey);
  const code = await issueCodeAsService(branchId, 'bench');
  const enrolled = await enrolDevice(
    {
      code,
      name: 'bench',
      publicKey: { kty: 'EC', crv: 'P-256', x, y },
      proof: await signText(`enrol:${code}`),
    },
    staff,
  );
  if (!enrolled.ok) throw new Error(`the bench's device was refused: ${enrolled.code}`);
  const device = enrolled.value.deviceId;
  let counter = 0;
  const token = await encode({ token: { staffSession: staff.sessionId }, secret: env().NEXTAUTH_SECRET });
  return {
    staff,
    cookie: `${sessionCookie().name}=${token}`,
    sign: async (streamId, type, content) => {
      counter += 1;
      const body = JSON.stringify(content);
      const salt = Buffer.from(webcrypto.getRandomValues(new Uint8Array(18))).toString('base64url');
      const header: CommandHeader = {
        v: 1,
        commandId: uuidv7(Date.now()),
        stream: 'session',
        streamId,
        type,
        actor: staff.id,
        device,
        counter,
        at: new Date().toISOString(),
        digest: sha256(`${salt}.${body}`).toString('base64url'),
      };
      const text = JSON.stringify(header);
      return { header: text, signature: await signText(text), salt, body };
    },
  };
};

const bring = async (desk: Desk, sessionId: string, nik: string): Promise<void> => {
  const does = async <Type extends CommandType>(type: Type, body: CommandInput<Type>) => {
    const verified = await verifyCommand(await desk.sign(sessionId, type, body), desk.staff, {
      stream: 'session',
      streamId: sessionId,
    });
    const receipt = verified.ok ? await runSessionCommand(verified.value) : null;
    if (!receipt?.accepted) throw new Error(`the bench's ${type} was refused`);
  };
  const { version: textVersion, hash: textHash } = CONSENT_TEXTS.id;
  await does('open-session', { reasonHere: 'no-phone' });
  await does('identify-participant', { identifier: nik });
  await does('hand-over-screen', { to: 'participant' });
  await does('give-consent', {
    language: 'id',
    textVersion,
    textHash,
    readAloud: false,
    signature: 'M1 1L22 22',
  });
  const proof = await provePin(desk.staff.id, { purpose: 'unlock', pin: PIN, subject: sessionId });
  if (!proof.ok) throw new Error(`the bench's PIN was refused: ${proof.code}`);
  await does('hand-over-screen', { to: 'officer', pinProof: proof.value });
  await does('confirm-membership', { correct: true });
};

/** Branches with sessions that stand at the contact step. */
export const busyBranches = async (
  branches: number,
  each: number,
): Promise<{ desk: Desk; sessionId: string }[]> => {
  const today = new Date().toISOString().slice(0, 10);
  const model = personas(today).find(({ key }) => key === 'joko');
  if (!model) throw new Error('no model persona');
  for (const branch of DEMO_BRANCHES) await addBranch(branch); // the model persona's home
  const sessions: { desk: Desk; sessionId: string }[] = [];
  for (let branch = 0; branch < branches; branch += 1) {
    const desk = await openDesk(branch);
    for (let place = 0; place < each; place += 1) {
      const serial = branch * each + place + 100;
      const nik = `999999120995${String(serial).padStart(4, '0')}`;
      const memberships = model.memberships.map((one) => ({
        ...one,
        kpj: `7${String(serial).padStart(10, '0')}`,
      }));
      await inTransaction((tx) => addPersona(tx, { ...model, nik, memberships }, today));
      const sessionId = uuidv7(Date.now());
      await bring(desk, sessionId, nik);
      sessions.push({ desk, sessionId });
    }
  }
  return sessions;
};

/** Signed commands ready to be sent, spread over the sessions. */
export const readyCommands = async (
  sessions: readonly { desk: Desk; sessionId: string }[],
  count: number,
): Promise<Shot[]> => {
  const shots: Shot[] = [];
  for (let index = 0; index < count; index += 1) {
    const one = sessions[index % sessions.length];
    if (!one) break;
    const { desk, sessionId } = one;
    const envelope = await desk.sign(sessionId, 'update-contact', {
      phone: `08129999${String(index % 10_000).padStart(4, '0')}`,
      email: null,
    });
    shots.push({
      path: `/api/v1/sessions/${sessionId}/commands`,
      headers: { 'content-type': 'application/json', cookie: desk.cookie, origin: env().APP_ORIGIN },
      body: JSON.stringify(envelope),
    });
  }
  return shots;
};

/** The same load for the plain server: as many streams, branches and bytes. */
export const plainCommands = (
  sessions: readonly { desk: Desk; sessionId: string }[],
  shots: readonly Shot[],
): Shot[] =>
  shots.map(({ body }, index) => {
    const one = sessions[index % sessions.length];
    return {
      path: '/',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        branchId: one?.desk.staff.branchId,
        streamId: one?.sessionId,
        type: 'update-contact',
        data: { body },
      }),
    };
  });
