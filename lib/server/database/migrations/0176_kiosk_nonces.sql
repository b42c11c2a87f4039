-- Envelopes of kiosks and heartbeats, each good once. Swept by the next question.
create table kiosk_nonces (
  nonce uuid primary key,
  used_at timestamptz not null default now()
);
create index kiosk_nonces_by_age on kiosk_nonces (used_at);
