-- Days on which a participant comes back because nobody could decide while he was here. The session keeps
-- its own place; this is the branch's calendar. Times are on the branch's clock.
create table call_backs (
  session_id uuid primary key,
  branch_id text not null references branches,
  day date not null,
  starts text not null check (starts ~ '^\d{2}:\d{2}$'),
  ends text not null check (ends ~ '^\d{2}:\d{2}$'),
  place smallint not null check (place > 0),
  booked_at timestamptz not null,
  closed_at timestamptz
);
create unique index one_place_of_an_hour on call_backs (branch_id, day, starts, place) where closed_at is null;

-- A template is staged by the machine and enrolled by the session that finds the consent still standing; one
-- that is taken back keeps its row and loses what it held.
alter table face_templates alter column enrolled_at drop not null;
alter table face_templates alter column sealed drop not null;
alter table face_templates add column picture bytea;
alter table face_templates add column text_version text;
update face_templates set sealed = null where withdrawn_at is not null;
alter table face_templates add constraint withdrawn_is_destroyed
  check (withdrawn_at is null or (sealed is null and picture is null));
