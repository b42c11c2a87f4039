import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Runner } from 'graphile-worker';
import pg from 'pg';
import { DEMO_PASSWORD, DEMO_PIN } from '@/lib/demo/demo-staff';
import { demoId } from '@/lib/demo/seed-people';
import type { CommandInput, CommandType } from '@/lib/domain/sessions/commands';
import { todayIn } from '@/lib/domain/values/calendar';
import type { SessionView } from '@/lib/domain/views/session-view';
import { demoConfig, demoGateways } from '@/lib/sandbox/demo-config';
import { type Face, type Persona, type PersonaKey, personas } from '@/lib/sandbox/personas';
import { startSandbox } from '@/lib/sandbox/server';
import { closePool } from '@/lib/server/database/connection';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { ensureModels, modelsDirectory } from '@/lib/server/faces/models';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { acceptCapture } from '@/lib/server/sessions/capture';
import { runSessionCommand, type SessionReceipt } from '@/lib/server/sessions/run-session-command';
import { sessionViewFor } from '@/lib/server/sessions/view-session';
import { type Staff, staffOfSession } from '@/lib/server/staff/current-staff';
import { provePin } from '@/lib/server/staff/pin';
import { signIn } from '@/lib/server/staff/sign-in';
import { demoDatabase } from './demo-database';
import { freshPicture } from './fresh-picture';
import { answersRight } from './second-factor';
import { enrolTestDevice, type TestDevice } from './test-device';

/** A branch with its database, sandbox and worker, all real, in this process. */
export type Counter = {
  readonly sandboxUrl: string;
  readonly staff: (username: string) => Promise<StaffAtWork>;
  readonly persona: (key: PersonaKey) => Persona;
  readonly fault: (fault: Record<string, unknown>) => Promise<void>;
  readonly transfers: () => Promise<readonly { partnerReferenceNo: string; amount: number }[]>;
  readonly close: () => Promise<void>;
};

export type StaffAtWork = { readonly staff: Staff; readonly device: TestDevice };

export const today = () => todayIn(new Date(), 'Asia/Jakarta');

