import type { StaffRole, StreamType } from '../../domain/journal/event';
import { headerSchema } from '../../domain/journal/signed-command';
import { verifyCommand } from '../devices/verify-command';
import type { Receipt, VerifiedCommand } from '../journal/execute';
import { readJson } from '../platform/http/read-json';
import { commandFault } from './command-problem';
import { refusedAs } from './refused';
import { forStaff } from './staff-request';

type Received = { readonly header?: unknown; readonly password?: unknown };

const streamIdOf = (received: Received): string => {
  try {
    const header = headerSchema.safeParse(JSON.parse(String(received.header)));
    return header.success ? header.data.streamId : '';
  } catch {
    return '';
  }
};

/** Where each kind of stream is commanded: the name of its folder under app/api/v1. */
const PLACES = {
  device: 'devices',
  staff: 'staff',
  policy: 'policies',
  administration: 'administration',
} as const satisfies Partial<Record<StreamType, string>>;

/** One route for the office's signed commands about one kind of stream: an administrator's, unless others may as well. */
export const administrationRoute = (
  request: Request,
  stream: keyof typeof PLACES,
  run: (sent: VerifiedCommand & { readonly body: unknown }, password: string | null) => Promise<Receipt>,
  roles: readonly StaffRole[] = ['administrator'],
): Promise<Response> =>
  forStaff(request, { route: `/api/v1/${PLACES[stream]}/commands`, roles, mutates: true }, async (staff) => {
    const received = ((await readJson(request, 20_000)) ?? {}) as Received;
    const verified = await verifyCommand(received, staff, { stream, streamId: streamIdOf(received) });
    if (!verified.ok) return commandFault(verified.code);
    const receipt = await run(
      verified.value,
      typeof received.password === 'string' ? received.password : null,
    );
    if (receipt.accepted) return Response.json({ receipt });
    return refusedAs('administration', receipt.code, 'command.refused', { status: 409 });
  });
