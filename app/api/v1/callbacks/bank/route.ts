import { acceptNotification } from '@/lib/server/claims/accept-notification';
import { answering } from '@/lib/server/http/answering';
import { refused } from '@/lib/server/http/refused';
import { readBytes } from '@/lib/server/platform/http/read-json';

const ROUTE = '/api/v1/callbacks/bank';

/** The bank's own word on a transfer: signature and age are checked, and it can only move a claim forward. */
export const POST = (request: Request) =>
  answering(request, ROUTE, async () => {
    const bytes = await readBytes(request, 20_000);
    const accepted =
      bytes && (await acceptNotification(ROUTE, request.headers, new TextDecoder().decode(bytes)));
    if (!accepted) return refused('payments', 'bank-notification.too-large');
    if (!accepted.ok)
      return { ...refused('payments', 'bank-notification.refused', { status: 401 }), code: accepted.code };
    return Response.json({ responseCode: '2005600', responseMessage: 'Success' });
  });
