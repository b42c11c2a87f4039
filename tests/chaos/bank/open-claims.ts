import { randomBytes } from 'node:crypto';
import type { Payee } from '@/lib/domain/claims/events';
import { NO_SECOND_FACTOR } from '@/lib/domain/sessions/second-factor';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { addBranch } from '@/lib/server/administration/add-branch';
import { openClaimFor } from '@/lib/server/claims/open-claim';
import { inTransaction, type Transaction } from '@/lib/server/database/connection';
import type { Unfolding } from '@/lib/server/journal/execute';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { bankCodeOf } from './banks';
import { addStaff, OFFICER } from './staff';

export type OpenClaim = {
  readonly claimId: string;
  readonly personId: string;
  readonly branchId: string;
  /** Several where heirs share. */
  readonly payees: readonly Payee[];
};

export const HOLDER = 'WATI CONTOH';
const BRANCHES = 16;
/** One claim in seventeen is of a branch whose day is full when its schedule begins: a branch of its own. */
const branchOf = (index: number): string => (index % 17 === 3 ? `L${index}` : `C${index % BRANCHES}`);

/** One claim in nine is shared by three. */
const sharersOf = (index: number): number => (index % 9 === 4 ? 3 : 1);

/** The account that a payee names first, and those that he names when it is refused. */
export const accountOf = (index: number, payee: number, round: number): string =>
  `7${String(index).padStart(8, '0')}${payee}${String(round).padStart(2, '0')}`;

const payeesOf = (claimId: string, index: number): readonly Payee[] =>
  Array.from({ length: sharersOf(index) }, (_, place) => ({
    reference: `JHT${claimId.replaceAll('-', '')}${place === 0 ? '' : `P${place + 1}`}`,
    amount: 1_000_000 + index * 3 + place,
    payeeName: HOLDER,
    bankCode: bankCodeOf(index, place + 1, 1),
    accountNumber: accountOf(index, place + 1, 1),
    holderName: HOLDER,
  }));

const insertPerson = async (tx: Transaction, personId: string, membershipId: string) => {
  const index = () => randomBytes(32).toString('base64url');
  await tx.query('insert into people (id, home_branch_id, nik_index, sealed) values ($1, $2, $3, $4)', [
    personId,
    'C0',
    index(),
    randomBytes(32),
  ]);
  await tx.query(
    `insert into memberships (id, person_id, kpj_index, sealed, segment, joined_on) values ($1, $2, $3, $4, 'PU', '2015-01-01')`,
    [membershipId, personId, index(), randomBytes(32)],
  );
};

/** One submitted claim, as the transaction that submits it leaves it: claim, obligations, event, receipt, jobs. */
const open = async (tx: Transaction, index: number): Promise<OpenClaim> => {
  const [personId, membershipId, claimId, streamId, commandId] = [0, 0, 0, 0, 0].map(() =>
    uuidv7(Date.now()),
  ) as [string, string, string, string, string];
  const payees = payeesOf(claimId, index);
  const net = payees.reduce((sum, { amount }) => sum + amount, 0);
  const kpj = `7${String(index).padStart(10, '0')}`;
  await insertPerson(tx, personId, membershipId);
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
      memberships: [{ id: membershipId, kpj }],
    },
    membershipId,
    contact: null,
    claim: { reason: 'resigned' },
    consent: null,
    authors: [OFFICER],
    officerId: OFFICER,
    // What is played here is the bank: the participant gave what was asked of them.
    secondFactor: { ...NO_SECOND_FACTOR, settled: { by: 'last-wage' } },
    face: { ...NO_SESSION.face, verifiedBy: 'match' },
    claimant: null,
    heirs: NO_SESSION.heirs,
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
    payees,
  );
  return { claimId, personId, branchId: branchOf(index), payees };
};

/** Submits claims number `from` to `from + count`, each of a person of his own, many in one transaction. */
export const openClaims = async (from: number, count: number): Promise<OpenClaim[]> => {
  const numbers = Array.from({ length: count }, (_, place) => from + place);
  for (const id of new Set(['C0', ...numbers.map(branchOf)])) {
    await addBranch({ id, name: `Cabang ${id}`, timeZone: 'Asia/Jakarta' });
    await addStaff(id);
  }
  return inTransaction(async (tx) => {
    const claims: OpenClaim[] = [];
    for (const index of numbers) claims.push(await open(tx, index));
    return claims;
  });
};
