import { verifyCommand } from '@/lib/server/devices/verify-command';
import { commandFault } from '@/lib/server/http/command-problem';
import { refusedException } from '@/lib/server/http/exception-problem';
import { forStaff } from '@/lib/server/http/staff-request';
import { settleException } from '@/lib/server/payments/exceptions';
import { readJson } from '@/lib/server/platform/http/read-json';

type Context = { params: Promise<{ exceptionId: string }> };

/** A supervisor's signed word on what bank and books disagree on. */
export const POST = async (request: Request, { params }: Context) => {
  const { exceptionId } = await params;
  const route = '/api/v1/exceptions/[id]/commands';
  return forStaff(request, { route, roles: ['supervisor'], mutates: true }, async (staff) => {
    const received = await readJson(request, 20_000);
    const verified = await verifyCommand(received, staff, { stream: 'exception', streamId: exceptionId });
    if (!verified.ok) return commandFault(verified.code);
    const receipt = await settleException(verified.value);
    return receipt.accepted ? Response.json({ receipt }) : refusedException(receipt.code);
  });
};
