-- Tries before a camera, counted by person and not by session: who starts a new session, at whichever counter or
-- branch, has no three new tries. The person is the keyed hash of his NIK; his face and his name are not here.
-- A row that is not judged yet is a picture with the machine. Rows go once the face is confirmed, or by their age.
create table face_tries (
  capture_id uuid primary key,
  person_key text not null,
  session_id uuid not null,
  taken_at timestamptz not null,
  judged_at timestamptz,
  -- The failure is put down to the participant: light, camera, network, engine and registry never are.
  failed boolean not null default false,
  check (judged_at is not null or not failed)
);
create index face_tries_of on face_tries (person_key, taken_at);
create index face_tries_by_age on face_tries (taken_at);
