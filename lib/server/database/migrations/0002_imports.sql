-- Where the loading of a file stands: written in the transaction of the rows themselves, so that a run that
-- was killed goes on after the last line that is really there.
create table imports (
  -- sha256 of the whole file: the same bytes are the same import, whatever they are called.
  file_digest bytea primary key,
  started_at timestamptz not null default now(),
  -- Last line and byte whose batch is committed.
  line bigint not null default 0,
  byte_offset bigint not null default 0,
  people bigint not null default 0,
  memberships bigint not null default 0,
  contributions bigint not null default 0,
  unchanged bigint not null default 0,
  rejected bigint not null default 0,
  finished_at timestamptz
);

-- X-EXTERNAL-ID is made from the clock and chance instead (docs/decisions).
drop sequence bank_external_ids;
