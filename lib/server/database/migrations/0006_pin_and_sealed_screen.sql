-- A short secret of each member of staff, asked for again where the screen changes hands.
alter table staff add column pin_hash text;

-- That a PIN was right a moment ago: good once, for one purpose, about one subject. The PIN itself never
-- travels with a command.
create table pin_proofs (
  id uuid primary key,
  staff_id uuid not null references staff,
  purpose text not null check (purpose in ('unlock', 'take-over', 'attest-face', 'witness-face', 'approve')),
  subject text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Who holds the screen: while a participant does, the officer's other pages stay shut.
alter table session_board add column screen text not null default 'officer' check (screen in ('officer', 'participant'));
create index session_board_handed_over on session_board (officer_id) where screen = 'participant';
