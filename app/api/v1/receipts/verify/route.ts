import { receiptFindingSchema, verifyReceipt } from '@/lib/server/claims/verify-receipt';
import { answering } from '@/lib/server/http/answering';
import { askingAddress } from '@/lib/server/platform/http/asking-address';
import { problem } from '@/lib/server/platform/http/problem';

/** Public: whoever holds a receipt may ask whether it is genuine. */
export const GET = (request: Request) =>
  answering('/api/v1/receipts/verify', async () => {
    const code = new URL(request.url).searchParams.get('code') ?? '';
    const finding = await verifyReceipt(code, askingAddress(request.headers));
    if (finding.kind === 'too-many') {
      return problem(429, 'receipt.too-many', 'Terlalu banyak pemeriksaan dalam satu menit.', {
        nextStep: 'Tunggu satu menit, lalu coba lagi.',
      });
    }
    return Response.json(receiptFindingSchema.parse(finding), { headers: { 'cache-control': 'no-store' } });
  });
