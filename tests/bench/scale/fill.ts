/**
 * Fills a migrated database with invented rows, as many and as long ago as asked, by set operations: no product
 * code, no real seal. Everything lies before today, so that a branch's day of work is the same at every size.
 * People are of no region and no name: what is sealed is noise.
 */
import type pg from 'pg';

export type Size = { readonly people: number; readonly sessions: number; readonly events: number };

const BRANCHES = 325;
const A_MILLION = 1_000_000;

/** The branch that the readings are made in is one among the others: MJK. */
const PREPARE = `
create schema bench;
create function bench.id(kind text, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1600000000000 + n), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid $$;
create function bench.noise(n bigint, bytes int) returns bytea language sql immutable as $$
  select substr(decode(repeat(md5(n::text), bytes / 16 + 1), 'hex'), 1, bytes) $$;
create table bench.branches as select 0 as place, 'MJK'::text as id
  union all select n, 'Z' || n from generate_series(1, ${BRANCHES - 1}) n;
-- Rows made in bulk rest on no proposal.
alter table branches disable trigger branches_are_kept;
alter table staff disable trigger staff_are_kept;
insert into branches (id, name, time_zone) select id, 'Cabang ' || place, 'Asia/Jakarta' from bench.branches on conflict do nothing`;

const WORK = `
insert into staff (id, branch_id, username, name, role, household)
  select bench.id('staff', b.place * 20 + k), b.id, 'bench.' || b.place || '.' || k, 'Petugas', case when k < 17 then 'officer' else 'supervisor' end, '{}'
    from bench.branches b, generate_series(0, 19) k;
insert into devices (id, branch_id, name, public_key) select bench.id('device', b.place * 20 + k), b.id, 'Tablet ' || k, '{}'
    from bench.branches b, generate_series(0, 19) k;
insert into staff_sessions (id, staff_id, created_at, last_seen_at, expires_at, revoked_at)
  select bench.id('login', n), bench.id('staff', n % ${BRANCHES * 20}), t, t + interval '7 hours', t + interval '12 hours',
         case when n % 3 > 0 then t + interval '8 hours' end
    from generate_series(1, greatest($2 / 4, 1)) n, lateral (select bench.time(n, $2 / 4) as t) x`;

const PEOPLE = `
insert into data_keys (owner_id, wrapped) select bench.id('person', n), bench.noise(n, 60) from generate_series(1, $1) n;
insert into people (id, home_branch_id, nik_index, sealed)
  select bench.id('person', n), b.id, md5('nik' || n), bench.noise(n, 400)
    from generate_series(1, $1) n join bench.branches b on b.place = n % ${BRANCHES};
insert into memberships (id, person_id, kpj_index, sealed, segment, joined_on)
  select bench.id('card', n), bench.id('person', n), md5('kpj' || n), bench.noise(n, 90), 'PU', '2015-01-01' from generate_series(1, $1) n;
insert into contributions (membership_id, period, amount)
  select bench.id('card', n), make_date(2016 + (k * 3 + n % 3)::int, (n % 12 + 1)::int, 1), 160000 from generate_series(1, $1) n, generate_series(0, 2) k;
insert into face_templates (id, person_id, model_set, sealed, enrolled_at)
  select bench.id('template', n), bench.id('person', n), 'bench', bench.noise(n, 120), now() from generate_series(1, $1, 4) n`;

