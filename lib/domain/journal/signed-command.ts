import * as z from 'zod/mini';
import { UUID } from '../values/ids';

/**
 * The clear header that the device signs. It names the body only by a salted digest: the header may be
 * kept and shown for ever without giving a NIK away to guessing.
 */
export const headerSchema = z.object({
  v: z.literal(1),
  commandId: z.string().check(z.regex(UUID)),
  stream: z.enum(['session', 'claim', 'person', 'staff', 'device', 'policy', 'exception', 'administration']),
  streamId: z.string().check(z.regex(UUID)),
  type: z.string().check(z.regex(/^[a-z-]{1,60}$/)),
  actor: z.string().check(z.maxLength(64)),
  device: z.nullable(z.string().check(z.regex(UUID))),
  counter: z.int().check(z.minimum(0)),
  /** The device's clock, ISO 8601; a claim, never used for money or eligibility. */
  at: z.iso.datetime(),
  /** base64url(sha256(salt ‖ "." ‖ body)). */
  digest: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});

export type CommandHeader = z.output<typeof headerSchema>;

/** A command as it travels: the texts exactly as they were signed and digested. */
export const envelopeSchema = z.object({
  header: z.string().check(z.maxLength(2_000)),
  signature: z.string().check(z.maxLength(200)),
  salt: z.string().check(z.regex(/^[A-Za-z0-9_-]{22,44}$/)),
  body: z.string().check(z.maxLength(120_000)),
  /** Said at delivery of what was made long before: the device's own time then, signed (lib/domain/journal/clock.ts). */
  sent: z.optional(z.object({ at: z.iso.datetime(), signature: z.string().check(z.maxLength(200)) })),
});

export type Envelope = z.output<typeof envelopeSchema>;
