import { z } from 'zod';
import { type Call, json, parseBody, type Reply, type Sandbox } from '../http/route';
import { refuseContract } from '../registry/access';

const bodySchema = z.object({
  to: z.string().max(32),
  text: z.string().min(1).max(1_000),
  reference: z.string().min(1).max(100),
});

/** Stores a message; the same reference again is the same message. Only Indonesian mobile numbers are taken. */
export const sendMessage = async (sandbox: Sandbox, call: Call): Promise<Reply> => {
  const refusal = refuseContract(sandbox, call);
  if (refusal) return refusal;
  const parsed = bodySchema.safeParse(parseBody(call));
  if (!parsed.success) return json(400, { code: 'request-malformed' });
  const { to, text, reference } = parsed.data;
  if (!/^\+628\d{7,12}$/.test(to)) return json(422, { code: 'number-refused' });
  const { rows } = await sandbox.pool.query<{ provider_id: string }>(
    `insert into sandbox.messages (reference, provider_id, recipient, body, at)
     values ($1, 'SMS-' || gen_random_uuid(), $2, $3, $4)
     on conflict (reference) do update set reference = excluded.reference returning provider_id`,
    [reference, to, text, sandbox.now()],
  );
  return json(200, { providerId: rows[0]?.provider_id });
};