const SESSIONS = `
insert into data_keys (owner_id, wrapped) select bench.id('session', n), bench.noise(n, 60) from generate_series(1, $2) n;
insert into session_board (session_id, branch_id, ticket, opened_on, opened_at, arrived_at, officer_id, device_id, masked_name, person_id,
                           step, waiting_for, status, since, version)
  select bench.id('session', n), b.id, 'A' || n, t::date, t, t, bench.id('staff', b.place * 20 + n % 17), bench.id('device', b.place * 20 + n % 20), 'W*** L***',
         bench.id('person', n % $1 + 1), 'survey', 'nobody', case when n % 20 < 12 then 'submitted' when n % 500 = 19 then 'paused' else 'ended' end, t, 3
    from generate_series(1, $2) n join bench.branches b on b.place = n % ${BRANCHES}, lateral (select bench.time(n, $2) as t) x;
insert into evidence (id, session_id, branch_id, kind, digest, sealed, uploaded_by, uploaded_at)
  select bench.id('evidence', n), bench.id('session', n), b.id, 'face', bench.noise(n, 32), bench.noise(n, 200), bench.id('staff', b.place * 20), bench.time(n, $2)
    from generate_series(1, $2, 2) n join bench.branches b on b.place = n % ${BRANCHES};
insert into challenge_frames (challenge_id, first, session_id, frames, digest, sealed, received_at)
  select bench.id('challenge', n), 0, bench.id('session', n), 8, bench.noise(n, 32), bench.noise(n, 200), bench.time(n, $2) from generate_series(1, $2, 4) n;
insert into face_traces (capture_id, place, sha256, fingerprint, pieces, seen_at)
  select bench.id('evidence', n), 0, bench.noise(n, 32), ('x' || md5('f' || n) || md5('g' || n))::bit(256),
         array(select k || substr(md5(n || 'p' || k), 1, 7) from generate_series(1, 9) k), bench.time(n, $2) from generate_series(1, $2, 2) n`;

const CLAIMS = `
insert into cases (id, branch_id, kind, stream_type, stream_id, ticket, masked_name, asked_by, asked_at, authors, why, options, decided_by, decided_at, decision)
  select bench.id('case', n), b.id, 'face', 'session', bench.id('session', n), 'A' || n, 'W*** L***', bench.id('staff', b.place * 20), t, '{}', 'age', '{accept,reject}',
         bench.id('staff', b.place * 20 + 18), t + interval '1 hour', 'accept'
    from generate_series(1, $2, 5) n join bench.branches b on b.place = n % ${BRANCHES}, lateral (select bench.time(n, $2) as t) x;
insert into claims (id, claim_number, branch_id, session_id, person_id, membership_id, status, opened_at, pay_by, version, ordered)
  select bench.id('claim', n), 'N' || n, b.id, bench.id('session', n), bench.id('person', n % $1 + 1), bench.id('card', n % $1 + 1), 'paid', t, t::date + 5, 4, true
    from generate_series(1, $2) n join bench.branches b on b.place = n % ${BRANCHES}, lateral (select bench.time(n, $2) as t) x where n % 20 < 12;
insert into receipts (code_index, claim_id, branch_id, issued_at, chain_seq) select md5('code' || c.id::text), c.id, c.branch_id, c.opened_at, 1 from claims c;
insert into paid_benefits (id, person_id, membership_id, claim_id, paid_on, gross, kind)
  select c.id, c.person_id, c.membership_id, c.id, c.opened_at::date, 1000000, 'full' from claims c;
insert into disbursements (claim_id, partner_reference_no, amount, state, updated_at, final)
  select c.id, c.claim_number, 1000000, 'settled', c.opened_at, true from claims c;
insert into notices (id, claim_id, person_id, what, made_at, told_at, told_by)
  select c.id, c.id, c.person_id, 'paid', c.opened_at, c.opened_at, 'sms' from claims c;
insert into document_claims (session_id, branch_id, ticket, masked_name, reason, state, complete_on, pay_by, claim_id, updated_at)
  select c.session_id, c.branch_id, 'A', 'W***', 'retired', 'submitted', c.opened_at::date, c.pay_by, c.id, c.opened_at from claims c;
insert into correction_requests (id, branch_id, session_id, ticket, masked_name, trouble, office, asked_at, answer, answered_at)
  select bench.id('request', n), b.id, bench.id('session', n), 'A', 'W***', 'date-differs', 'population-office', t, 'done', t
    from generate_series(1, $2, 20) n join bench.branches b on b.place = n % ${BRANCHES}, lateral (select bench.time(n, $2) as t) x;
insert into employers (id, name) select bench.id('employer', n), 'PT ' || n from generate_series(1, greatest($2 / 100, 1)) n;
insert into employer_requests (id, employer_id, branch_id, membership_id, session_id, left_on, evidence, state, asked_at, settled_at, answer, answered_at)
  select bench.id('report', n), bench.id('employer', n % greatest($2 / 100, 1) + 1), b.id, bench.id('card', n % $1 + 1), bench.id('session', n), t::date, 'letter',
         'settled-by-evidence', t, t, 'done', t
    from generate_series(1, $2, 20) n join bench.branches b on b.place = n % ${BRANCHES}, lateral (select bench.time(n, $2) as t) x;
insert into freezes (id, person_id, branch_id, session_id, code_index, issued_at, expires_at)
  select bench.id('freeze', n), bench.id('person', n % $1 + 1), b.id, bench.id('session', n), md5('freeze' || n), t, t + interval '3 days'
    from generate_series(1, $2, 10) n join bench.branches b on b.place = n % ${BRANCHES}, lateral (select bench.time(n, $2) as t) x`;

