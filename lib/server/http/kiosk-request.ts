import { type KioskQuestion, verifyKiosk } from '../devices/verify-kiosk';
import { isOwnOrigin } from '../platform/http/origin';
import { readJson } from '../platform/http/read-json';
import { answering } from './answering';
import { commandFault } from './command-problem';
import { type Answer, type Refused, refused } from './refused';

/** Runs a route for a question that an enrolled office device signed, with nobody signed in. */
export const forKiosk = (
  request: Request,
  route: string,
  type: string,
  work: (question: KioskQuestion) => Promise<Answer>,
): Promise<Response> =>
  answering(request, route, async () => {
    if (!isOwnOrigin(request)) return refused('access', 'request.foreign-origin');
    const verified = await verifyKiosk(await readJson(request, 6_000), type);
    return verified.ok ? work(verified.value) : commandFault(verified.code);
  });

export const tooMany = (): Refused => refused('public', 'kiosk.too-many');
