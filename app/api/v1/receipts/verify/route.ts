import { receiptFindingSchema, verifyReceipt } from '@/lib/server/claims/verify-receipt';
import { answering } from '@/lib/server/http/answering';
import { refused } from '@/lib/server/http/refused';
import { askingAddress } from '@/lib/server/platform/http/asking-address';

/** Public: whoever holds a receipt may ask whether it is genuine. */
export const GET = (request: Request) =>
  answering(request, '/api/v1/receipts/verify', async () => {
    const code = new URL(request.url).searchParams.get('code') ?? '';
    const finding = await verifyReceipt(code, askingAddress(request.headers));
    if (finding.kind === 'too-many') {
      return refused('public', 'receipt.too-many');
    }
    return Response.json(receiptFindingSchema.parse(finding), { headers: { 'cache-control': 'no-store' } });
  });
