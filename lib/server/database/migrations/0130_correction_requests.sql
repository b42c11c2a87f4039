-- What the population office or the membership desk is asked to correct. What it is about stands sealed in the
-- session's journal; here only what the list of the office needs.
create table correction_requests (
  id uuid primary key,
  branch_id text not null references branches,
  session_id uuid not null,
  ticket text not null,
  masked_name text not null,
  trouble text not null,
  office text not null check (office in ('population-office', 'membership-desk')),
  asked_at timestamptz not null,
  answer text check (answer in ('done', 'not-possible')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index correction_requests_of on correction_requests (branch_id, asked_at desc);

-- The employer's answer is recorded beside what the evidence settled.
alter table employer_requests
  add column answer text check (answer in ('done', 'not-possible')),
  add column answered_at timestamptz,
  add constraint employer_requests_answered check ((answer is null) = (answered_at is null));
