import { forStaff } from '@/lib/api/staff-request';
import { onJournal } from '@/lib/platform/live';

const HEARTBEAT = 20_000;

/** Server-sent events: which stream of the reader's branch has moved. No content, so nothing to leak. */
export const GET = (request: Request) =>
  forStaff(request, { route: '/api/v1/live' }, async (staff) => {
    const encoder = new TextEncoder();
    let stop = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        const leave = onJournal(({ branchId, stream, streamId }) => {
          if (branchId === staff.branchId)
            send(`event: moved\ndata: ${JSON.stringify({ stream, streamId })}\n\n`);
        });
        const beat = setInterval(() => send(': here\n\n'), HEARTBEAT);
        stop = () => {
          clearInterval(beat);
          leave();
        };
        request.signal.addEventListener('abort', () => {
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
  });
