-- Frames of a movement challenge, sealed under the session's key. A batch is kept once under the number of its
-- first frame; what the engine read of it is kept beside it, so that the verdict need not read it again.
create table challenge_frames (
  challenge_id uuid not null,
  first smallint not null check (first >= 0),
  session_id uuid not null,
  frames smallint not null check (frames > 0),
  digest bytea not null,
  sealed bytea not null,
  reading bytea,
  received_at timestamptz not null default now(),
  primary key (challenge_id, first)
);
create index challenge_frames_of on challenge_frames (session_id);

-- How a picture is known again, for ever and without the picture. Two fingerprints of 256 bits that differ in
-- at most eight share at least one of nine pieces, so the index on the pieces misses no near-duplicate.
create table face_traces (
  capture_id uuid not null,
  place smallint not null,
  sha256 bytea not null,
  fingerprint bit(256),
  pieces text[] not null default '{}',
  seen_at timestamptz not null default now(),
  primary key (capture_id, place)
);
create index face_traces_by_bytes on face_traces (sha256);
create index face_traces_by_pieces on face_traces using gin (pieces);
