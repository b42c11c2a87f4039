-- What the service says of each carried-out command, signed: which events it led to, where, on which facts. Beside
-- the chain, whose hashes stay as they are. A refusal has a row without a place in a chain.
create table proofs (
  branch_id text,
  first_seq bigint,
  last_seq bigint,
  command_id uuid not null,
  -- The very text that was signed (lib/server/journal/prove.ts).
  text text not null,
  signature text not null,
  -- What the pure core knew when it decided, under the stream's key: the audit decides again on it.
  sealed_facts bytea,
  check ((branch_id is null) = (first_seq is null) and (branch_id is null) = (last_seq is null))
);
create unique index proofs_of_events on proofs (branch_id, last_seq);
create index proofs_of_command on proofs (command_id);
create trigger proofs_are_kept before update or delete on proofs for each row execute function refuse_change();
create trigger proofs_are_not_emptied before truncate on proofs for each statement execute function refuse_change();

-- Up to where a branch's events are older than these proofs, signed once when this release was installed. A branch
-- without a row has none: there every event needs its proof.
create table binding_starts (
  branch_id text primary key,
  text text not null,
  signature text not null
);
create trigger binding_starts_are_kept before update or delete on binding_starts for each row execute function refuse_change();
create trigger binding_starts_are_not_emptied before truncate on binding_starts for each statement execute function refuse_change();
