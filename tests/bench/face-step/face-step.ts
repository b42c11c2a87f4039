import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { seedPeople } from '@/lib/demo/seed-demo';
import type { Target } from '@/lib/domain/faces/movements';
import { demoGateways } from '@/lib/sandbox/demo-config';
import type { Face } from '@/lib/sandbox/personas';
import { pool } from '@/lib/server/database/connection';
import { SessionAtWork } from '@/tests/support/counter';
import { lookedAt, performs, REST_ZOOM } from '@/tests/support/performed-face';
import { freePort } from '../../../scripts/set-up/ports';
import { makeVisitor } from '../../chaos/kill/visitors';
import { megabytesOf, startChild } from '../child';
import { CounterTablet, type Verdict } from './counter-tablet';

const ROUNDS = 20;
const AT_ONCE = 10;
/** As the page takes it (components/steps/face/take-picture.ts): at most 960 pixels long. */
const PICTURE = { width: 720, height: 960 } as const;

type Ready = {
  readonly tablet: CounterTablet;
  readonly sessionId: string;
  readonly challengeId: string;
  readonly picture: Uint8Array;
};

const pictureOf = async (face: Face, take: number): Promise<Uint8Array> => {
  const picture = await readFile(`lib/sandbox/faces/faces/${face}/selfie-1.jpg`);
  const look = { picture, zoom: REST_ZOOM + 0.01 * (take % 7), drift: take * 1.7 + 0.5, light: 1 };
  return (await lookedAt(look, PICTURE)).jpeg({ quality: 85 }).toBuffer();
};

/** A visitor whose movements have been streamed and read: nothing is missing but the shutter. */
const untilShutter = async (tablet: CounterTablet, take: number): Promise<Ready> => {
  const visitor = await makeVisitor(take);
  const face = visitor.cameraFace ?? 'p01';
  const session = new SessionAtWork(tablet.desk);
  await session.identifies(visitor);
  await session.consents();
  await session.updatesData(visitor);
  await session.confirmsProfile();
  const { challenge } = (await session.does('draw-challenge', {})).state.face;
  if (!challenge) throw new Error('no movements were drawn');
  const targets: readonly Target[] = challenge.targets;
  await tablet.sendsFrames(session.id, challenge.id, await performs(face, targets, take));
  return {
    tablet,
    sessionId: session.id,
    challengeId: challenge.id,
    picture: await pictureOf(face, take),
  };
};

const shootTogether = (ready: readonly Ready[]): Promise<Verdict[]> =>
  Promise.all(ready.map(({ tablet, ...shot }) => tablet.shoots(shot)));

const told = ({ milliseconds, attempt }: Verdict): string =>
  `${milliseconds.toFixed(0)} ms ${[attempt.band, ...attempt.reasons].join(' ')}`;

const figuresOf = (verdicts: readonly Verdict[]) => {
  const times = verdicts.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    captures: verdicts.length,
    matched: verdicts.filter(({ attempt }) => attempt.band === 'match').length,
    toldToWait: verdicts.filter(({ toldToWait }) => toldToWait).length,
    p50: at(0.5),
    p95: at(0.95),
    slowest: at(1),
  };
};

/**
 * The face step over HTTP against a production server with its worker, registry and database: milliseconds from
 * the shutter to the verdict in the page's view. Movements were streamed before, as at the counter. Left out is
 * what a browser does of its own: encoding the picture, sealing the command, drawing the answer.
 * @param databaseUrl an empty, migrated database
 */
export const measureFaceStep = async (databaseUrl: string, note: (line: string) => void) => {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const origin = `http://localhost:${port}`;
  const environment = {
    ...process.env,
    NODE_ENV: 'production' as const,
    FACE_CHALLENGE: 'required',
    PORT: String(port),
    APP_ORIGIN: origin,
    NEXTAUTH_URL: origin,
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_DATABASE_URL: databaseUrl,
    SANDBOX_APP_ORIGIN: origin,
    ...demoGateways(`http://127.0.0.1:${sandboxPort}`),
  };
  await seedPeople();
  const sandbox = await startChild('scripts/sandbox.ts', environment);
  const worker = await startChild('scripts/worker.ts', environment);
  const server = await startChild('scripts/serve.ts', environment);
  const tablets = [await CounterTablet.open(origin, 'rudi'), await CounterTablet.open(origin, 'maya')];
  const tabletOf = (take: number) => tablets[take % tablets.length] as CounterTablet;
  try {
    let take = 0;
    const ready = async (count: number): Promise<Ready[]> => {
      // Nine faces drawn once are alike from visit to visit, as no person is: earlier visits are not held against them.
      await pool().query('delete from face_traces');
      const some: Ready[] = [];
      for (const end = take + count; take < end; take += 1)
        some.push(await untilShutter(tabletOf(take), take));
      return some;
    };
    await shootTogether(await ready(tablets.length)); // both processes warm up
    const twoAtOnce: Verdict[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const verdicts = await shootTogether(await ready(tablets.length));
      twoAtOnce.push(...verdicts);
      note(`  round ${round}: ${verdicts.map(told).join(' and ')}`);
    }
    const tenAtOnce = await shootTogether(await ready(AT_ONCE));
    return {
      cores: availableParallelism(),
      /** Of this machine over the last minute: what else it did. */
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
      twoAtOnce: figuresOf(twoAtOnce),
      tenAtOnce: figuresOf(tenAtOnce),
      megabytes: { worker: megabytesOf(worker), server: megabytesOf(server) },
    };
  } finally {
    for (const tablet of tablets) tablet.close();
    for (const child of [server, worker, sandbox]) child.disconnect();
  }
};
