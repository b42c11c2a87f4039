import type { Identifier } from '../../domain/people/identifier';
import type { MembershipSummary } from '../../domain/sessions/entries';
import type { FoundPerson } from '../../domain/sessions/facts';
import type { Transaction } from '../database/connection';
import { loadDataKey } from '../database/data-keys';
import { blindIndex } from '../platform/crypto/seal';
import { unsealJson } from '../platform/crypto/seal-json';
import { hasTemplate } from './face-templates';
import type { MembershipRecord, PersonRecord } from './record';

type PersonRow = { id: string; nik_index: string; sealed: Buffer; profile_updated_at: Date | null };

type MembershipRow = {
  id: string;
  /** This card's, and those of the cards merged into it. */
  kpj_indexes: readonly string[];
  sealed: Buffer;
  segment: MembershipSummary['segment'];
  joined_on: string;
  left_on: string | null;
  open_claim: boolean;
};

const rowOf = async (tx: Transaction, identifier: Identifier): Promise<PersonRow | undefined> => {
  const { rows } = await tx.query<PersonRow>({
    name: `person-by-${identifier.kind}`,
    text:
      identifier.kind === 'nik'
        ? 'select id, nik_index, sealed, profile_updated_at from people where nik_index = $1'
        : `select p.id, p.nik_index, p.sealed, p.profile_updated_at
             from memberships m join people p on p.id = m.person_id where m.kpj_index = $1`,
    values: [
      identifier.kind === 'nik' ? blindIndex('nik', identifier.nik) : blindIndex('kpj', identifier.kpj),
    ],
  });
  return rows[0];
};

/** Opens a person's sealed record, or `null` once its key is gone. */
export const openRecord = async (
  tx: Transaction,
  personId: string,
  sealed: Buffer,
): Promise<PersonRecord | null> => {
  const key = await loadDataKey(tx, personId);
  return key && unsealJson<PersonRecord>(key, sealed, `person:${personId}`);
};

const membershipsOf = async (tx: Transaction, personId: string) => {
  const key = await loadDataKey(tx, personId);
  const { rows } = await tx.query<MembershipRow>({
    name: 'memberships-of',
    text: `select m.id, m.kpj_index || coalesce(o.kpj_indexes, '{}') as kpj_indexes, m.sealed, m.segment,
                  least(m.joined_on, o.joined_on) as joined_on, m.left_on,
                  exists (select from claims c where c.membership_id = m.id and c.open) as open_claim
             from memberships m
             left join lateral (select array_agg(x.kpj_index) as kpj_indexes, min(x.joined_on) as joined_on
                                  from memberships x where x.merged_into = m.id) o on true
            where m.person_id = $1 and m.merged_into is null order by joined_on desc`,
    values: [personId],
  });
  return rows.map((row) => {
    const record = key && unsealJson<MembershipRecord>(key, row.sealed, `membership:${row.id}`);
    const summary: MembershipSummary = {
      id: row.id,
      kpj: record?.kpj ?? '',
      segment: row.segment,
      employer: record?.employer ?? null,
      joinedOn: row.joined_on,
      leftOn: row.left_on,
      openClaim: row.open_claim,
    };
    return { summary, kpjIndexes: row.kpj_indexes };
  });
};

/** Whether this staff member is the person himself, or has him on his household list. */
export const isHouseholdOf = async (tx: Transaction, staffId: string, personId: string): Promise<boolean> => {
  const { rowCount } = await tx.query({
    name: 'household-of',
    text: 'select from staff s join people p on p.nik_index = any (s.household) where s.id = $1 and p.id = $2',
    values: [staffId, personId],
  });
  return (rowCount ?? 0) > 0;
};

/** Whether any of these NIKs is the staff member's own, or on his household list. */
export const isAnyHousehold = async (
  tx: Transaction,
  staffId: string,
  niks: readonly string[],
): Promise<boolean> => {
  if (niks.length === 0) return false;
  const { rowCount } = await tx.query({
    name: 'household-of-any',
    text: 'select from staff where id = $1 and household && $2::text[]',
    values: [staffId, niks.map((nik) => blindIndex('nik', nik))],
  });
  return (rowCount ?? 0) > 0;
};

/**
 * Looks a NIK or KPJ up in the carrier's own records, with what identification must know: open claims, a
 * session open elsewhere, and whether the assisting officer may serve this person at all. A session that nobody
 * has touched for a day at another branch, or that no board shows any more here, keeps nobody from being served:
 * the unique index on open claims has the last word.
 */
export const findParticipant = async (
  tx: Transaction,
  identifier: Identifier,
  asking: {
    readonly staffId: string;
    readonly sessionId: string;
    readonly branchId: string;
    /** Server's commit time, ISO 8601. */
    readonly now: string;
  },
): Promise<FoundPerson | null> => {
  const person = await rowOf(tx, identifier);
  if (!person) return null;
  const record = await openRecord(tx, person.id, person.sealed);
  if (!record) return null;
  // Two counters that identify the same person at once take turns, so that the second sees the first's session.
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`person:${person.id}`]);
  const memberships = await membershipsOf(tx, person.id);
  const named = identifier.kind === 'kpj' ? blindIndex('kpj', identifier.kpj) : null;
  const { rows } = await tx.query<{ household: boolean; elsewhere: boolean }>({
    name: 'identify-checks',
    text: `select exists (select from staff where id = $1 and $2 = any (household)) as household,
                  exists (select from session_board
                           where person_id = $3 and session_id <> $4 and status in ('open', 'paused')
                             and since > $6::timestamptz - case when branch_id = $5 then interval '14 days' else interval '1 day' end) as elsewhere`,
    values: [asking.staffId, person.nik_index, person.id, asking.sessionId, asking.branchId, asking.now],
  });
  return {
    id: person.id,
    nik: record.nik,
    earlier: {
      civil: record.civil,
      contact: record.contact,
      account: record.account,
      additional: record.additional,
      updatedAt: person.profile_updated_at?.toISOString() ?? null,
    },
    memberships: memberships.map(({ summary }) => summary),
    membershipId:
      memberships.find(({ kpjIndexes }) => named !== null && kpjIndexes.includes(named))?.summary.id ?? null,
    openClaim: memberships.length > 0 && memberships.every(({ summary }) => summary.openClaim),
    openElsewhere: rows[0]?.elsewhere ?? false,
    household: rows[0]?.household ?? false,
    keepsTemplate: await hasTemplate(tx, person.id),
  };
};
