import { type BankReply, type BankRequest, refused, serviceOf } from './bank-replies';
import { CHAOS_BANKS } from './banks';
import type { Chance } from './random';
import { type Scene, type Stage, stageHere, step } from './stage';

/** What can happen to one request between us and the bank. */
const TROUBLE = [
  'unreachable',
  'request-lost',
  'reply-lost',
  'reply-garbled',
  'delayed',
  'doubled',
  'provider-timeout',
  'provider-error',
  'done-and-error',
  'too-many',
  'token-refused',
] as const;

/** A bank's line with trouble on it; delayed requests arrive when the schedule says so, or never. */
export type Line = {
  /** How much trouble is left; healing sets it to nothing. */
  trouble: number;
  /** Requests that are still on their way: each arrives once, if at all. */
  readonly underWay: BankRequest[];
  readonly chance: Chance;
};

const failed = (code: string): Error =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(code), { code }) });
const timedOut = (): Error => new DOMException('timed out', 'TimeoutError');

const told = (scene: Scene, request: BankRequest, reply: BankReply): Response => {
  scene.bank.reaches(request, reply);
  return new Response(JSON.stringify(reply.body), { status: reply.status });
};

const exchange = async (stage: Stage, line: Line, request: BankRequest): Promise<Response> => {
  const { scene, actor } = stage;
  const { bank } = scene;
  await step(stage, true); // may be held up, or die, with the order on record and the bank not called
  const meets = line.trouble > 0 && line.chance.happens(0.5) ? line.chance.pick(TROUBLE) : null;
  if (meets) line.trouble -= 1;
  scene.trace.push(`${actor.name} → ${request.path}${meets ? ` (${meets})` : ''}`);
  const service = serviceOf(request.path);
  const arrive = () => bank.receive(request, scene.now);
  const answer = async (reply: BankReply): Promise<Response> => {
    scene.trace.push(
      `  bank: ${String(reply.body.responseCode)} ${String(reply.body.latestTransactionStatus ?? '')}`,
    );
    await step(stage, true); // may be held up, or die, with the bank's answer not on record
    return told(scene, request, reply);
  };
  if (meets === 'unreachable') throw failed('ECONNREFUSED');
  bank.leaves(request);
  switch (meets) {
    case 'request-lost':
      throw failed('ECONNRESET');
    case 'reply-lost':
      arrive();
      await step(stage, true);
      throw line.chance.happens(0.5) ? timedOut() : failed('ECONNRESET');
    case 'reply-garbled':
      arrive();
      return new Response('<html>', { status: 502 });
    case 'delayed':
      line.underWay.push(request);
      throw timedOut();
    case 'doubled':
      line.underWay.push(request);
      return answer(arrive());
    case 'provider-timeout':
      return answer(refused(service, 504, '00'));
    case 'provider-error':
      return answer(refused(service, 500, '00'));
    case 'done-and-error':
      arrive();
      return answer(refused(service, 500, '01'));
    case 'too-many':
      return answer(refused(service, 429, '00'));
    case 'token-refused':
      return answer(refused(service, 401, '01'));
    case null:
      return answer(arrive());
  }
};

const lines = new WeakMap<Scene, Line>();
export const layLine = (scene: Scene, line: Line): void => void lines.set(scene, line);

/** Leads requests of code on a stage to its simulated bank; everything else goes the real way. */
export const leadToBank = (): void => {
  const real = globalThis.fetch;
  globalThis.fetch = async (target, init) => {
    const stage = stageHere();
    const line = stage && lines.get(stage.scene);
    const url = target instanceof URL ? target : new URL(typeof target === 'string' ? target : target.url);
    const bank = CHAOS_BANKS.find(({ origin }) => origin === url.origin);
    if (!stage || !line || !bank) return real(target, init);
    if (url.pathname.endsWith('/access-token/b2b')) {
      await step(stage, true); // may be held up before anything is signed
      return Response.json({ responseCode: '2007300', accessToken: 'chaos', expiresIn: '900' });
    }
    const headers = new Headers(init?.headers);
    return exchange(stage, line, {
      via: bank.code,
      path: url.pathname,
      externalId: headers.get('x-external-id') ?? '',
      timestamp: headers.get('x-timestamp') ?? '',
      body: JSON.parse(String(init?.body)),
    });
  };
};
