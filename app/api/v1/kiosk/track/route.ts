import { trackClaim } from '@/lib/server/claims/track-claim';
import { forKiosk, tooMany } from '@/lib/server/http/kiosk-request';
import { problem } from '@/lib/server/platform/http/problem';

/** Where a claim stands, asked by its participant on an office device. */
export const POST = (request: Request) =>
  forKiosk(request, '/api/v1/kiosk/track', 'track', async ({ body, deviceId, branchId }) => {
    const answer = await trackClaim(body, deviceId, branchId);
    if (answer.kind === 'too-many') return tooMany();
    if (answer.kind === 'unknown')
      return problem(404, 'claim.not-matched', 'Nomor klaim dan tanggal lahir ini belum cocok.', {
        nextStep: 'Periksa keduanya pada tanda terima dan KTP, lalu coba lagi.',
      });
    return Response.json({ claim: answer.tracked }, { headers: { 'cache-control': 'no-store' } });
  });
