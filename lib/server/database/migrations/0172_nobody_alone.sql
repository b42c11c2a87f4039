-- A PIN proves two more acts: taking a claim back, and asking that a stop of payments end.
alter table pin_proofs drop constraint pin_proofs_purpose_check;
alter table pin_proofs add constraint pin_proofs_purpose_check
  check (purpose in ('unlock', 'take-over', 'attest-face', 'witness-face', 'approve', 'wake', 'withdraw', 'unfreeze'));

-- A case is decided by somebody of the branch in whose queue it lies: what another branch confirms is not confirmed
-- by the one that asks, whatever the code above lets through.
create function decide_in_own_queue() returns trigger language plpgsql as $$
begin
  if new.decided_by is not null
     and not exists (select from staff where id = new.decided_by and branch_id = new.branch_id) then
    raise exception 'a case is decided in the queue that it lies in' using errcode = '42501', constraint = 'case_decided_in_its_queue';
  end if;
  return new;
end $$;
create trigger cases_are_decided_in_their_queue before insert or update of decided_by, branch_id on cases
  for each row execute function decide_in_own_queue();

-- Money is ordered for the first time only while nobody is asked about it.
create function order_nothing_in_question() returns trigger language plpgsql as $$
begin
  if exists (select from cases where stream_id = new.claim_id and kind in ('payment-approval', 'withdrawal')
                and decided_at is null and closed_at is null) then
    raise exception 'a payment in question is not ordered' using errcode = '42501', constraint = 'order_nothing_in_question';
  end if;
  return new;
end $$;
create trigger obligations_in_question_rest before update of state on disbursements
  for each row when (new.state = 'sent' and old.state in ('prepared', 'inquired'))
  execute function order_nothing_in_question();

-- An officer's attestation is a statement; a second person settles the face. Earlier events stay as they were written.
alter table events add constraint attestation_settles_nothing
  check (type <> 'session.face-attested' or coalesce(clear ->> 'settles', 'false') <> 'true') not valid;

-- What one officer asked about lately, for the cap of claims without anything of the participant's own.
create index cases_asked_by on cases (asked_by, asked_at) where stream_type = 'claim';
