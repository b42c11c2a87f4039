import { runStaffClaimCommand } from '@/lib/server/claims/run-claim-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { refusedClaimCommand } from '@/lib/server/http/claim-problem';
import { commandFault } from '@/lib/server/http/command-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';

type Context = { params: Promise<{ claimId: string }> };

/** One signed command of staff about a claim of their branch: who may what is decided with the claim itself. */
export const POST = async (request: Request, { params }: Context) => {
  const { claimId } = await params;
  const route = '/api/v1/claims/[id]/commands';
  return forStaff(request, { route, roles: ['officer', 'supervisor'], mutates: true }, async (staff) => {
    const received = await readJson(request, 60_000);
    const verified = await verifyCommand(received, staff, { stream: 'claim', streamId: claimId });
    if (!verified.ok) return commandFault(verified.code);
    const { state: _state, ...receipt } = await runStaffClaimCommand(verified.value);
    return receipt.accepted ? Response.json({ receipt }) : refusedClaimCommand(receipt);
  });
};
