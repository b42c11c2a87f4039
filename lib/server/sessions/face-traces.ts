import { NEAR_DUPLICATE_BITS, SAME_GRAIN_BITS, type Trace } from '../../domain/faces/freshness';
import { pool } from '../database/connection';

/** One more than the bits that may differ: then at least one piece is the same in both (pigeonhole). */
const PIECES = NEAR_DUPLICATE_BITS + 1;

/** A fingerprint cut into pieces of nearly one length that an index finds, each with its place. */
export const piecesOf = (fingerprint: string): string[] => {
  const edge = (place: number) => Math.floor((place * fingerprint.length) / PIECES);
  return Array.from(
    { length: PIECES },
    (_, place) => `${place}:${fingerprint.slice(edge(place), edge(place + 1))}`,
  );
};

const columns = (traces: readonly Trace[]) => [
  traces.map(({ sha256 }) => sha256),
  traces.map(({ fingerprint }) => fingerprint ?? null),
  traces.map(({ fingerprint }) => (fingerprint ? piecesOf(fingerprint).join(' ') : '')),
  traces.map(({ grain }) => grain ?? null),
];

/**
 * How many of the pictures have, byte for byte or nearly, been taken before, at any counter and in any session.
 * Keep the capture's own traces first: judged again, it finds neither itself nor a copy that came after it.
 * Where the grain of both pictures is known, it has the last word on what looks alike; see isSamePicture.
 * @param captureId the capture that they belong to
 * @param bits that may differ where it is not, at most NEAR_DUPLICATE_BITS: the index finds no others
 */
export const seenBefore = async (
  captureId: string,
  traces: readonly Trace[],
  bits = NEAR_DUPLICATE_BITS,
): Promise<number> => {
  const { rows } = await pool().query<{ seen: number }>(
    `with mine as (select coalesce(min(seen_at), now()) as at from face_traces where capture_id = $1)
     select count(*)::int as seen from mine, unnest($2::text[], $3::text[], $4::text[], $5::text[]) as one (sha256, fingerprint, pieces, grain)
      where exists (
              select from face_traces t
               where t.sha256 = decode(one.sha256, 'hex') and t.capture_id <> $1 and t.seen_at < mine.at)
         or (one.fingerprint is not null and exists (
              select from face_traces t
               where t.pieces && string_to_array(one.pieces, ' ') and t.capture_id <> $1 and t.seen_at < mine.at
                 and bit_count(t.fingerprint # ('x' || one.fingerprint)::bit(256))
                     <= case when t.grain is null or one.grain is null then $6::int else $7::int end
                 and (t.grain is null or one.grain is null
                      or bit_count(t.grain # ('x' || one.grain)::bit(256)) <= $8::int)))`,
    [captureId, ...columns(traces), bits, NEAR_DUPLICATE_BITS, SAME_GRAIN_BITS],
  );
  return rows[0]?.seen ?? 0;
};

/**
 * Keeps what the pictures are known again by, whatever the verdict: never the pictures.
 * @param before the number before that of the first: the large picture is 0, frames of movements count from 1
 */
export const keepTraces = async (captureId: string, traces: readonly Trace[], before = 0): Promise<void> => {
  await pool().query(
    `insert into face_traces (capture_id, place, sha256, fingerprint, pieces, grain)
     select $1, one.place + $6, decode(one.sha256, 'hex'), ('x' || one.fingerprint)::bit(256),
            string_to_array(one.pieces, ' '), ('x' || one.grain)::bit(256)
       from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality
         as one (sha256, fingerprint, pieces, grain, place)
     on conflict (capture_id, place) do nothing`,
    [captureId, ...columns(traces), before],
  );
};
