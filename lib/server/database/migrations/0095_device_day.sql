-- A device's day: its last sign of life with what the browser tells of itself, the opening check of the morning,
-- the closing proof of the night.
alter table devices
  add column app_version text,
  add column battery_percent smallint check (battery_percent between 0 and 100),
  add column storage_free_mb integer check (storage_free_mb >= 0),
  add column checked_at timestamptz,
  add column check_findings text[] not null default '{}',
  add column closed_at timestamptz,
  add column key_changed_at timestamptz;
