import { randomBytes } from 'node:crypto';
import { openClaimFor } from '@/lib/claims/open-claim';
import { inTransaction, pool, type Transaction } from '@/lib/database/connection';
import type { Unfolding } from '@/lib/journal/execute';
import { sha256 } from '@/lib/platform/crypto/seal';
import { uuidv7 } from '@/lib/platform/ids';
import type { SessionState } from '@/lib/sessions/state';
import { addBranch } from '@/lib/staff/add-branch';

export type OpenClaim = {
  readonly claimId: string;
  readonly reference: string;
  readonly net: number;
  readonly account: string;
};

export const HOLDER = 'WATI CONTOH';
const BRANCHES = 16;
const branchOf = (index: number): string => `C${index % BRANCHES}`;

const person = async (tx: Transaction): Promise<string> => {
  const id = uuidv7(Date.now());
  await tx.query('insert into people (id, home_branch_id, nik_index, sealed) values ($1, $2, $3, $4)', [
    id,
    branchOf(0),
    randomBytes(32).toString('base64url'),
    randomBytes(32),
  ]);
  return id;
};

/** One submitted claim, as the transaction that submits it leaves it: claim, obligation, event, receipt, jobs. */
const open = async (tx: Transaction, personId: string, index: number): Promise<OpenClaim> => {
  const [membershipId, claimId, streamId, commandId] = [0, 0, 0, 0].map(() => uuidv7(Date.now())) as [
    string,
    string,
    string,
    string,
  ];
  const account = `7${String(index).padStart(11, '0')}`;
  const net = 1_000_000 + index;
  await tx.query(
    `insert into memberships (id, person_id, kpj_index, sealed, segment, joined_on) values ($1, $2, $3, $4, 'PU', '2015-01-01')`,
    [membershipId, personId, randomBytes(32).toString('base64url'), randomBytes(32)],
  );
  const now = new Date();
  await tx.query(
    `insert into commands (id, stream_id, header_digest, header, signature, actor_kind, actor_id, outcome, received_at)
     values ($1, $2, $3, '{}', 'chaos', 'service', 'chaos', '{"accepted":true}', $4)`,
    [commandId, streamId, sha256('{}'), now],
  );
  const state = {
    person: {
      id: personId,
      name: HOLDER,
      earlier: { contact: null, account: null },
      memberships: [{ id: membershipId, kpj: account.slice(0, 11) }],
    },
    membershipId,
    account: { npwp: null, bankCode: '002', accountNumber: account, holderName: HOLDER },
    contact: null,
    claim: { reason: 'resigned' },
    consent: null,
    authors: [],
    officerId: '',
  } as unknown as SessionState;
  const by: Unfolding<SessionState>['by'] = {
    actor: { kind: 'service', id: 'chaos' },
    deviceId: null,
    commandId,
    committedAt: now,
    claimedAt: null,
    headerDigest: sha256('{}'),
    signature: 'chaos',
  };
  await openClaimFor(
    { tx, state, branchId: branchOf(index), streamId, by, version: 1, key: randomBytes(32) },
    {
      claimId,
      claimNumber: `CHAOS-${claimId}`,
      receiptCode: randomBytes(12).toString('base64url'),
      payBy: '2026-12-31',
      policyVersion: 'chaos',
      gross: net,
      tax: 0,
      net,
    },
  );
  return { claimId, net, account, reference: `JHT${claimId.replaceAll('-', '')}` };
};

/** Submits claims number `from` to `from + count`, each on an account of its own, many in one transaction. */
export const openClaims = async (from: number, count: number): Promise<OpenClaim[]> => {
  for (let branch = 0; branch < BRANCHES; branch += 1)
    await addBranch(pool(), { id: branchOf(branch), name: `Cabang ${branch}`, timeZone: 'Asia/Jakarta' });
  return inTransaction(async (tx) => {
    const personId = await person(tx);
    const claims: OpenClaim[] = [];
    for (let index = from; index < from + count; index += 1) claims.push(await open(tx, personId, index));
    return claims;
  });
};
