import { claimAt, report } from '../claims/payment-at';
import type { Jobs } from '../queue/queue';

/** Puts a stop on the record of a claim. It is in force already: no order leaves while the code's row says so. */
export const freezeClaim = async ({ claimId, freezeId }: Jobs['claim.freeze']): Promise<void> => {
  const standing = await claimAt(claimId);
  if (['paid', 'withdrawn', 'frozen'].includes(standing.claim.status)) return;
  await report(standing, 'freeze-claim', { freezeId });
};