export const openCounter = async (options: { readonly worker?: boolean } = {}): Promise<Counter> => {
  const database = await demoDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.CHECKPOINTS_DIR = join(
    tmpdir(),
    'dampingi-checkpoints',
    new URL(database.url).pathname.slice(1),
  );
  const modelsDir = modelsDirectory();
  await ensureModels(modelsDir);
  process.env.MODELS_DIR = modelsDir;
  const sandbox = await startSandbox(
    demoConfig({ databaseUrl: database.url, port: 0, appOrigin: 'http://localhost:3000', modelsDir }),
  );
  Object.assign(process.env, demoGateways(sandbox.origin));
  const { runWorker } = await import('@/lib/server/jobs/run-worker');
  const worker: Runner | null = options.worker === false ? null : await runWorker();
  const known = new Map<string, StaffAtWork>();
  return {
    sandboxUrl: sandbox.origin,
    staff: async (username) => {
      const before = known.get(username);
      if (before) return before;
      const sessionId = await signIn(username, DEMO_PASSWORD, 'test');
      const staff = sessionId ? await staffOfSession(sessionId) : null;
      if (!staff) throw new Error(`${username} could not sign in`);
      const atWork = { staff, device: await enrolTestDevice(staff, `Tablet ${username}`) };
      known.set(username, atWork);
      return atWork;
    },
    persona: (key) => {
      const found = personas(today()).find((one) => one.key === key);
      if (!found) throw new Error(`no persona ${key}`);
      return found;
    },
    fault: async (fault) => {
      const response = await fetch(`${sandbox.origin}/sandbox/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(fault),
      });
      if (!response.ok) throw new Error(`fault refused: ${response.status}`);
    },
    transfers: async () => {
      const answer = await (await fetch(`${sandbox.origin}/sandbox/transfers`)).json();
      return answer.transfers ?? answer;
    },
    close: async () => {
      await worker?.stop();
      await sandbox.close();
      await owner?.end();
      owner = undefined;
      await closePool();
      await database.drop();
      await rm(process.env.CHECKPOINTS_DIR ?? '', { recursive: true, force: true });
    },
  };
};

export const SIGNATURE = 'M10 10L20 20L30 12';
export const demoPersonId = (persona: Persona) => demoId(persona.nik);

/** One session as an officer drives it; every command is signed and verified as over HTTP. */
export class SessionAtWork {
  readonly id = uuidv7(Date.now());
  constructor(private readonly by: StaffAtWork) {}

  async send<Type extends CommandType>(
    type: Type,
    body: CommandInput<Type>,
    by = this.by,
  ): Promise<SessionReceipt> {
    const envelope = await by.device.sign({ streamId: this.id, type, body, actor: by.staff.id });
    const verified = await verifyCommand(envelope, by.staff, { stream: 'session', streamId: this.id });
    if (!verified.ok) throw new Error(`not verified: ${verified.code}`);
    return runSessionCommand(verified.value);
  }

  /** Sends and insists on acceptance. */
  async does<Type extends CommandType>(
    type: Type,
    body: CommandInput<Type>,
    by = this.by,
  ): Promise<SessionView> {
    const receipt = await this.send(type, body, by);
    if (!receipt.accepted) throw new Error(`${type} was refused: ${receipt.code} ${JSON.stringify(receipt)}`);
    return this.view();
  }

  async view(): Promise<SessionView> {
    const view = await sessionViewFor(this.id, this.by.staff);
    if (!view) throw new Error('no such session');
    return view;
  }

  /** Waits until the worker has brought the session to where `reached` is true. */
  async until(reached: (view: SessionView) => boolean, what: string): Promise<SessionView> {
    for (let tries = 0; tries < 900; tries += 1) {
      const view = await this.view();
      if (reached(view)) return view;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never came: ${what}; ${JSON.stringify((await this.view()).state.waitedFor)}`);
  }

  async identifies(persona: Persona): Promise<SessionView> {
    await this.does('open-session', { reasonHere: 'no-phone' });
    return this.does('identify-participant', { identifier: persona.nik });
  }

  /** The officer opens his screen again with his PIN. */
  async takesScreenBack(): Promise<SessionView> {
    const asked = { purpose: 'unlock', pin: DEMO_PIN, subject: this.id } as const;
    const proof = await provePin(this.by.staff.id, asked);
    if (!proof.ok) throw new Error(`the PIN was refused: ${proof.code}`);
    return this.does('hand-over-screen', { to: 'officer', pinProof: proof.value });
  }

  async consents(): Promise<void> {
    const { CONSENT_TEXTS } = await import('@/lib/domain/sessions/consent-text');
    await this.does('hand-over-screen', { to: 'participant' });
    const { version: textVersion, hash: textHash } = CONSENT_TEXTS.id;
    await this.does('give-consent', {
      language: 'id',
      textVersion,
      textHash,
      readAloud: false,
      signature: SIGNATURE,
    });
    await this.takesScreenBack();
  }

  async updatesData(persona: Persona, account = persona.accounts[0]): Promise<SessionView> {
    await this.does('confirm-membership', { correct: true });
    await this.does('update-contact', { phone: persona.phone, email: null });
    await this.does('update-account', {
      npwp: null,
      bankCode: account?.bankCode ?? '',
      accountNumber: account?.accountNumber ?? '',
      holderName: persona.name,
    });
    const { name, birthPlace, birthDate, sex, motherName, address } = persona;
    await this.does('update-civil', { name, birthPlace, birthDate, sex, motherName, address });
    await this.does('update-additional', {
      occupation: 'Buruh',
      emergencyName: 'Sumarni',
      emergencyRelation: 'parent',
      emergencyPhone: '081299990000',
    });
    return this.until(
      (view) => view.state.registry !== null && view.state.accountCheck !== null,
      'registry and bank answers',
    );
  }

  async confirmsProfile(): Promise<SessionView> {
    return this.does('confirm-profile', {});
  }

  /** Captures a synthetic face and waits for the verdict. */
  async showsFace(face: Face, picture = 'selfie-1'): Promise<SessionView> {
    const bytes = await readFile(`lib/sandbox/faces/faces/${face}/${picture}.jpg`);
    let view = await this.showsPicture(await freshPicture(bytes));
    // Two made pictures may come out alike by chance; then the next is taken, as at the counter.
    for (let tries = 1; tries < 4 && view.state.face.attempts.at(-1)?.band === 'replayed'; tries += 1)
      view = await this.showsPicture(await freshPicture(bytes));
    if (view.state.face.attempts.at(-1)?.band === 'replayed')
      throw new Error('four made pictures came out alike');
    return view;
  }

  async showsPicture(bytes: Uint8Array): Promise<SessionView> {
    const captureId = uuidv7(Date.now());
    const accepted = await acceptCapture({ sessionId: this.id, captureId, bytes, staff: this.by.staff });
    if (!accepted.ok) throw new Error(`picture refused: ${accepted.code}`);
    await this.does('capture-face', { captureId, digest: accepted.value });
    return this.until(
      (view) => view.state.face.attempts.every(({ band }) => band !== null),
      'the face verdict',
    );
  }

  async describesClaim(persona: Persona): Promise<SessionView> {
    const letterOn = persona.memberships[0]?.leftOn ?? null;
    const reason = persona.reason === 'deceased' ? 'retired' : persona.reason;
    return this.does('describe-claim', { reason, letterOn: reason === 'resigned' ? letterOn : null });
  }

  /** From check answers to a submitted claim. */
  async confirmsAndSubmits(): Promise<SessionView> {
    await this.does('check-answers', {});
    await this.does('hand-over-screen', { to: 'participant' });
    const { state } = await answersRight(this);
    const quote = state.claim?.quote;
    await this.does('confirm-payment', {
      gross: quote?.gross ?? 0,
      tax: quote?.tax ?? 0,
      net: quote?.net ?? 0,
      accountId: state.account?.accountId ?? '',
      signature: SIGNATURE,
    });
    return this.does('submit-claim', {});
  }

  async reachesSubmission(persona: Persona): Promise<SessionView> {
    await this.identifies(persona);
    await this.consents();
    await this.updatesData(persona);
    await this.confirmsProfile();
    await this.showsFace(persona.cameraFace ?? 'p01');
    await this.describesClaim(persona);
    return this.confirmsAndSubmits();
  }
}

export const randomSuffix = () => randomBytes(3).toString('hex');
let owner: pg.Pool | undefined;

/** The test's own hand on the database, as its owner; the product under test has another role. */
export const db = (): pg.Pool => {
  owner ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
  return owner;
};
