-- Several cards of one person that were merged: the balance of a merged one counts with that of its target.
alter table memberships add column merged_into uuid references memberships;
alter table memberships add constraint merged_into_another check (merged_into <> id);
create index memberships_merged on memberships (merged_into) where merged_into is not null;

-- Employers by name, for what is asked of them.
create table employers (
  id uuid primary key,
  name text not null unique
);

-- What an employer is asked to report, with where it stands. No personal data: the membership names the person.
create table employer_requests (
  id uuid primary key,
  employer_id uuid not null references employers,
  branch_id text not null references branches,
  membership_id uuid not null references memberships,
  session_id uuid not null,
  -- Last day of work as the participant gives it.
  left_on date not null,
  evidence text not null,
  state text not null check (state in ('asked', 'settled-by-evidence', 'evidence-refused')),
  asked_at timestamptz not null,
  settled_at timestamptz
);
create index employer_requests_of on employer_requests (branch_id, asked_at desc);
