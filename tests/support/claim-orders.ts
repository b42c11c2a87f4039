import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { STAFF_CLAIM_COMMANDS } from '@/lib/domain/claims/commands';
import { evolveClaim, NO_CLAIM } from '@/lib/domain/claims/state';
import { runStaffClaimCommand } from '@/lib/server/claims/run-claim-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { disburse } from '@/lib/server/jobs/disburse';
import { loadStream } from '@/lib/server/journal/load';
import { type PinPurpose, provePin } from '@/lib/server/staff/pin';
import { db, type StaffAtWork } from './counter';

const PURPOSES: Readonly<Partial<Record<keyof typeof STAFF_CLAIM_COMMANDS, PinPurpose>>> = {
  'decide-claim-case': 'approve',
  'withdraw-claim': 'withdraw',
  'ask-unfreeze': 'unfreeze',
};

/** The same with the proof of the sender's PIN that the command needs, and having spoken with the participant. */
export const orders = async (
  by: StaffAtWork,
  claimId: string,
  type: keyof typeof STAFF_CLAIM_COMMANDS,
  body: object,
) => {
  const purpose = PURPOSES[type];
  if (!purpose) return ordersBare(by, claimId, type, body);
  const decides = type === 'decide-claim-case';
  const subject = decides ? (body as { caseId: string }).caseId : claimId;
  const proof = await provePin(by.staff.id, { purpose, subject, pin: DEMO_PIN });
  if (!proof.ok) throw new Error(`the PIN was refused: ${proof.code}`);
  const heard = decides ? { heard: 'in-person' } : {};
  return ordersBare(by, claimId, type, { ...heard, ...body, pinProof: proof.value });
};

/** A signed command of staff about a claim, verified as over HTTP. */
export const ordersBare = async (
  by: StaffAtWork,
  claimId: string,
  type: keyof typeof STAFF_CLAIM_COMMANDS,
  body: unknown,
) => {
  const envelope = await by.device.sign({
    stream: 'claim',
    streamId: claimId,
    type,
    body,
    actor: by.staff.id,
  });
  const verified = await verifyCommand(envelope, by.staff, { stream: 'claim', streamId: claimId });
  if (!verified.ok) throw new Error(`not verified: ${verified.code}`);
  return runStaffClaimCommand(verified.value);
};

export const claimNow = async (claimId: string) =>
  (await loadStream(db(), 'claim', claimId, null)).events.reduce(evolveClaim, NO_CLAIM);

/** Runs the job as the queue would: again and again, until it no longer asks for another try. */
export const pursue = async (claimId: string, most = 12): Promise<number> => {
  for (let tries = 1; tries <= most; tries += 1) {
    try {
      await disburse({ claimId });
      return tries;
    } catch (error) {
      if ((error as Error).name !== 'TryLater') throw error;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }
  return Number.POSITIVE_INFINITY;
};
