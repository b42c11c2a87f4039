-- What every reading needs to touch only its own rows, however old the installation is. Measured at a million
-- people, sessions and events: npm run bench:scale.

-- Identification looks for the same person's session elsewhere, under that person's lock.
create index session_board_of_person on session_board (person_id) where status in ('open', 'paused');
-- The board without its branch's history.
create index session_board_unfinished on session_board (branch_id, opened_on) where status in ('open', 'paused');
create index document_claims_unfinished on document_claims (branch_id) where state in ('complete', 'accepted', 'returned');
-- Who holds a screen is asked with every request, what is open on a device before its day is closed.
create index session_board_held on session_board (officer_id, since) where screen = 'participant';
drop index session_board_handed_over;
create index session_board_open_on_device on session_board (device_id) where status = 'open';

create index cases_settled on cases (branch_id, (coalesce(decided_at, closed_at)));

create index claims_of_membership_open on claims (membership_id) where open;
create index claims_of_person on claims (person_id);
create index claims_unpaid on claims (branch_id) where status not in ('paid', 'withdrawn');
create index document_claims_of_claim on document_claims (claim_id);
create index receipts_of_claim on receipts (claim_id);
create index paid_benefits_of_membership on paid_benefits (membership_id);

create index correction_requests_waiting on correction_requests (branch_id, asked_at) where answer is null;
create index correction_requests_answered on correction_requests (branch_id, answered_at) where answered_at is not null;
drop index correction_requests_of;
create index employer_requests_waiting on employer_requests (branch_id, asked_at) where answer is null;
create index employer_requests_answered on employer_requests (branch_id, answered_at) where answered_at is not null;
drop index employer_requests_of;

create index reconciliations_newest on reconciliations (compared_at);
create index pin_proofs_by_age on pin_proofs (expires_at);

create index staff_of_branch on staff (branch_id);
create index devices_of_branch on devices (branch_id);
create index enrolment_codes_waiting on enrolment_codes (branch_id, issued_at) where used_at is null;
-- The latest staff sessions of one member of staff: old ones are many, and only the last say when they were seen.
create index staff_sessions_latest on staff_sessions (staff_id, expires_at);
drop index staff_sessions_of;
