import { z } from 'zod';
import { endpoint, postJson } from '../../exchange';
import { createTokenSource } from './access-token';
import type { SnapBankConfig } from './config';
import { interpret, type Meaning, type Service } from './response-codes';
import { formatTimestamp, signSymmetric, transactionStringToSign } from './signature';

const envelopeSchema = z.looseObject({ responseCode: z.string().max(7) });

export type SnapReply = {
  readonly meaning: Meaning;
  readonly providerCode?: string;
  readonly body: unknown;
};

export type SnapCall = {
  readonly service: Service;
  readonly path: string;
  readonly externalId: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** ISO 8601: after this it is not signed any more. */
  readonly signBefore?: string;
};

export type SnapClient = (call: SnapCall) => Promise<SnapReply>;

const without = (meaning: Meaning): SnapReply => ({ meaning, body: null });

/**
 * Sends signed transactions. A refused token is renewed once and the call repeated with the same
 * X-EXTERNAL-ID: a bank that had counted the first try then says 409xx00, which is read as "ask status".
 */
export const createSnapClient = (config: SnapBankConfig): SnapClient => {
  const tokens = createTokenSource(config);
  const now = config.now ?? (() => new Date());

  const send = async (call: SnapCall, accessToken: string): Promise<SnapReply> => {
    const url = endpoint(config.baseUrl, call.path);
    const body = JSON.stringify(call.body);
    // The very instant that is signed is compared: however long we are held up now, the bank sees how old it is.
    const at = now();
    if (call.signBefore && at.getTime() > Date.parse(call.signBefore))
      return without({ means: 'unavailable', reason: 'bank.held-up-too-long' });
    const timestamp = formatTimestamp(at, config.timestampForm ?? 'iso-offset');
    const text = transactionStringToSign({
      method: 'POST',
      path: url.pathname,
      accessToken,
      body,
      timestamp,
    });
    const reply = await postJson({
      url,
      headers: {
        authorization: `Bearer ${accessToken}`,
        'x-timestamp': timestamp,
        'x-signature': signSymmetric(text, config.clientSecret, config.signatureEncoding ?? 'base64'),
        'x-partner-id': config.partnerId,
        'x-external-id': call.externalId,
        'channel-id': config.channelId,
      },
      body,
      timeoutMs: config.timeoutMs ?? 15_000,
    });
    if (reply.kind === 'failed') {
      return without({ means: reply.sent ? 'ask-status' : 'unavailable', reason: `bank.${reply.reason}` });
    }
    const envelope = envelopeSchema.safeParse(reply.body);
    if (!envelope.success) return without({ means: 'ask-status', reason: 'bank.reply-malformed' });
    const { responseCode } = envelope.data;
    return {
      meaning: interpret(call.service, reply.status, responseCode),
      providerCode: responseCode,
      body: reply.body,
    };
  };

  return async (call) => {
    const first = await tokens.get();
    if (!first.ok) return without({ means: 'unavailable', reason: first.reason });
    const reply = await send(call, first.token);
    if (reply.meaning.means !== 'unauthorised') return reply;
    tokens.drop(first.token);
    const second = await tokens.get();
    if (!second.ok) return without({ means: 'unavailable', reason: second.reason });
    return send(call, second.token);
  };
};
