import type { Transaction } from '../database/connection';
import { SEALED_TABLES, sealFaults } from '../journal/seal-row';
import { compareClaims } from './compare-claims';
import { compareDevices } from './compare-devices';
import { comparePeople } from './compare-people';
import { comparePolicies } from './compare-policies';
import { compareSessions } from './compare-sessions';
import { keysOf } from './data-keys-read';
import { differing, type RecordFault } from './record-faults';

/** Events that say that a stream's content was destroyed at the end of its retention. */
const RETENTION_ENDED = '%.retention-ended';

const destroyedKeys = async (tx: Transaction, branchId: string): Promise<readonly RecordFault[]> => {
  const { rows } = await tx.query<{ stream_id: string }>(
    `select distinct e.stream_id from events e left join data_keys k on k.owner_id = e.stream_id
      where e.branch_id = $1 and e.sealed is not null and k.wrapped is null
        and not exists (select from events r where r.stream_id = e.stream_id and r.type like $2)`,
    [branchId, RETENTION_ENDED],
  );
  return rows.map(({ stream_id: id }) => ({
    table: 'data_keys',
    id,
    fault: 'the key is gone, and no retention event says so',
  }));
};

/** Holds the read models of one branch against its streams. Run in the transaction of the chain's audit. */
export const compareRecords = async (tx: Transaction, branchId: string): Promise<readonly RecordFault[]> => {
  const found: RecordFault[] = [];
  const [keys, differ] = [keysOf(tx), differing(found)];
  await compareSessions(tx, keys, branchId, differ);
  await compareClaims(tx, keys, branchId, differ);
  await compareDevices(tx, keys, branchId, differ);
  await comparePeople(tx, keys, branchId, differ);
  return [...found, ...(await destroyedKeys(tx, branchId))];
};

/** What belongs to no branch: policy, and rows bound by a seal of their own. */
export const compareCommonRecords = async (tx: Transaction): Promise<readonly RecordFault[]> => {
  const found: RecordFault[] = [];
  await comparePolicies(tx, keysOf(tx), differing(found));
  for (const table of SEALED_TABLES)
    for (const { id, fault } of await sealFaults(tx, table)) found.push({ table, id, fault });
  return found;
};
