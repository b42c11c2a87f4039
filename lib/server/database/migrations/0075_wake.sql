-- A screen that locked itself is opened by its officer's PIN. The proof belongs to no command and opens nothing
-- else: a participant's screen still comes back only by a proof made for that.
alter table pin_proofs drop constraint pin_proofs_purpose_check;
alter table pin_proofs add constraint pin_proofs_purpose_check
  check (purpose in ('unlock', 'take-over', 'attest-face', 'witness-face', 'approve', 'wake'));
