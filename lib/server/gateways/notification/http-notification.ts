import { z } from 'zod';
import { answered, unavailable } from '../../../domain/ports/answer';
import type { NotificationGateway } from '../../../domain/ports/notification';
import { endpoint, postJson } from '../exchange';

export type HttpNotificationConfig = {
  readonly baseUrl: string;
  readonly contractNumber: string;
  readonly contractKey: string;
  /** Milliseconds for one call; default 10,000. */
  readonly timeoutMs?: number;
};

const acceptedSchema = z.object({ providerId: z.string().min(1).max(64) });
const errorSchema = z.object({ code: z.string().max(40) });

/** SMS over HTTP. The reference is sent as the idempotency key, so a retry is the same message. */
export const createHttpNotification = (config: HttpNotificationConfig): NotificationGateway => ({
  sendSms: async ({ to, text, reference }) => {
    const reply = await postJson({
      url: endpoint(config.baseUrl, '/v1/messages'),
      headers: { 'x-contract-number': config.contractNumber, 'x-contract-key': config.contractKey },
      body: JSON.stringify({ to, text, reference }),
      timeoutMs: config.timeoutMs ?? 10_000,
    });
    if (reply.kind === 'failed') return unavailable(`sms.${reply.reason}`);
    const accepted = acceptedSchema.safeParse(reply.body);
    if (reply.status === 200 && accepted.success) return answered(accepted.data);
    const said = errorSchema.safeParse(reply.body);
    return reply.status === 422 && said.success && said.data.code === 'number-refused'
      ? { kind: 'refused', code: 'sms.number-refused', providerCode: String(reply.status) }
      : unavailable('sms.reply-unexpected', String(reply.status));
  },
});
