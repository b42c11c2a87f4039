-- The service's signature over rows whose content never enters the journal (lib/server/journal/seal-row.ts).
create table row_seals (
  table_name text not null,
  id uuid not null,
  text text not null,
  signature text not null,
  primary key (table_name, id)
);