/** Each branch's events are numbered on from what its chain has by now; heads are left to what the product wrote. */
const JOURNAL = `
insert into commands (id, stream_id, header_digest, header, signature, actor_kind, actor_id, device_id, device_counter, sealed_body, outcome, received_at)
  select bench.id('command', n), bench.id('session', n % $2 + 1), bench.noise(n, 32), repeat('h', 380), repeat('s', 86), 'staff',
         bench.id('staff', b.place * 20)::text, bench.id('device', b.place * 20 + n % 20), n, bench.noise(n, 220),
         jsonb_build_object('accepted', true, 'seq', 0, 'version', n / $2 + 1, 'head', repeat('0', 64)), bench.time(n, $3)
    from generate_series(1, $3) n join bench.branches b on b.place = (n % $2 + 1) % ${BRANCHES};
insert into events (branch_id, seq, stream_type, stream_id, version, type, type_version, actor_kind, actor_id, device_id, command_id, committed_at,
                    clear, sealed, prev_hash, hash)
  select b.id, -n, 'session', bench.id('session', n % $2 + 1), n / $2 + 1, 'session.contact-updated', 1, 'staff', bench.id('staff', b.place * 20)::text,
         bench.id('device', b.place * 20 + n % 20), bench.id('command', n), bench.time(n, $3), '{"step":"contact"}', bench.noise(n, 180), bench.noise(n, 32), bench.noise(n + 1, 32)
    from generate_series(1, $3) n join bench.branches b on b.place = (n % $2 + 1) % ${BRANCHES}`;

/** An installation grows older, not busier: a million of anything lies within the three years that end two days ago. */
const TIME = `create function bench.time(n bigint, of_all bigint) returns timestamptz language sql stable as $$
  select now() - interval '2 days' - interval '1095 days' * ((of_all - n)::float8 / greatest(of_all, 1)) * least($4, 1) $$`;

const REST = `insert into pin_proofs (id, staff_id, purpose, subject, expires_at)
  select bench.id('proof', n), bench.id('staff', n % ${BRANCHES * 20}), 'unlock', n::text, now() from generate_series(1, greatest($2 / 50, 1)) n`;

const numbers = (text: string, { people, sessions, events }: Size): string =>
  text
    .replaceAll('$1', String(people))
    .replaceAll('$2', String(sessions))
    .replaceAll('$3', String(events))
    .replaceAll('$4', String(sessions / A_MILLION));

/** @param told hears each part that is done. */
export const fill = async (client: pg.Client, size: Size, told: (part: string) => void): Promise<void> => {
  await client.query(
    `set session_replication_role = replica; set synchronous_commit = off; ${PREPARE}; ${numbers(TIME, size)}`,
  );
  const parts = {
    work: WORK,
    people: PEOPLE,
    sessions: SESSIONS,
    claims: CLAIMS,
    journal: JOURNAL,
    rest: REST,
  };
  for (const [part, text] of Object.entries(parts)) {
    for (const statement of numbers(text, size).split(/;\s*\n/)) await client.query(statement);
    told(part);
  }
  await client.query('vacuum analyze');
};
