-- Whose a row of policy is: a branch's own hours and day limit, all else the head office's (lib/domain/policies/scope.ts).
create function policy_branch(topic text, subject text) returns text language sql immutable as $$
  select case
    when topic = 'call-back-hours' and subject <> '-' then subject
    when topic = 'payment-limit' and subject like 'branch-day:%' then substr(subject, 12)
  end
$$;

create function keep_policy_scope() returns trigger language plpgsql as $$
declare
  own text := policy_branch(new.topic, new.subject);
begin
  if tg_op = 'INSERT' then
    if exists (select from staff where id = new.proposed_by
                and (own is null and role = 'head-office' or own is not null and role = 'administrator' and branch_id = own)) then
      return new;
    end if;
  elsif new.decided_by is null or new.decided_by is not distinct from old.decided_by or new.decision = 'reject' then
    return new;
  elsif exists (select from staff where id = new.decided_by
                 and (role = 'head-office' or own is not null and branch_id = own and role in ('administrator', 'supervisor'))) then
    return new;
  end if;
  raise exception 'this row of policy is decided elsewhere' using errcode = '23514', constraint = 'policy_scope';
end $$;
create trigger policy_scope before insert or update on policy_changes for each row execute function keep_policy_scope();
