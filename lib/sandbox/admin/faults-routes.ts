import { z } from 'zod';
import { FAULT_KINDS, FAULT_TARGETS, type FaultKind, fits } from '../faults';
import { json, parseBody, type Route } from '../http/route';

const kinds = Object.keys(FAULT_KINDS) as [FaultKind, ...FaultKind[]];

const faultSchema = z
  .object({
    target: z.enum(FAULT_TARGETS),
    kind: z.enum(kinds),
    times: z.number().int().min(1).max(1_000).nullable().default(null),
    ms: z.number().int().min(0).max(120_000).default(3_000),
    only: z.string().min(1).max(64).nullable().default(null),
  })
  .refine(({ kind, target }) => fits(kind, target), 'this kind of fault does not exist there');

export const FAULT_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/sandbox/faults',
    reach: 'application',
    handle: async (sandbox, call) => {
      const parsed = faultSchema.safeParse(parseBody(call));
      return parsed.success
        ? json(201, sandbox.faults.add(parsed.data))
        : json(400, { code: 'fault-malformed', issues: parsed.error.issues.map((issue) => issue.message) });
    },
  },
  {
    method: 'GET',
    path: '/sandbox/faults',
    reach: 'application',
    handle: async (sandbox) => json(200, { faults: sandbox.faults.list(), kinds: FAULT_KINDS }),
  },
  {
    method: 'DELETE',
    path: '/sandbox/faults',
    reach: 'application',
    handle: async (sandbox) => {
      sandbox.faults.clear();
      return json(200, { faults: [] });
    },
  },
  {
    method: 'DELETE',
    path: '/sandbox/faults/:id',
    reach: 'application',
    handle: async (sandbox, call) => {
      sandbox.faults.remove(Number(call.params.id));
      return json(200, { faults: sandbox.faults.list() });
    },
  },
];
