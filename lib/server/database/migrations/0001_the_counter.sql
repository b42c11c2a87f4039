-- Branches and the people who work there ------------------------------------------------------------

create table branches (
  id text primary key check (id ~ '^[A-Z0-9]{2,8}$'),
  name text not null,
  time_zone text not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  created_at timestamptz not null default now()
);

create table staff (
  id uuid primary key,
  branch_id text not null references branches,
  username text not null unique check (username ~ '^[a-z0-9.]{3,40}$'),
  name text not null,
  role text not null check (role in ('officer', 'supervisor', 'administrator')),
  password_hash text,
  oidc_subject text unique,
  -- Blind indexes of the NIKs on the officer's own household list; the officer never assists them.
  household text[] not null default '{}',
  active boolean not null default true,
  created_at timestamptz not null default now(),
  unique (id, branch_id)
);

create table staff_sessions (
  id uuid primary key,
  staff_id uuid not null references staff,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index staff_sessions_of on staff_sessions (staff_id) where revoked_at is null;

-- Counts by a keyed digest of what was typed, so that an unknown user locks out like a known one.
create table rate_limits (
  key text primary key,
  hits integer not null,
  window_ends_at timestamptz not null
);

create table devices (
  id uuid primary key,
  branch_id text not null references branches,
  name text not null,
  public_key jsonb not null,
  enrolled_at timestamptz not null default now(),
  last_seen_at timestamptz,
  revoked_at timestamptz
);

create table enrolment_codes (
  code_index text primary key,
  branch_id text not null references branches,
  label text not null,
  issued_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  -- The stream that the device will have; its first event is the issuing of this code.
  device_id uuid not null unique
);

-- The journal --------------------------------------------------------------------------------------

create table data_keys (
  owner_id uuid primary key,
  wrapped bytea,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz
);

-- The head of each branch's hash chain; its row lock orders the branch's appends.
create table branch_heads (
  branch_id text primary key references branches,
  seq bigint not null default 0,
  hash bytea not null
);

create table commands (
  id uuid primary key,
  stream_id uuid not null,
  -- sha256 of the signed header, which carries the salted digest of the body.
  header_digest bytea not null,
  header text not null,
  signature text not null,
  actor_kind text not null check (actor_kind in ('staff', 'service', 'bank')),
  actor_id text not null,
  device_id uuid references devices,
  device_counter bigint,
  -- Salt and body under the stream's key: the proof that the device signed this very content.
  sealed_body bytea,
  outcome jsonb not null,
  received_at timestamptz not null,
  unique (device_id, device_counter)
);

create table events (
  branch_id text not null references branches,
  seq bigint not null,
  stream_type text not null check (stream_type in ('session', 'claim', 'person', 'staff', 'device', 'policy')),
  stream_id uuid not null,
  version integer not null,
  type text not null,
  type_version smallint not null,
  actor_kind text not null,
  actor_id text not null,
  device_id uuid,
  command_id uuid not null references commands deferrable initially deferred,
  committed_at timestamptz not null,
  claimed_at timestamptz,
  -- `json`, not `jsonb`: the hash covers the text as it was written.
  clear json not null,
  sealed bytea,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (branch_id, seq),
  unique (stream_id, version)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = '42501';
end $$;
create trigger events_are_kept before update or delete on events for each row execute function refuse_change();
create trigger commands_are_kept before update or delete on commands for each row execute function refuse_change();

-- The carrier's own records ------------------------------------------------------------------------

create table people (
  id uuid primary key,
  home_branch_id text not null references branches,
  nik_index text not null unique,
  -- The profile as last confirmed, under the person's key.
  sealed bytea not null,
  profile_updated_at timestamptz
);

create table memberships (
  id uuid primary key,
  person_id uuid not null references people,
  kpj_index text not null unique,
  sealed bytea not null,
  segment text not null check (segment in ('PU', 'BPU', 'PMI')),
  joined_on date not null,
  left_on date,
  check (left_on is null or left_on >= joined_on)
);
create index memberships_of on memberships (person_id);

create table contributions (
  membership_id uuid not null references memberships,
  period date not null check (extract(day from period) = 1),
  amount bigint not null check (amount > 0),
  primary key (membership_id, period)
);

create table face_templates (
  id uuid primary key,
  person_id uuid not null references people,
  model_set text not null,
  sealed bytea not null,
  enrolled_at timestamptz not null,
  withdrawn_at timestamptz
);
create index face_templates_of on face_templates (person_id) where withdrawn_at is null;

-- Read models --------------------------------------------------------------------------------------

create table session_board (
  session_id uuid primary key,
  branch_id text not null references branches,
  ticket text not null,
  opened_on date not null,
  opened_at timestamptz not null,
  officer_id uuid not null references staff,
  device_id uuid not null references devices,
  masked_name text,
  person_id uuid references people,
  step text not null,
  waiting_for text not null check (waiting_for in ('officer', 'participant', 'machine', 'supervisor', 'nobody')),
  status text not null check (status in ('open', 'paused', 'submitted', 'ended')),
  since timestamptz not null,
  version integer not null,
  unique (branch_id, opened_on, ticket)
);
create index session_board_of_day on session_board (branch_id, opened_on desc);

create table ticket_counters (
  branch_id text not null references branches,
  day date not null,
  last integer not null,
  primary key (branch_id, day)
);

-- Evidence is staged by upload and counts only once a signed command names it with its digest.
create table evidence (
  id uuid primary key,
  session_id uuid not null,
  branch_id text not null references branches,
  kind text not null check (kind in ('face', 'document')),
  digest bytea not null,
  sealed bytea not null,
  uploaded_by uuid not null references staff,
  uploaded_at timestamptz not null default now()
);
create index evidence_of on evidence (session_id);

create table cases (
  id uuid primary key,
  branch_id text not null references branches,
  kind text not null,
  stream_type text not null,
  stream_id uuid not null,
  ticket text not null,
  masked_name text,
  asked_by uuid not null references staff,
  asked_at timestamptz not null,
  -- Everyone who acted in the stream up to the question; none of them decides it.
  authors uuid[] not null,
  why text not null,
  options text[] not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision text,
  closed_at timestamptz,
  constraint case_author_never_decides
    check (decided_by is null or (decided_by <> asked_by and not (decided_by = any (authors)))),
  constraint case_decision_is_an_option check (decision is null or decision = any (options)),
  check ((decided_by is null) = (decision is null) and (decided_by is null) = (decided_at is null))
);
create unique index one_open_case_of_a_kind on cases (stream_id, kind) where decided_at is null and closed_at is null;
create index cases_waiting on cases (branch_id, asked_at) where decided_at is null and closed_at is null;

create table claims (
  id uuid primary key,
  claim_number text not null unique,
  branch_id text not null references branches,
  session_id uuid not null unique,
  person_id uuid not null references people,
  membership_id uuid not null references memberships,
  status text not null,
  opened_at timestamptz not null,
  pay_by date,
  version integer not null
);
-- One open claim per person and membership, whatever the screens did.
create unique index one_open_claim on claims (person_id, membership_id)
  where status not in ('paid', 'withdrawn');

create table disbursements (
  claim_id uuid primary key references claims,
  partner_reference_no text not null unique,
  amount bigint not null check (amount > 0),
  state text not null check (state in ('prepared', 'inquired', 'sent', 'unknown', 'settled', 'failed')),
  updated_at timestamptz not null
);

-- X-EXTERNAL-ID is numeric and unique per day at the bank; one sequence serves every day.
create sequence bank_external_ids;

create table receipts (
  code_index text primary key,
  claim_id uuid not null references claims,
  branch_id text not null references branches,
  issued_at timestamptz not null,
  chain_seq bigint not null
);

-- What was paid before, for the tax over two calendar years and the single partial claim.
create table paid_benefits (
  id uuid primary key,
  person_id uuid not null references people,
  membership_id uuid not null references memberships,
  claim_id uuid unique references claims,
  paid_on date not null,
  gross bigint not null check (gross > 0),
  kind text not null
);
create index paid_benefits_of on paid_benefits (person_id);
