import { answerSessionCommand } from '@/lib/server/http/session-commands';

type Context = { params: Promise<{ sessionId: string }> };

export const POST = async (request: Request, { params }: Context) =>
  answerSessionCommand(request, (await params).sessionId);
