import { addPersona, demoId } from '@/lib/demo/seed-people';
import { NO_SECOND_FACTOR } from '@/lib/domain/sessions/second-factor';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { todayIn } from '@/lib/domain/values/calendar';
import type { Persona, PersonaAccount } from '@/lib/sandbox/personas';
import { openClaimFor } from '@/lib/server/claims/open-claim';
import { inTransaction, pool } from '@/lib/server/database/connection';
import type { Unfolding } from '@/lib/server/journal/execute';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { PERSONAS } from './people';

/** A submitted claim of somebody whom no other story knows. */
export type PreparedClaim = {
  readonly claimId: string;
  readonly claimNumber: string;
  readonly reference: string;
  readonly net: number;
  readonly birthDate: string;
  readonly name: string;
};

type Given = {
  readonly name: string;
  readonly phone: string | null;
  /** The first is the one in the claim. */
  readonly accounts: readonly PersonaAccount[];
};

const personOf = ({ name, phone, accounts }: Given, made: number): Persona => ({
  ...PERSONAS.wati,
  name,
  phone,
  accounts,
  nik: `99999945069599${String(made).padStart(2, '0')}`,
  memberships: PERSONAS.wati.memberships.map((one) => ({
    ...one,
    kpj: `2799999${String(made).padStart(4, '0')}`,
  })),
});

/** Puts a claim where the transaction that submits it leaves one; the product's own worker goes on from there. */
export const prepareClaim = async (given: Given): Promise<PreparedClaim> => {
  const before = await pool().query<{ made: number }>(
    `select count(*)::int as made from claims where claim_number like '%-A9__'`,
  );
  const made = 1 + (before.rows[0]?.made ?? 0);
  const persona = personOf(given, made);
  const [claimId, sessionId, commandId] = [0, 0, 0].map(() => uuidv7(Date.now())) as [string, string, string];
  const net = 1_000_000 + made;
  const today = todayIn(new Date(), 'Asia/Jakarta');
  const claimNumber = `MJK-${today.replaceAll('-', '')}-A9${String(made).padStart(2, '0')}`;
  const { rows } = await pool().query<{ id: string }>(`select id from staff where username = 'rudi'`);
  const rudi = rows[0]?.id ?? '';
  const [account] = persona.accounts;
  const [membership] = persona.memberships;
  const now = new Date();
  await inTransaction(async (tx) => {
    await addPersona(tx, persona, today);
    for (const one of persona.accounts)
      await tx.query(
        'insert into sandbox.accounts (bank_code, account_number, holder_name, state) values ($1, $2, $3, $4)',
        [one.bankCode, one.accountNumber, one.holderName, one.state],
      );
    await tx.query(
      `insert into commands (id, stream_id, header_digest, header, signature, actor_kind, actor_id, outcome, received_at)
       values ($1, $2, $3, '{}', 'story', 'service', 'story', '{"accepted":true}', $4)`,
      [commandId, sessionId, sha256('{}'), now],
    );
    const membershipId = demoId(membership?.kpj ?? '');
    const state = {
      person: {
        id: demoId(persona.nik),
        name: persona.name,
        earlier: { contact: null, account: null },
        memberships: [{ id: membershipId, kpj: membership?.kpj }],
      },
      membershipId,
      account: { npwp: null, ...account },
      contact: { phone: persona.phone, email: null },
      claim: { reason: 'resigned' },
      consent: { language: 'id' },
      authors: [rudi],
      officerId: rudi,
      // The story is about what follows: the participant gave what was asked of them.
      secondFactor: { ...NO_SECOND_FACTOR, settled: { by: 'last-wage' } },
      face: { ...NO_SESSION.face, verifiedBy: 'match' },
      accountCheck: null,
      claimant: null,
      heirs: NO_SESSION.heirs,
    } as unknown as SessionState;
    const by: Unfolding<SessionState>['by'] = {
      actor: { kind: 'service', id: 'story' },
      deviceId: null,
      commandId,
      committedAt: now,
      claimedAt: null,
      headerDigest: sha256('{}'),
      signature: 'story',
    };
    await openClaimFor(
      { tx, state, branchId: 'MJK', streamId: sessionId, by, version: 1, key: Buffer.alloc(32) },
      {
        claimId,
        claimNumber,
        receiptCode: `STORY${claimId}`,
        payBy: today,
        policyVersion: 'story',
        gross: net,
        tax: 0,
        net,
      },
    );
  });
  const reference = `JHT${claimId.replaceAll('-', '')}`;
  return { claimId, claimNumber, reference, net, birthDate: persona.birthDate, name: persona.name };
};
