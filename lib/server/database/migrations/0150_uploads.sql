-- A picture on its way up, piece by piece. Pieces are sealed under the session's key and go once the whole has been
-- taken; the row stays for a day, so that a device that lost the last answer hears it again.
create table uploads (
  id uuid primary key,
  session_id uuid not null,
  staff_id uuid not null references staff,
  device_id uuid not null references devices,
  -- Of the whole, as the device declared them with the first piece.
  length integer not null check (length > 0),
  digest bytea not null,
  begun_at timestamptz not null default now(),
  -- The last piece's receipt, once the whole has been taken.
  receipt bytea
);
create index uploads_of on uploads (session_id);
create index uploads_by_age on uploads (begun_at);

create table upload_pieces (
  upload_id uuid not null references uploads on delete cascade,
  start integer not null check (start >= 0),
  length integer not null check (length > 0),
  digest bytea not null,
  -- Of this piece and all before it.
  receipt bytea not null,
  sealed bytea not null,
  primary key (upload_id, start)
);
