import type { STAFF_CLAIM_COMMANDS } from '@/lib/domain/claims/commands';
import { evolveClaim, NO_CLAIM } from '@/lib/domain/claims/state';
import { runStaffClaimCommand } from '@/lib/server/claims/run-claim-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { disburse } from '@/lib/server/jobs/disburse';
import { loadStream } from '@/lib/server/journal/load';
import { db, type StaffAtWork } from './counter';

/** A signed command of staff about a claim, verified as over HTTP. */
export const orders = async (
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
