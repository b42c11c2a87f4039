import { acceptNotification } from '@/lib/server/claims/accept-notification';
import { answering } from '@/lib/server/http/answering';
import { problem } from '@/lib/server/platform/http/problem';
import { readBytes } from '@/lib/server/platform/http/read-json';

const ROUTE = '/api/v1/callbacks/bank';

/** The bank's own word on a transfer: signature and age are checked, and it can only move a claim forward. */
export const POST = (request: Request) =>
  answering(ROUTE, async () => {
    const bytes = await readBytes(request, 20_000);
    const accepted =
      bytes && (await acceptNotification(ROUTE, request.headers, new TextDecoder().decode(bytes)));
    if (!accepted) return problem(413, 'bank-notification.too-large', 'The notification is too large.');
    if (!accepted.ok) return problem(401, accepted.code, 'The notification was not accepted.');
    return Response.json({ responseCode: '2005600', responseMessage: 'Success' });
  });
