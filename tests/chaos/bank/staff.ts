import type { STAFF_CLAIM_COMMANDS } from '@/lib/domain/claims/commands';
import type { CommandHeader } from '@/lib/domain/journal/signed-command';
import { runStaffClaimCommand } from '@/lib/server/claims/run-claim-command';
import { pool } from '@/lib/server/database/connection';
import { uuidv7 } from '@/lib/server/platform/new-id';

/** Two people of the chaos: who works on a claim, and who decides about it. */
export const OFFICER = '00000000-0000-7000-8000-0000000000c1';
export const SUPERVISOR = '00000000-0000-7000-8000-0000000000c2';

export const addStaff = (branchId: string) =>
  pool().query(
    `insert into staff (id, branch_id, username, name, role)
     values ($1, $3, 'chaos.officer', 'Petugas', 'officer'), ($2, $3, 'chaos.supervisor', 'Penyelia', 'supervisor')
     on conflict (id) do nothing`,
    [OFFICER, SUPERVISOR, branchId],
  );

/** An order of staff about a claim, as if it had been signed and verified: signatures are not what is played here. */
export const order = (
  { claimId, branchId }: { readonly claimId: string; readonly branchId: string },
  type: keyof typeof STAFF_CLAIM_COMMANDS,
  body: Readonly<Record<string, unknown>>,
) => {
  const decides = type === 'decide-claim-case';
  const actor = decides ? SUPERVISOR : OFFICER;
  const header: CommandHeader = {
    v: 1,
    commandId: uuidv7(Date.now()),
    stream: 'claim',
    streamId: claimId,
    type,
    actor,
    device: null,
    counter: 0,
    at: new Date().toISOString(),
    digest: 'chaos',
  };
  return runStaffClaimCommand({
    header,
    envelope: {
      header: JSON.stringify(header),
      signature: 'chaos',
      salt: 'chaos',
      body: JSON.stringify(body),
    },
    actor: { kind: 'staff', id: actor },
    role: decides ? 'supervisor' : 'officer',
    branchId,
    deviceId: null,
    deviceCounter: null,
    body,
  });
};
