-- Nobody administers alone: what gives somebody power is proposed by one and accepted by another person.

alter table staff drop constraint staff_role_check;
alter table staff add constraint staff_role_check
  check (role in ('officer', 'supervisor', 'administrator', 'head-office'));

create table administration_changes (
  id uuid primary key,
  branch_id text not null,
  what text not null check (what in ('add-staff', 'change-role', 'move-branch', 'reactivate-staff', 'reset-password',
                                     'set-household', 'link-identity', 'issue-code', 'add-branch', 'recover-administrator')),
  -- The account it is about; one that is to be made has its id already.
  staff_id uuid,
  -- What the list shows: names, role, branch. No NIK, no code, no secret.
  details jsonb not null default '{}',
  why text not null,
  -- The first password's hash, until it is decided.
  secret_hash text,
  proposed_by uuid references staff,
  proposed_at timestamptz not null,
  decided_by uuid references staff,
  decided_at timestamptz,
  decision text check (decision in ('accept', 'reject')),
  note text,
  -- Made by a command on the machine itself: whoever may run it there is the second person, and is recorded as that.
  by_machine boolean not null default false,
  applied_at timestamptz,
  constraint change_has_its_author check (by_machine = (proposed_by is null)),
  constraint change_author_never_decides check (decided_by is null or decided_by <> proposed_by),
  constraint change_is_decided_whole
    check ((decision is null) = (decided_at is null) and (by_machine or (decided_by is null) = (decision is null))),
  constraint change_applies_once_accepted check (applied_at is null or decision = 'accept'),
  constraint change_keeps_no_secret check (decision is null or secret_hash is null)
);
create index administration_changes_of on administration_changes (staff_id) where decision = 'accept';
create unique index one_open_change_of_a_kind on administration_changes (staff_id, what) where decision is null;

alter table staff
  add column last_change uuid references administration_changes,
  -- Until when a password that somebody else has seen may be used; null once it is the owner's own.
  add column password_expires_at timestamptz;
alter table branches add column last_change uuid references administration_changes;
-- A code by which a supervisor's or an administrator's device may be enrolled takes two people as well.
alter table enrolment_codes add column for_deciders boolean not null default false;
update enrolment_codes set for_deciders = true;

-- Who counts as the second person ---------------------------------------------------------------------

create function second_person_days() returns integer language sql stable as $$
  select coalesce((select (value ->> 'days')::integer from policy_rows
                    where topic = 'new-account' and subject = '-' and valid_from <= current_date
                    order by valid_from desc, recorded_at desc limit 1), 7)
$$;

-- Whether somebody's yes is a second person's: another account, in use, with a PIN of its own, that did not come to be or
-- to its role through one of the authors, and not a moment ago either. What the machine's command made is old from the start.
create function counts_as_second(second uuid, authors uuid[], at timestamptz) returns boolean language sql stable as $$
  select not (second = any (authors))
     and exists (select from staff where id = second and active and pin_hash is not null)
     and not exists (
       select from administration_changes c
        where c.staff_id = second and c.decision = 'accept' and not c.by_machine
          and (c.what in ('add-staff', 'change-role', 'reactivate-staff', 'link-identity')
                 and (c.decided_at > at - make_interval(days => second_person_days())
                      or c.proposed_by = any (authors) or c.decided_by = any (authors))
               -- Whoever reset a password has seen one: for a while its owner and they are not two people.
               or c.what = 'reset-password' and c.decided_at > at - make_interval(days => second_person_days())
                 and (c.proposed_by = any (authors) or c.decided_by = any (authors))))
$$;

create function refuse_dependent_second() returns trigger language plpgsql as $$
declare
  authors uuid[];
