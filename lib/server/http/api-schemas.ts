import * as z from 'zod/mini';

/** Shapes of what the API answers, for the OpenAPI document and for tests that hold the routes to them. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  nextStep: z.optional(z.string()),
  reference: z.optional(z.string()),
  detail: z.optional(z.record(z.string(), z.unknown())),
});

export const receiptSchema = z.object({
  receipt: z.object({
    accepted: z.literal(true),
    version: z.int(),
    seq: z.int(),
    head: z.string(),
    at: z.string(),
  }),
});

export const meSchema = z.object({
  staff: z.object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    role: z.enum(['officer', 'supervisor', 'administrator']),
    branchId: z.string(),
    branchName: z.string(),
    timeZone: z.string(),
    sealedBy: z.nullable(z.string()),
  }),
  /** Whether a face counts as matched only with movements. */
  faceChallenge: z.enum(['required', 'offered']),
  demo: z.nullable(z.object({ sandboxUrl: z.string() })),
});

export const hintSchema = z.object({
  faces: z.int(),
  reasons: z.array(z.string()),
  faceHeightShare: z.optional(z.number()),
  yaw: z.optional(z.number()),
  pitch: z.optional(z.number()),
});
