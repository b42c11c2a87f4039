import type { STAFF_CLAIM_COMMANDS } from '@/lib/domain/claims/commands';
import type { CommandHeader } from '@/lib/domain/journal/signed-command';
import { runStaffClaimCommand } from '@/lib/server/claims/run-claim-command';
import { pool } from '@/lib/server/database/connection';
import { idFromName } from '@/lib/server/journal/execute-as-service';
import { uuidv7 } from '@/lib/server/platform/new-id';
import type { PinPurpose } from '@/lib/server/staff/pin';
import { addStaffAsService, setPinAsService } from '@/lib/server/staff/staff-rules';

/** Two people of the chaos: who works on a claim, and who decides about it. */
export const OFFICER = '00000000-0000-7000-8000-0000000000c1';

/** Another officer: whoever worked on a claim does not ask for a stop of it to end. */
const COLLEAGUE = '00000000-0000-7000-8000-0000000000c2';

/** Who decides in a branch: a case is decided in its own queue. */
export const supervisorOf = (branchId: string): string => idFromName(`chaos supervisor ${branchId}`);

export const addStaff = async (branchId: string): Promise<void> => {
  for (const [home, staffId, username, role] of [
    ['C0', OFFICER, 'chaos.officer', 'officer'],
    ['C0', COLLEAGUE, 'chaos.colleague', 'officer'],
    [branchId, supervisorOf(branchId), `chaos.${branchId.toLowerCase()}`, 'supervisor'],
  ] as const) {
    const body = { username, name: username, role };
    const password = 'pisang-langit-sepatu-84';
    await addStaffAsService(home, { type: 'add-staff', body }, { staffId, password });
    await setPinAsService(home, { staffId, pin: '135792', once: 'chaos' });
  }
};

const PURPOSES: Readonly<Record<string, PinPurpose>> = {
  'decide-claim-case': 'approve',
  'withdraw-claim': 'withdraw',
  'ask-unfreeze': 'unfreeze',
};

/** A proof of a PIN as if it had been typed: PINs are not what is played here. */
const pinGiven = async (staffId: string, purpose: PinPurpose, subject: string): Promise<string> => {
  const id = uuidv7(Date.now());
  await pool().query(
    `insert into pin_proofs (id, staff_id, purpose, subject, expires_at) values ($1, $2, $3, $4, 'infinity')`,
    [id, staffId, purpose, subject],
  );
  return id;
};

/** An order of staff about a claim, as if it had been signed and verified: signatures are not what is played here. */
export const order = async (
  { claimId, branchId }: { readonly claimId: string; readonly branchId: string },
  type: keyof typeof STAFF_CLAIM_COMMANDS,
  body: Readonly<Record<string, unknown>>,
) => {
  const decides = type === 'decide-claim-case';
  const asks = type === 'ask-unfreeze' ? COLLEAGUE : OFFICER;
  const actor = decides ? supervisorOf(branchId) : asks;
  const subject = decides ? String(body.caseId) : claimId;
  const pinProof = PURPOSES[type] ? await pinGiven(actor, PURPOSES[type], subject) : undefined;
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
    body: { ...body, ...(pinProof ? { pinProof } : {}), ...(decides ? { heard: 'in-person' } : {}) },
  });
};
