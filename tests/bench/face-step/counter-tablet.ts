import { createHash } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { DEMO_PASSWORD } from '@/lib/demo/demo-staff';
import type { FaceAttempt } from '@/lib/domain/sessions/state';
import { env } from '@/lib/server/platform/env';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { sessionCookie } from '@/lib/server/staff/cookie';
import { staffOfSession } from '@/lib/server/staff/current-staff';
import { signIn } from '@/lib/server/staff/sign-in';
import type { StaffAtWork } from '@/tests/support/counter';
import { enrolTestDevice } from '@/tests/support/test-device';

/** As components/shell/use-session-view.ts waits before it looks. */
const SETTLE = 120;
const SLOW_REFRESH = 10_000;
const GIVES_UP = 60_000;
const FRAMES_OF_A_REQUEST = 6;

export type Verdict = {
  readonly milliseconds: number;
  readonly attempt: FaceAttempt;
  /** The page was told that the picture waits, and for what, before the verdict came. */
  readonly toldToWait: boolean;
};

type Shot = { readonly sessionId: string; readonly challengeId: string; readonly picture: Uint8Array };
type View = {
  readonly state: {
    readonly face: { readonly attempts: readonly FaceAttempt[] };
    readonly waitedFor: object;
  };
};

/** What an officer's page does over HTTP in the face step, without a browser around it. */
export class CounterTablet {
  readonly #heard = new Map<string, () => void>();
  readonly #leaving = new AbortController();

  private constructor(
    private readonly origin: string,
    readonly desk: StaffAtWork,
    private readonly cookie: string,
  ) {}

  static async open(origin: string, username: string): Promise<CounterTablet> {
    const staffSession = await signIn(username, DEMO_PASSWORD, 'bench');
    const staff = staffSession ? await staffOfSession(staffSession) : null;
    if (!staff) throw new Error(`${username} could not sign in`);
    const device = await enrolTestDevice(staff, `Tablet ${username}`);
    const token = await encode({ token: { staffSession }, secret: env().NEXTAUTH_SECRET });
    const tablet = new CounterTablet(origin, { staff, device }, `${sessionCookie().name}=${token}`);
    const stream = await tablet.#ask('/api/v1/live', { signal: tablet.#leaving.signal });
    void tablet.#listen(stream).catch(() => undefined); // ends with the tablet
    return tablet;
  }

  close(): void {
    this.#leaving.abort();
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { cookie: this.cookie, origin: this.origin, ...init.headers };
    const response = await fetch(`${this.origin}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  /** Server-sent events: which session has moved. */
  async #listen(stream: Response): Promise<void> {
    let rest = '';
    if (!stream.body) return;
    for await (const part of stream.body as unknown as AsyncIterable<Uint8Array>) {
      const lines = (rest + Buffer.from(part).toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (!line.startsWith('data: ')) continue;
        this.#heard.get((JSON.parse(line.slice(6)) as { streamId: string }).streamId)?.();
      }
    }
  }

  /** Frames of movements, as they are streamed before the shutter goes. */
  async sendsFrames(sessionId: string, challengeId: string, frames: readonly Uint8Array[]): Promise<void> {
    for (let first = 0; first < frames.length; first += FRAMES_OF_A_REQUEST) {
      const response = await this.#ask(
        `/api/v1/sessions/${sessionId}/challenges/${challengeId}/frames/${first}`,
        {
          method: 'PUT',
          headers: { 'content-type': 'video/x-motion-jpeg' },
          body: Buffer.concat(frames.slice(first, first + FRAMES_OF_A_REQUEST)),
        },
      );
      await response.arrayBuffer();
    }
  }

  /** From the shutter to the verdict on the page: picture, command, live notice, view. */
  async shoots({ sessionId, challengeId, picture }: Shot): Promise<Verdict> {
    const captureId = uuidv7(Date.now());
    const began = performance.now();
    const verdict = this.#verdictOf(sessionId, captureId);
    verdict.catch(() => undefined); // where the picture is refused, that is what is told
    const put = await this.#ask(`/api/v1/sessions/${sessionId}/captures/${captureId}`, {
      method: 'PUT',
      headers: { 'content-type': 'image/jpeg' },
      body: Buffer.from(picture),
    });
    await put.arrayBuffer();
    const digest = createHash('sha256').update(picture).digest('hex');
    const { staff, device } = this.desk;
    const body = { captureId, digest, challengeId };
    const envelope = await device.sign({ streamId: sessionId, type: 'capture-face', body, actor: staff.id });
    const sent = await this.#ask(`/api/v1/sessions/${sessionId}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(envelope),
    });
    await sent.arrayBuffer();
    const { attempt, toldToWait } = await verdict;
    return { milliseconds: performance.now() - began, attempt, toldToWait };
  }

  async #verdictOf(sessionId: string, captureId: string): Promise<Omit<Verdict, 'milliseconds'>> {
    let soon: NodeJS.Timeout | undefined;
    let slowly: NodeJS.Timeout | undefined;
    let late: NodeJS.Timeout | undefined;
    let toldToWait = false;
    try {
      return await new Promise((resolve, reject) => {
        const looks = async () => {
          const { state } = (await (await this.#ask(`/api/v1/sessions/${sessionId}`)).json()) as View;
          toldToWait ||= captureId in state.waitedFor;
          const attempt = state.face.attempts.find((one) => one.captureId === captureId);
          if (attempt && attempt.band !== null) resolve({ attempt, toldToWait });
        };
        const look = () => void looks().catch(reject);
        this.#heard.set(sessionId, () => {
          clearTimeout(soon);
          soon = setTimeout(look, SETTLE);
        });
        slowly = setInterval(look, SLOW_REFRESH);
        late = setTimeout(() => reject(new Error('no verdict came')), GIVES_UP);
      });
    } finally {
      clearTimeout(soon);
      clearTimeout(late);
      clearInterval(slowly);
      this.#heard.delete(sessionId);
    }
  }
}