begin
  if new.decided_by is null or new.decided_by is not distinct from old.decided_by then
    return new;
  end if;
  if tg_table_name = 'cases' then
    authors := new.authors || new.asked_by;
  else
    authors := array[new.proposed_by];
  end if;
  -- The author has a refusal of their own, in each of these tables.
  if new.decided_by = any (authors) or counts_as_second(new.decided_by, authors, now()) then
    return new;
  end if;
  raise exception 'this account does not count as a second person here'
    using errcode = '23514', constraint = 'second_person_counts';
end $$;
create trigger cases_by_a_second before update on cases for each row execute function refuse_dependent_second();
create trigger policy_by_a_second before update on policy_changes for each row execute function refuse_dependent_second();
create trigger changes_by_a_second before update on administration_changes
  for each row execute function refuse_dependent_second();
-- A question comes into the table undecided, so that nothing slips past the triggers above.
create function refuse_decided_from_the_start() returns trigger language plpgsql as $$
begin
  if new.decided_by is not null then
    raise exception 'a question is asked before it is decided' using errcode = '23514', constraint = 'asked_before_decided';
  end if;
  return new;
end $$;
create trigger cases_undecided before insert on cases for each row execute function refuse_decided_from_the_start();
create trigger policy_undecided before insert on policy_changes for each row execute function refuse_decided_from_the_start();
create trigger changes_undecided before insert on administration_changes
  for each row execute function refuse_decided_from_the_start();

-- Accounts and branches rest on an accepted change ------------------------------------------------------

create function spend_change(change uuid, kinds text[], about uuid) returns void language plpgsql as $$
begin
  update administration_changes set applied_at = now()
   where id = change and decision = 'accept' and applied_at is null and what = any (kinds)
     and staff_id is not distinct from about;
  if not found then
    raise exception 'an account changes by a change that two people made' using errcode = '42501', constraint = 'change_by_two';
  end if;
end $$;

create function keep_staff() returns trigger language plpgsql as $$
declare
  kinds text[];
begin
  if tg_op = 'INSERT' then
    perform spend_change(new.last_change, array['add-staff', 'recover-administrator'], new.id);
    return new;
  end if;
  if new.id <> old.id or new.username <> old.username then
    raise exception 'an account keeps its id and its name' using errcode = '42501';
  end if;
  if old.role = 'administrator' and old.active and not (new.role = 'administrator' and new.active) then
    -- Two who take each other away at once come here one after the other.
    perform pg_advisory_xact_lock(7245553);
    if not exists (select from staff where role = 'administrator' and active and id <> old.id) then
      raise exception 'the last administrator stays' using errcode = '23514', constraint = 'last_administrator';
    end if;
  end if;
  kinds := array_remove(array[
    case when new.active and not old.active then 'reactivate-staff' end,
    case when new.role <> old.role then 'change-role' end,
    case when new.branch_id <> old.branch_id then 'move-branch' end,
    case when new.oidc_subject is distinct from old.oidc_subject then 'link-identity' end,
    case when new.household <> old.household then 'set-household' end,
    -- A password that somebody else chose has an end; the owner's own has none.
    case when new.password_hash is distinct from old.password_hash and new.password_expires_at is not null
      then 'reset-password' end], null);
  if cardinality(kinds) > 0 then
    -- One change touches one thing, except where an installation is taken back from the machine.
    perform spend_change(new.last_change,
      case when cardinality(kinds) = 1 then kinds || 'recover-administrator'::text else array['recover-administrator'] end, new.id);
  end if;
  return new;
end $$;
create trigger staff_are_kept before insert or update on staff for each row execute function keep_staff();

create function keep_branch() returns trigger language plpgsql as $$
begin
  perform spend_change(new.last_change, array['add-branch'], null);
  return new;
end $$;
create trigger branches_are_kept before insert on branches for each row execute function keep_branch();

-- The first event of a new branch is the one that makes it: the row follows in the same transaction.
alter table branch_heads alter constraint branch_heads_branch_id_fkey deferrable initially deferred;
alter table events alter constraint events_branch_id_fkey deferrable initially deferred;
