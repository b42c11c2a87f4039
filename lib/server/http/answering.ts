import { isUnavailable } from '../database/connection';
import { databaseAnswers } from '../database/presence';
import { logDefect } from '../platform/log';
import { logSparsely } from '../platform/log-sparsely';
import { type Answer, type Refused, refused, sayRefused } from './refused';
import { requestLanguage } from './request-language';

/** Milliseconds after which a request that is not answered asks whether the database is there at all. */
const PATIENCE = 1_500;
/**
 * Looks in a row that must find nothing. One was too short a deadline: on a busy machine a stalled process, or a database
 * without a free moment, missed its one second, and a claim being counted was told after 2.5 s that nobody is there.
 */
const LOOKS_IN_VAIN = 3;
/** Between two looks in vain, for a refused connection is no answer at once. */
const PAUSE = 400;
const TRY_AGAIN_SECONDS = '2';

/** The database is away: nothing was refused, and the same request may be sent again (RFC 9110, 15.6.4). */
export const unavailable = (): Refused =>
  refused('access', 'server.unavailable', { headers: { 'retry-after': TRY_AGAIN_SECONDS } });

const settled = async (route: string, work: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await work();
  } catch (error) {
    if (isUnavailable(error)) {
      logSparsely('warn', 'request.unavailable', {
        route,
        code: (error as { code?: string }).code ?? 'silent',
      });
      return unavailable();
    }
    return refused('access', 'defect', { reference: logDefect('request.failed', error, { route }) });
  }
};

/** Resolves only once the database is found silent, asked again and again until `stop`. */
const whenSilent = (): { readonly found: Promise<Answer>; readonly stop: () => void } => {
  let timer: ReturnType<typeof setTimeout>;
  let stopped = false;
  const found = new Promise<Answer>((resolve) => {
    let inVain = 0;
    const look = async () => {
      inVain = (await databaseAnswers()) ? 0 : inVain + 1;
      if (inVain >= LOOKS_IN_VAIN) resolve(unavailable());
      else if (!stopped) timer = setTimeout(look, inVain > 0 ? PAUSE : PATIENCE);
    };
    timer = setTimeout(look, PATIENCE);
  });
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { found, stop };
};

/**
 * Runs a route and says its no in the language of the request; what it throws becomes a reference number, never a
 * message. Where the database went silent in the midst of it, the caller hears so within some six seconds: what was
 * asked may still happen, and is safe to ask again.
 */
export const answering = async (
  request: Pick<Request, 'headers'>,
  route: string,
  work: () => Promise<Answer>,
): Promise<Response> => {
  const silence = whenSilent();
  try {
    const answer = await Promise.race([settled(route, work), silence.found]);
    return answer instanceof Response ? answer : sayRefused(answer, requestLanguage(request));
  } finally {
    silence.stop();
  }
};
