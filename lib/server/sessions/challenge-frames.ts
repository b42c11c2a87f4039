import type { ChallengeFrame } from '../../domain/faces/challenge';
import { framesOf } from '../../domain/faces/mjpeg';
import { frontalLevel, movementsOf, type Target } from '../../domain/faces/movements';
import type { FaceEngine } from '../../domain/faces/port';
import { UUID } from '../../domain/values/ids';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { inTransaction, pool, type Transaction } from '../database/connection';
import { loadDataKey } from '../database/data-keys';
import { EngineSilent, readChallenge } from '../faces/read-challenge';
import { recordCall } from '../gateways/record-call';
import { seal, sha256, unseal } from '../platform/crypto/seal';
import { logDefect } from '../platform/log';
import type { Staff } from '../staff/current-staff';
import { openReading, sealReading } from './challenge-reading';
import { sessionAt } from './session-at';

/** Frames of one batch, and of one challenge: two minutes at four a second is far above what movements need. */
const MOST_IN_BATCH = 16;
const MOST_FRAMES = 240;

type Address = { readonly sessionId: string; readonly challengeId: string };
type Batch = Address & { readonly first: number; readonly bytes: Uint8Array };

export type FramesRefusal =
  | 'challenge.unknown'
  | 'challenge.expired'
  | 'frames.unreadable'
  | 'frames.id-reused'
  | 'frames.too-many';

/** What the page may know while the person moves: how far he is, and how many pictures wait before his. */
export type Progress = {
  readonly seen: readonly Target[];
  readonly faces: number;
  readonly ahead: number | null;
  /** Frames that are kept and not read yet: what is missing from `seen` may stand in them. */
  readonly unread: number;
};

type Row = { first: number; frames: number; sealed: Buffer; reading: Buffer | null };

const context = (challengeId: string, first: number) => `frames:${challengeId}:${first}`;

/** How many frames of a challenge have reached the server. */
export const framesKept = async (
  tx: Transaction,
  sessionId: string,
  challengeId: string,
): Promise<number> => {
  const { rows } = await tx.query<{ frames: number }>({
    name: 'frames-kept',
    text: `select coalesce(sum(frames), 0)::int as frames from challenge_frames where challenge_id = $1 and session_id = $2`,
    values: [challengeId, sessionId],
  });
  return rows[0]?.frames ?? 0;
};

const keyOf = async (sessionId: string): Promise<Buffer> => {
  const key = await loadDataKey(pool(), sessionId);
  if (!key) throw new Error('the session has no key');
  return key;
};

const rowsOf = async ({ sessionId, challengeId }: Address): Promise<Row[]> => {
  const { rows } = await pool().query<Row>(
    'select first, frames, sealed, reading from challenge_frames where challenge_id = $1 and session_id = $2 order by first',
    [challengeId, sessionId],
  );
  return rows;
};

/** Frames as the engine read them, in their order; what it had no time for when they came is read now. */
export const readingsOf = async (address: Address, engine: FaceEngine): Promise<ChallengeFrame[]> => {
  const key = await keyOf(address.sessionId);
  const frames: ChallengeFrame[] = [];
  for (const { first, sealed, reading } of await rowsOf(address)) {
    const about = context(address.challengeId, first);
    frames.push(
      ...(reading
        ? openReading(key, reading, about)
        : await readChallenge(engine, framesOf(unseal(key, sealed, about)))),
    );
  }
  return frames;
};

const progressOf = async (address: Address, ahead: number | null): Promise<Progress> => {
  const key = await keyOf(address.sessionId);
  const rows = await rowsOf(address);
  const unread = rows.reduce((sum, { frames, reading }) => sum + (reading ? 0 : frames), 0);
  const frames = rows.flatMap(({ first, reading }) =>
    reading ? openReading(key, reading, context(address.challengeId, first)) : [],
  );
  const seen = frames.flatMap(({ pose, eyeDistancePx }) =>
    pose && eyeDistancePx !== undefined ? [{ pose, eyeDistancePx }] : [],
  );
  const level = frontalLevel(seen);
  return {
    seen: level ? movementsOf(seen, level) : [],
    faces: frames.at(-1)?.faces ?? 0,
    ahead,
    unread,
  };
};

const keep = (batch: Batch, count: number): Promise<Outcome<boolean, FramesRefusal>> =>
  inTransaction(async (tx) => {
    const { sessionId, challengeId, first, bytes } = batch;
    if ((await framesKept(tx, sessionId, challengeId)) + count > MOST_FRAMES)
      return refuse('frames.too-many');
    const sealed = seal(await keyOf(sessionId), bytes, context(challengeId, first));
    const digest = sha256(bytes);
    const { rows } = await tx.query<{ digest: Buffer; fresh: boolean }>(
      `insert into challenge_frames as f (challenge_id, first, session_id, frames, digest, sealed) values ($1, $2, $3, $4, $5, $6)
       on conflict (challenge_id, first) do update set digest = f.digest where f.session_id = excluded.session_id
       returning digest, xmax = 0 as fresh`,
      [challengeId, first, sessionId, count, digest, sealed],
    );
    return rows[0]?.digest.equals(digest) ? ok(rows[0].fresh) : refuse('frames.id-reused');
  });

/** Reads a kept batch at once; a busy engine leaves it to the worker and tells how many are ahead. */
const readNow = async (
  batch: Batch,
  images: readonly Uint8Array[],
  engine: FaceEngine,
): Promise<number | null> => {
  const { waiting, running, queueLimit } = engine.load();
  if (waiting + images.length > queueLimit) return waiting + running;
  const { sessionId, challengeId, first } = batch;
  const frames = await readChallenge(engine, images);
  const reading = sealReading(await keyOf(sessionId), frames, context(challengeId, first));
  await pool().query('update challenge_frames set reading = $3 where challenge_id = $1 and first = $2', [
    challengeId,
    first,
    reading,
  ]);
  return null;
};

/**
 * Keeps a batch of frames under its session's key and reads it. The same batch again is kept once; another one
 * under the same number is refused.
 * @param batch `bytes` is motion JPEG, `first` the number of its first frame in the challenge
 */
export const acceptFrames = async (
  batch: Batch & { readonly staff: Staff; readonly engine: () => Promise<FaceEngine> },
): Promise<Outcome<Progress, FramesRefusal>> => {
  const { sessionId, challengeId, staff } = batch;
  if (!UUID.test(sessionId) || !UUID.test(challengeId)) return refuse('challenge.unknown');
  const { status, officerId, screen, face } = await sessionAt(sessionId);
  const isHis = status === 'open' && officerId === staff.id && screen === 'officer';
  if (!isHis || face.challenge?.id !== challengeId) return refuse('challenge.unknown');
  if (Date.parse(face.challenge.expiresAt) <= Date.now()) return refuse('challenge.expired');
  const images = framesOf(batch.bytes);
  if (
    images.length === 0 ||
    images.length > MOST_IN_BATCH ||
    !Number.isInteger(batch.first) ||
    batch.first < 0
  )
    return refuse('frames.unreadable');
  const kept = await keep(batch, images.length);
  if (!kept.ok) return kept;
  try {
    const ahead = kept.value ? await readNow(batch, images, await batch.engine()) : null;
    if (kept.value) await recordCall('face-engine', true);
    return ok(await progressOf(batch, ahead));
  } catch (error) {
    // Kept is kept: what the engine cannot read now, the worker reads when it can. It is nobody's failure.
    if (!(error instanceof EngineSilent)) logDefect('face.frames-unread', error);
    await recordCall('face-engine', false);
    return ok(await progressOf(batch, null));
  }
};
