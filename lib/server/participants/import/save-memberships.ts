import type { Transaction } from '../../database/connection';
import { unwrapDataKey } from '../../database/data-keys';
import { sealJson } from '../../platform/crypto/seal-json';
import { uuidv7 } from '../../platform/new-id';
import type { MembershipRecord } from '../record';
import type { NewMembership, NewPerson, Reject } from './prepare';
import type { Recent } from './recent';

export type KnownPerson = { readonly id: string; readonly key: Buffer | null };

/** Adds people that are not on record yet; whoever is keeps his record, which may be newer than the file. */
export const savePeople = async (tx: Transaction, people: readonly NewPerson[]): Promise<number> => {
  if (people.length === 0) return 0;
  const { rowCount } = await tx.query({
    name: 'import-people',
    text: `with added as (
             insert into people (id, home_branch_id, nik_index, sealed)
             select * from unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[])
             on conflict (nik_index) do nothing returning id
           )
           insert into data_keys (owner_id, wrapped)
           select a.id, k.wrapped from added a join unnest($1::uuid[], $5::bytea[]) k (id, wrapped) on k.id = a.id`,
    values: [
      people.map(({ id }) => id),
      people.map(({ branch }) => branch),
      people.map(({ nikIndex }) => nikIndex),
      people.map(({ sealed }) => sealed),
      people.map(({ wrappedKey }) => wrappedKey),
    ],
  });
  return rowCount ?? 0;
};

const peopleOf = async (
  tx: Transaction,
  memberships: readonly NewMembership[],
  known: Recent<KnownPerson>,
): Promise<ReadonlyMap<string, KnownPerson>> => {
  const found = new Map<string, KnownPerson>();
  const asked = new Set<string>();
  for (const { nikIndex } of memberships) {
    const person = known.get(nikIndex);
    if (person) found.set(nikIndex, person);
    else asked.add(nikIndex);
  }
  if (asked.size === 0) return found;
  const { rows } = await tx.query<{ nik_index: string; id: string; wrapped: Buffer | null }>({
    name: 'import-people-of',
    text: `select p.nik_index, p.id, k.wrapped from people p left join data_keys k on k.owner_id = p.id
            where p.nik_index = any ($1::text[])`,
    values: [[...asked]],
  });
  for (const { nik_index, id, wrapped } of rows)
    found.set(nik_index, { id, key: wrapped && unwrapDataKey(id, wrapped) });
  return found;
};

type Placed = NewMembership & { readonly id: string; readonly personId: string; readonly sealed: Buffer };

/** What a batch's memberships came to; `people` may be remembered once the batch is committed. */
export type SavedMemberships = {
  readonly added: number;
  readonly changed: number;
  readonly rejects: readonly Reject[];
  readonly people: ReadonlyMap<string, KnownPerson>;
};

/**
 * Adds memberships to people on record. A card that is on record stays as it is, except that an end of work
 * is taken over where none was known.
 */
export const saveMemberships = async (
  tx: Transaction,
  memberships: readonly NewMembership[],
  known: Recent<KnownPerson>,
): Promise<SavedMemberships> => {
  if (memberships.length === 0) return { added: 0, changed: 0, rejects: [], people: new Map() };
  const people = await peopleOf(tx, memberships, known);
  const rejects: Reject[] = [];
  const placed: Placed[] = [];
  for (const one of memberships) {
    const person = people.get(one.nikIndex);
    if (!person?.key) {
      rejects.push({ line: one.line, field: 'nik', code: person ? 'nik.erased' : 'nik.not-on-record' });
      continue;
    }
    const id = uuidv7(Date.now());
    const record: MembershipRecord = { kpj: one.kpj, employer: one.employer };
    const sealed = sealJson(person.key, record, `membership:${id}`);
    placed.push({ ...one, id, personId: person.id, sealed });
  }
  const { rows } = await tx.query<{ id: string }>({
    name: 'import-memberships',
    text: `insert into memberships (id, person_id, kpj_index, sealed, segment, joined_on, left_on)
           select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::text[], $6::date[], $7::date[])
           on conflict (kpj_index) do nothing returning id`,
    values: [
      placed.map(({ id }) => id),
      placed.map(({ personId }) => personId),
      placed.map(({ kpjIndex }) => kpjIndex),
      placed.map(({ sealed }) => sealed),
      placed.map(({ segment }) => segment),
      placed.map(({ joinedOn }) => joinedOn),
      placed.map(({ leftOn }) => leftOn),
    ],
  });
  const added = new Set(rows.map(({ id }) => id));
  const there = placed.filter(({ id }) => !added.has(id));
  const changed = there.length > 0 ? await meet(tx, there, rejects) : 0;
  return { added: added.size, changed, rejects, people };
};

/** Cards that were on record before: the same person's, or a fault; a new end of work is taken over. */
const meet = async (tx: Transaction, there: readonly Placed[], rejects: Reject[]): Promise<number> => {
  const kpjs = there.map(({ kpjIndex }) => kpjIndex);
  const { rows } = await tx.query<{ kpj_index: string; person_id: string }>({
    name: 'import-memberships-there',
    text: 'select kpj_index, person_id from memberships where kpj_index = any ($1::text[])',
    values: [kpjs],
  });
  const holders = new Map(rows.map(({ kpj_index, person_id }) => [kpj_index, person_id]));
  const own = there.filter(({ line, kpjIndex, personId }) => {
    if (holders.get(kpjIndex) === personId) return true;
    rejects.push({ line, field: 'kpj', code: 'kpj.other-person' });
    return false;
  });
  const left = own.filter(({ leftOn }) => leftOn);
  if (left.length === 0) return 0;
  const { rowCount } = await tx.query({
    name: 'import-left-on',
    text: `update memberships m set left_on = e.left_on
             from unnest($1::text[], $2::date[]) e (kpj_index, left_on)
            where m.kpj_index = e.kpj_index and m.left_on is null and e.left_on >= m.joined_on`,
    values: [left.map(({ kpjIndex }) => kpjIndex), left.map(({ leftOn }) => leftOn)],
  });
  return rowCount ?? 0;
};
