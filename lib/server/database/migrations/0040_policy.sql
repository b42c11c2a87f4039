-- Policy as dated data: valid_from says from when a rule holds, recorded_at when we came to know it. A row is
-- never changed; a correction is a further row, so that what was quoted before keeps its ground.
create table policy_rows (
  number bigint generated always as identity primary key,
  topic text not null,
  subject text not null,
  valid_from date not null,
  recorded_at timestamptz not null,
  value jsonb not null,
  source text not null,
  certainty text not null check (certainty in ('certain', 'likely', 'open')),
  -- The stream of the approved change that brought it; null for the file that the product ships.
  change_id uuid unique,
  unique (topic, subject, valid_from, recorded_at)
);
create trigger policy_rows_are_kept before update or delete on policy_rows for each row execute function refuse_change();
create trigger policy_rows_are_not_emptied before truncate on policy_rows for each statement execute function refuse_change();

-- What a quote's policy version names: all rows up to and including this one.
create table policy_versions (
  last_number bigint primary key,
  version text not null unique,
  recorded_at timestamptz not null
);
create trigger policy_versions_are_kept before update or delete on policy_versions for each row execute function refuse_change();

-- Proposals, with where they stand; their words are in the journal.
create table policy_changes (
  id uuid primary key,
  topic text not null,
  subject text not null,
  valid_from date not null,
  value jsonb not null,
  source text not null,
  certainty text not null,
  why text not null,
  proposed_by uuid not null references staff,
  proposed_at timestamptz not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision text check (decision in ('accept', 'reject')),
  note text
);
