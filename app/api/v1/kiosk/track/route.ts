import { trackClaim } from '@/lib/server/claims/track-claim';
import { forKiosk, tooMany } from '@/lib/server/http/kiosk-request';
import { refused } from '@/lib/server/http/refused';

/** Where a claim stands, asked by its participant on an office device. */
export const POST = (request: Request) =>
  forKiosk(request, '/api/v1/kiosk/track', 'track', async ({ body, deviceId, branchId }) => {
    const answer = await trackClaim(body, deviceId, branchId);
    if (answer.kind === 'too-many') return tooMany();
    if (answer.kind === 'unknown') return refused('public', 'claim.not-matched');
    return Response.json({ claim: answer.tracked }, { headers: { 'cache-control': 'no-store' } });
  });
