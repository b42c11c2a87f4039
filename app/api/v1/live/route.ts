import { atMost } from '@/lib/domain/values/at-most';
import { refused } from '@/lib/server/http/refused';
import { forStaff } from '@/lib/server/http/staff-request';
import { onJournal } from '@/lib/server/platform/live';
import { staffOfSession } from '@/lib/server/staff/current-staff';

const HEARTBEAT = 20_000;
/** Tabs of one signed-in browser; more is no person. */
const enter = atMost(16);

/**
 * Server-sent events: which stream of the reader's branch has moved, and to which version. No content, so nothing to
 * leak; still it ends with the staff session, and holding it open is no use of that session.
 */
export const GET = (request: Request) =>
  forStaff(
    request,
    { route: '/api/v1/live', unattended: true, whileSealed: 'any' },
    async ({ sessionId, branchId }) => {
      const leaveRoom = enter(sessionId);
      if (!leaveRoom) return refused('access', 'live.too-many');
      const encoder = new TextEncoder();
      let stop = () => {};
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          let stopped = false;
          const send = (text: string) => controller.enqueue(encoder.encode(text));
          const leave = onJournal(({ branchId: where, ...moved }) => {
            if (where === branchId) send(`event: moved\ndata: ${JSON.stringify(moved)}\n\n`);
          });
          const beat = setInterval(async () => {
            const still = await staffOfSession(sessionId, { unattended: true }).catch(() => null);
            if (stopped) return;
            if (still) return send(': here\n\n');
            stop();
            controller.close();
          }, HEARTBEAT);
          stop = () => {
            stopped = true;
            clearInterval(beat);
            leave();
            leaveRoom();
          };
          request.signal.addEventListener('abort', () => {
            if (stopped) return;
            stop();
            controller.close();
          });
          send('retry: 2000\n\n');
        },
        cancel: () => stop(),
      });
      return new Response(body, {
        headers: {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          'x-accel-buffering': 'no',
        },
      });
    },
  );
