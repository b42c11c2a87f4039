import { z } from 'zod';
import { endpoint, postJson } from '../../exchange';
import type { SnapBankConfig } from './config';
import { formatTimestamp, signAsymmetric, tokenStringToSign } from './signature';

const replySchema = z.object({
  responseCode: z.literal('2007300'),
  accessToken: z.string().min(1).max(4096),
  expiresIn: z.coerce.number().int().positive(),
});

/** Renewed this long before its end, so that no call starts with a token that ends on the way. */
const EARLY_MS = 60_000;

export type TokenAnswer =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly reason: string };

export type TokenSource = {
  get(): Promise<TokenAnswer>;
  /** Forgets a token that the bank refused; a newer one is kept. */
  drop(token: string): void;
};

/** Access token B2B (service 73), 900 s: one request serves all callers that wait for it. */
export const createTokenSource = (config: SnapBankConfig): TokenSource => {
  const now = config.now ?? (() => new Date());
  let held: { token: string; until: number } | null = null;
  let asking: Promise<TokenAnswer> | null = null;

  const ask = async (): Promise<TokenAnswer> => {
    const timestamp = formatTimestamp(now(), config.timestampForm ?? 'iso-offset');
    const text = tokenStringToSign(config.clientKey, timestamp);
    const reply = await postJson({
      url: endpoint(config.baseUrl, '/v1.0/access-token/b2b'),
      headers: {
        'x-timestamp': timestamp,
        'x-client-key': config.clientKey,
        'x-signature': signAsymmetric(text, config.privateKey, config.signatureEncoding ?? 'base64'),
      },
      body: '{"grantType":"client_credentials"}',
      timeoutMs: config.timeoutMs ?? 15_000,
    });
    if (reply.kind === 'failed') return { ok: false, reason: `bank.token-${reply.reason}` };
    const parsed = replySchema.safeParse(reply.body);
    if (reply.status !== 200 || !parsed.success) {
      return {
        ok: false,
        reason: reply.status === 401 ? 'bank.token-signature-refused' : 'bank.token-unexpected',
      };
    }
    const lifetime = parsed.data.expiresIn * 1000;
    held = {
      token: parsed.data.accessToken,
      until: now().getTime() + Math.max(lifetime - EARLY_MS, lifetime / 2),
    };
    return { ok: true, token: held.token };
  };

  return {
    get: async () => {
      if (held && now().getTime() < held.until) return { ok: true, token: held.token };
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
    drop: (token) => {
      if (held?.token === token) held = null;
    },
  };
};
