import type { Transaction } from '../../database/connection';
import type { NewContribution, Reject } from './prepare';
import type { Recent } from './recent';

export type SavedContributions = {
  readonly added: number;
  readonly rejects: readonly Reject[];
  readonly memberships: ReadonlyMap<string, string>;
};

const membershipsOf = async (
  tx: Transaction,
  contributions: readonly NewContribution[],
  known: Recent<string>,
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  const asked = new Set<string>();
  for (const { kpjIndex } of contributions) {
    if (found.has(kpjIndex) || asked.has(kpjIndex)) continue;
    const id = known.get(kpjIndex);
    if (id) found.set(kpjIndex, id);
    else asked.add(kpjIndex);
  }
  if (asked.size === 0) return found;
  const { rows } = await tx.query<{ kpj_index: string; id: string }>({
    name: 'import-memberships-of',
    text: 'select kpj_index, id from memberships where kpj_index = any ($1::text[])',
    values: [[...asked]],
  });
  for (const { kpj_index, id } of rows) found.set(kpj_index, id);
  return found;
};

/**
 * Adds contributions, one per card and month. The same amount again is no news; another amount for a month
 * on record is rejected, since money is corrected by a person and never by a file that comes twice.
 */
export const saveContributions = async (
  tx: Transaction,
  contributions: readonly NewContribution[],
  known: Recent<string>,
): Promise<SavedContributions> => {
  if (contributions.length === 0) return { added: 0, rejects: [], memberships: new Map() };
  const memberships = await membershipsOf(tx, contributions, known);
  const rejects: Reject[] = [];
  const placed = contributions.filter(({ line, kpjIndex }) => {
    if (memberships.has(kpjIndex)) return true;
    rejects.push({ line, field: 'kpj', code: 'kpj.not-on-record' });
    return false;
  });
  const columns = [
    placed.map(({ kpjIndex }) => memberships.get(kpjIndex)),
    placed.map(({ period }) => period),
    placed.map(({ amount }) => amount),
  ];
  const { rowCount } = await tx.query({
    name: 'import-contributions',
    text: `insert into contributions (membership_id, period, amount)
           select * from unnest($1::uuid[], $2::date[], $3::bigint[]) on conflict do nothing`,
    values: columns,
  });
  const added = rowCount ?? 0;
  if (added < placed.length) {
    const { rows } = await tx.query<{ place: number }>({
      name: 'import-contributions-differ',
      text: `select place from unnest($1::uuid[], $2::date[], $3::bigint[]) with ordinality n (membership_id, period, amount, place)
               join contributions c using (membership_id, period) where c.amount <> n.amount order by place`,
      values: columns,
    });
    for (const { place } of rows)
      rejects.push({ line: placed[place - 1]?.line ?? 0, field: 'amount', code: 'amount.differs' });
  }
  return { added, rejects, memberships };
};
