-- The public half of the key that proves, from a device without a network, that its officer typed his PIN: the
-- private half is sealed in the device's vault and opened by the PIN alone.
create table unlock_keys (
  staff_id uuid not null references staff,
  device_id uuid not null references devices,
  public_key jsonb not null,
  registered_at timestamptz not null default now(),
  primary key (staff_id, device_id)
);

-- Each such proof is good once.
create table unlock_uses (
  nonce uuid primary key,
  staff_id uuid not null references staff,
  used_at timestamptz not null default now()
);

-- When a participant came, as the tablet claims it: the queue's order, never money or eligibility.
alter table session_board add column arrived_at timestamptz;
update session_board set arrived_at = opened_at;
alter table session_board alter column arrived_at set not null;
