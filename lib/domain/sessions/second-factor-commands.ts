import * as z from 'zod/mini';
import { WAGE_CHOICES } from './second-factor';

const choices = WAGE_CHOICES.map(({ key }) => key);

/** What the participant's own screen sends of the second factor. */
export const secondFactorCommands = <Id extends z.ZodMiniType<string>>(id: Id) => ({
  /** `instead` names the code that does not come, or the question that cannot be answered. */
  'ask-factor': z.object({ instead: z.optional(id) }),
  'answer-factor': z.object({
    factorId: id,
    answer: z.union([
      z.string().check(z.regex(/^\d{6}$/, 'factor.code-shape')),
      z.enum(choices, 'factor.code-shape'),
    ]),
  }),
});

/** What the worker reports of a code's message. */
export const factorReports = <Id extends z.ZodMiniType<string>>(id: Id) => ({
  'record-code-unsent': z.object({
    factorId: id,
    why: z.enum(['gateway-silent', 'number-refused']),
  }),
});
