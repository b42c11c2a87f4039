import { type APIRequestContext, expect, request } from '@playwright/test';
import type { Envelope } from '@/lib/domain/journal/signed-command';
import type { SessionView } from '@/lib/domain/views/session-view';
import { pool } from '@/lib/server/database/connection';
import { uuidv7 } from '@/lib/server/platform/new-id';
import type { Staff } from '@/lib/server/staff/current-staff';
import { enrolTestDevice, type TestDevice } from '../test-device';
import { DEMO_PASSWORD } from './people';
import type { Product } from './product';

export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, unknown>;
};

type Ready = { readonly http: APIRequestContext; readonly staff: Staff; readonly device: TestDevice };

/** A member of staff without a browser: the product's HTTP doors, tried by hand. */
export class Wire {
  private ready: Promise<Ready> | null = null;

  constructor(
    private readonly product: Product,
    private readonly username: string,
  ) {}

  private signedIn(): Promise<Ready> {
    this.ready ??= this.signIn();
    return this.ready;
  }

  private async signIn(): Promise<Ready> {
    const http = await request.newContext({ baseURL: this.product.origin });
    const { csrfToken } = await (await http.get('/api/auth/csrf')).json();
    const form = { username: this.username, password: DEMO_PASSWORD, csrfToken, json: 'true' };
    await http.post('/api/auth/callback/credentials', { form });
    const { staff } = await (await http.get('/api/v1/me')).json();
    return { http, staff, device: await enrolTestDevice(staff, `Uji ${this.username}`) };
  }

  /** A command signed on this person's own device. */
  async signs(sessionId: string, type: string, body: unknown): Promise<Envelope> {
    const { device, staff } = await this.signedIn();
    return device.sign({ streamId: sessionId, type, body, actor: staff.id });
  }

  async posts(path: string, data: unknown, origin = this.product.origin): Promise<Answer> {
    const { http } = await this.signedIn();
    const headers = { origin, 'content-type': 'application/json' };
    return answerOf(await http.post(path, { data: JSON.stringify(data), headers }));
  }

  sends(sessionId: string, envelope: unknown, origin?: string): Promise<Answer> {
    return this.posts(`/api/v1/sessions/${sessionId}/commands`, envelope, origin);
  }

  async uploads(sessionId: string, bytes: Buffer): Promise<Answer> {
    const { http } = await this.signedIn();
    const path = `/api/v1/sessions/${sessionId}/captures/${uuidv7(Date.now())}`;
    const headers = { origin: this.product.origin, 'content-type': 'image/jpeg' };
    return answerOf(await http.put(path, { data: bytes, headers }));
  }

  async gets(path: string): Promise<Answer> {
    return answerOf(await (await this.signedIn()).http.get(path));
  }

  async opensSession(): Promise<string> {
    const sessionId = uuidv7(Date.now());
    const opened = await this.sends(
      sessionId,
      await this.signs(sessionId, 'open-session', { reasonHere: 'no-phone' }),
    );
    expect(opened.status).toBe(200);
    return sessionId;
  }

  /** What exists elsewhere and what does not exist at all must look the same. */
  async findsSameAnswerFor(elsewhere: string, nowhere: string): Promise<void> {
    const [there, none] = [await this.gets(elsewhere), await this.gets(nowhere)];
    expect(there).toEqual(none);
    isProblem(there, 404, 'session.unknown');
  }

  async isRefusedToDecide({ id, state }: SessionView): Promise<void> {
    const body = { caseId: state.cases.at(-1)?.id, decision: 'accept', note: '' };
    isProblem(await this.sends(id, await this.signs(id, 'decide-case', body)), 409, 'case.supervisor-only');
  }
}

const answerOf = async (response: Awaited<ReturnType<APIRequestContext['get']>>): Promise<Answer> => ({
  status: response.status(),
  type: response.headers()['content-type'] ?? '',
  body: (await response.json()) as Record<string, unknown>,
});

/** Every no over HTTP is a problem of RFC 9457 with our code and the next step. */
export const isProblem = (answer: Answer, status: number, code: string): void => {
  expect(answer).toMatchObject({
    status,
    type: expect.stringContaining('application/problem+json'),
    body: { status, code, title: expect.stringMatching(/./), nextStep: expect.stringMatching(/./) },
  });
};

export class Wires {
  private readonly known = new Map<string, Wire>();

  constructor(private readonly product: Product) {}

  /** The officer's own exception, written by hand into the table: the database itself says no. */
  async cannotBeWrittenBy(username: string, { state }: SessionView): Promise<void> {
    const byHand = pool().query(
      `update cases set decided_by = (select id from staff where username = $2), decided_at = now(), decision = 'accept'
        where id = $1`,
      [state.cases.at(-1)?.id, username],
    );
    await expect(byHand).rejects.toMatchObject({ constraint: 'case_author_never_decides' });
  }

  by(username: string): Wire {
    const wire = this.known.get(username) ?? new Wire(this.product, username);
    this.known.set(username, wire);
    return wire;
  }
}
