-- A claim that came back before anything was ordered (the account was dormant, closed or in another's name
-- when it was asked once more) cannot cost money any more: the participant may claim anew. One that was
-- ordered and then refused stays open, because only the bank's last word may say that nothing was paid.
alter table claims add column ordered boolean not null default false;
alter table claims add column open boolean not null
  generated always as (status not in ('paid', 'withdrawn') and (ordered or status <> 'returned')) stored;
drop index one_open_claim;
create unique index one_open_claim on claims (person_id, membership_id) where open;
