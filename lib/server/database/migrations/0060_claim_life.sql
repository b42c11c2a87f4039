-- One obligation per payee of a claim (heirs are several), each under a reference of its own, for ever.
-- Where the bank's last word on one was no, it is closed and another one may follow it under a new reference.
alter table disbursements drop constraint disbursements_pkey;
alter table disbursements add primary key (partner_reference_no);
alter table disbursements drop constraint disbursements_partner_reference_no_key;
alter table disbursements add column payee smallint not null default 1;
-- Whether the bank's no is its last word: nothing of ours under this reference can be carried out any more.
alter table disbursements add column final boolean not null default false;
alter table disbursements drop constraint disbursements_state_check;
alter table disbursements add constraint disbursements_state_check
  check (state in ('prepared', 'inquired', 'sent', 'unknown', 'settled', 'failed', 'closed'));
create unique index one_live_obligation on disbursements (claim_id, payee) where state <> 'closed';

-- Whatever the code above may say: an obligation that may still be carried out is never closed, a closed one
-- never opens again, and none goes away.
create function keep_obligation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an obligation is kept for ever' using errcode = '42501';
  end if;
  if old.state = 'closed' and new is distinct from old then
    raise exception 'a closed reference stays closed' using errcode = '42501';
  end if;
  if new.state = 'closed' and not new.final then
    raise exception 'only the last word of the bank closes a reference' using errcode = '42501';
  end if;
  if new.partner_reference_no <> old.partner_reference_no or new.claim_id <> old.claim_id or new.payee <> old.payee
     or new.amount <> old.amount then
    raise exception 'an obligation never changes what it owes, or to whom' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger obligations_are_kept before update or delete on disbursements for each row execute function keep_obligation();

-- Codes by which an old contact stops payments of a person; only their keyed digest is kept. `used_at` without
-- `lifted_at` is a stop in force: no order leaves while there is one.
create table freezes (
  id uuid primary key,
  person_id uuid not null references people,
  branch_id text not null references branches,
  -- What the warning was about: one of the two.
  session_id uuid unique,
  claim_id uuid references claims,
  code_index text not null unique,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  lifted_at timestamptz,
  check ((session_id is null) <> (claim_id is null)),
  check (lifted_at is null or used_at is not null)
);
create index freezes_in_force on freezes (person_id) where used_at is not null and lifted_at is null;

-- What a participant is to hear of a claim: by SMS where there is a number, else with the next slip.
create table notices (
  id uuid primary key,
  claim_id uuid not null references claims,
  person_id uuid not null references people,
  what text not null,
  made_at timestamptz not null,
  -- Taken by the SMS provider, or printed on a slip.
  told_at timestamptz,
  told_by text check (told_by in ('sms', 'slip')),
  check ((told_at is null) = (told_by is null))
);
create index notices_to_tell on notices (person_id, made_at) where told_at is null;
create index notices_of_claim on notices (claim_id, made_at);

-- Rupiah ordered by day of the bank: of a branch, and of all ('*').
create table payment_days (
  scope text not null,
  day date not null,
  ordered bigint not null default 0 check (ordered >= 0),
  primary key (scope, day)
);
