import { openClaimFile } from '@/lib/server/claims/claim-file';
import { trackClaim } from '@/lib/server/claims/track-claim';
import { tooMany } from '@/lib/server/http/kiosk-request';
import { refused } from '@/lib/server/http/refused';
import { forStaff } from '@/lib/server/http/staff-request';
import { readJson } from '@/lib/server/platform/http/read-json';

/** A claim by its number and the participant's birth date, at the counter; its file where it is the own branch's. */
export const POST = (request: Request) =>
  forStaff(
    request,
    { route: '/api/v1/claims/find', roles: ['officer', 'supervisor'], mutates: true },
    async (staff) => {
      const answer = await trackClaim(await readJson(request, 2_000), staff.id, staff.branchId);
      if (answer.kind === 'too-many') return tooMany();
      if (answer.kind === 'unknown') return refused('public', 'claim.not-matched');
      const own = answer.branchId === staff.branchId;
      const file = own ? await openClaimFile(answer.claimId, staff) : null;
      return Response.json({ claim: answer.tracked, file }, { headers: { 'cache-control': 'no-store' } });
    },
  );
