import { pool } from '@/lib/server/database/connection';
import { hit } from '@/lib/server/database/rate-limit';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { commandFault } from '@/lib/server/http/command-problem';
import { refusedCommand } from '@/lib/server/http/session-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { problem } from '@/lib/server/platform/http/problem';
import { readJson } from '@/lib/server/platform/http/read-json';
import { runSessionCommand } from '@/lib/server/sessions/run-session-command';
import { sessionViewFor, viewOf } from '@/lib/server/sessions/view-session';

type Context = { params: Promise<{ sessionId: string }> };

const MOST_LOOK_UPS_A_MINUTE = 30;
/** Commands that ask a register about somebody: ours, the bank's, the population's. */
const LOOK_UPS: readonly string[] = ['identify-participant', 'update-account', 'update-civil'];

export const POST = async (request: Request, { params }: Context) => {
  const { sessionId } = await params;
  return forStaff(
    request,
    {
      route: '/api/v1/sessions/[id]/commands',
      roles: ['officer', 'supervisor'],
      mutates: true,
      whileSealed: sessionId,
    },
    async (staff) => {
      const received = await readJson(request, 160_000);
      const verified = await verifyCommand(received, staff, { stream: 'session', streamId: sessionId });
      if (!verified.ok) return commandFault(verified.code);
      const looksUp = LOOK_UPS.includes(verified.value.header.type);
      if (looksUp && (await hit(pool(), `look-up:${staff.id}`, 60)) > MOST_LOOK_UPS_A_MINUTE) {
        return problem(429, 'look-up.too-many', 'Terlalu banyak pencarian dalam satu menit.', {
          nextStep: 'Tunggu satu menit, lalu coba lagi.',
        });
      }
      const { state, ...receipt } = await runSessionCommand(verified.value);
      if (!receipt.accepted) return refusedCommand(receipt);
      const session = state
        ? await viewOf(sessionId, staff, { state, version: receipt.version })
        : await sessionViewFor(sessionId, staff);
      return Response.json({ receipt, session }, { headers: { 'cache-control': 'no-store' } });
    },
  );
};
