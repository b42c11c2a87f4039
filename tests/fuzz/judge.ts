import type { FuzzRequest } from './make-request';
import type { Heard } from './send';

/** Words that only our inside knows: places in code, the database's own messages. */
const INSIDE =
  /node_modules|\bat [^\s]+ \(?\/|\.ts:\d+|duplicate key|violates|syntax error at|SQLSTATE|ECONN[A-Z]+/;
/** The engine has one worker and says so when it is asked by too many at once. */
const BUSY = /"code":"engine\./;

export type Fault = 'server error' | 'stuck' | 'inside shown' | 'no problem details';

/** What is wrong with an answer, if anything is. */
export const judge = ({ method, path }: FuzzRequest, heard: Heard): Fault | 'busy' | null => {
  if (heard.kind === 'stuck') return 'stuck';
  if (heard.kind === 'cut') return null;
  const { status, type, text } = heard;
  if (status === 503 && BUSY.test(text)) return 'busy';
  if (status >= 500) return 'server error';
  if (INSIDE.test(text)) return 'inside shown';
  // 405 and what the server says before any route (400, 413, 431) carry no words.
  // `/api/../x` is `/x`, which is a page's address.
  const { pathname } = new URL(path, 'http://localhost');
  const isOurs = pathname.startsWith('/api/') && status >= 400 && method !== 'HEAD' && text !== '';
  return isOurs && !type.includes('problem+json') ? 'no problem details' : null;
};

/** One line that names a fault's place without what was sent. */
export const sayFault = (fault: string, { method, path, body }: FuzzRequest, heard: Heard): string => {
  const status =
    heard.kind === 'answered' ? heard.status : heard.kind === 'stuck' ? `after ${heard.before}:` : heard.why;
  return `${fault}: ${status} ${method} ${path.slice(0, 160)}  body ${body?.length ?? 0} B ${JSON.stringify(body?.toString('utf8').slice(0, 300) ?? '')}`;
};
