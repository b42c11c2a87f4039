-- A session moves to another device by a code that its holder shows: one at a time, once, ten minutes.
create table move_codes (
  session_id uuid primary key,
  branch_id text not null references branches,
  code_index text not null unique,
  offered_by uuid not null references staff,
  expires_at timestamptz not null,
  used_at timestamptz
);
