-- A file of a claim's documents, staged by upload; its pages are evidence rows, re-encoded and sealed under the
-- session's key. It counts only once a signed command names it with its digest.
create table document_files (
  id uuid primary key,
  session_id uuid not null,
  branch_id text not null references branches,
  -- sha256 over what is kept: the pages' own digests in order.
  digest bytea not null,
  -- sha256 of what was sent, so that the same bytes sent twice are kept once.
  source_digest bytea not null,
  pages smallint not null check (pages between 1 and 20),
  bytes integer not null check (bytes > 0),
  remarks text[] not null default '{}',
  uploaded_by uuid not null references staff,
  uploaded_at timestamptz not null default now()
);
create index document_files_of on document_files (session_id);

alter table evidence
  add column file_id uuid references document_files on delete cascade,
  add column page smallint,
  add constraint evidence_pages_have_their_file check ((kind = 'document') = (file_id is not null) and (file_id is null) = (page is null));
create unique index evidence_page on evidence (file_id, page);

-- Claims whose documents are whole: when they must be paid by, for the board of what is about to be late.
create table document_claims (
  session_id uuid primary key,
  branch_id text not null references branches,
  ticket text not null,
  masked_name text,
  reason text not null,
  state text not null check (state in ('complete', 'accepted', 'returned', 'rejected', 'submitted', 'ended')),
  complete_on date not null,
  pay_by date not null,
  claim_id uuid,
  updated_at timestamptz not null
);
create index document_claims_due on document_claims (branch_id, pay_by);
