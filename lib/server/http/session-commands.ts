import { pool } from '../database/connection';
import { countHit } from '../database/rate-limit';
import { verifyCommand } from '../devices/verify-command';
import { readJson } from '../platform/http/read-json';
import { runSessionCommand } from '../sessions/run-session-command';
import { sessionViewFor, viewOf } from '../sessions/view-session';
import { commandFault } from './command-problem';
import { refused } from './refused';
import { refusedCommand } from './session-problem';
import { forStaff } from './staff-request';

/** Bytes of a command's body; whatever is larger cannot be read. */
export const LARGEST_COMMAND = 160_000;

const MOST_LOOK_UPS_A_MINUTE = 30;
/** Commands that ask a register about somebody: ours, the bank's, the population's. */
const LOOK_UPS: readonly string[] = ['identify-participant', 'update-account', 'update-civil'];

/** Answers a command to a session, at whichever of the doors it came in: the framework's router or the one before it. */
export const answerSessionCommand = (request: Request, sessionId: string): Promise<Response> =>
  forStaff(
    request,
    {
      route: '/api/v1/sessions/[id]/commands',
      roles: ['officer', 'supervisor'],
      mutates: true,
      whileSealed: sessionId,
    },
    async (staff) => {
      const received = await readJson(request, LARGEST_COMMAND);
      const verified = await verifyCommand(received, staff, { stream: 'session', streamId: sessionId });
      if (!verified.ok) return commandFault(verified.code);
      const looksUp = LOOK_UPS.includes(verified.value.header.type);
      if (looksUp && (await countHit(pool(), `look-up:${staff.id}`, 60)) > MOST_LOOK_UPS_A_MINUTE) {
        return refused('asking', 'look-up.too-many');
      }
      const { state, ...receipt } = await runSessionCommand(verified.value);
      if (!receipt.accepted) return refusedCommand(receipt);
      const session = state
        ? await viewOf(sessionId, staff, { state, version: receipt.version })
        : await sessionViewFor(sessionId, staff);
      return Response.json({ receipt, session }, { headers: { 'cache-control': 'no-store' } });
    },
  );
