-- How the world beyond the house has answered lately: counts by minute, and the last word of each service.
create table service_calls (
  service text not null,
  minute timestamptz not null,
  answered integer not null default 0,
  silent integer not null default 0,
  primary key (service, minute)
);

create table service_states (
  service text primary key,
  works boolean not null,
  -- Since when it has been so.
  since timestamptz not null,
  heard_at timestamptz not null
);
