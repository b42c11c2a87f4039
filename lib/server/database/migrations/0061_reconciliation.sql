-- What the bank's list and our books do not agree on is a stream of its own. Which kinds of streams there are is
-- held by the signed header and the code; the table only keeps the shape.
alter table events drop constraint events_stream_type_check;
alter table events add constraint events_stream_type_check check (stream_type ~ '^[a-z]{3,20}$');

create table bank_exceptions (
  id uuid primary key,
  branch_id text not null references branches,
  kind text not null,
  -- Ours, or the bank's own where it names none of ours.
  reference text not null,
  claim_id uuid references claims,
  our_amount bigint,
  bank_amount bigint,
  bank_standing text,
  found_at timestamptz not null,
  settled_by uuid references staff,
  settled_at timestamptz,
  settlement text,
  check ((settled_by is null) = (settled_at is null) and (settled_by is null) = (settlement is null)),
  -- The same disagreement is one exception, however often the lists are compared.
  unique (reference, kind)
);
create index bank_exceptions_open on bank_exceptions (branch_id, found_at) where settled_at is null;

-- The spans of the bank's list that were compared to the end.
create table reconciliations (
  id uuid primary key,
  from_at timestamptz not null,
  to_at timestamptz not null,
  compared_at timestamptz not null,
  listed integer not null,
  agreed integer not null,
  asked integer not null,
  exceptions integer not null
);
create index disbursements_by_day on disbursements (updated_at) where state = 'settled';
