import * as z from 'zod/mini';
import { isValidDate } from '../values/calendar';
import { UUID } from '../values/ids';
import { CAMERA_FAULTS } from './face-fallbacks';
import { FEATURE_FINDINGS, FEATURES, QUESTIONS } from './witness';

const uuid = z.string().check(z.regex(UUID, 'id.shape'));

/** Where the officer looked when he attested: at an earlier picture, or at the KTP held beside the face. */
export const COMPARED = ['earlier-picture', 'ktp-card'] as const;

/** Commands of the ladder that follows a face which the machine did not recognise, and of keeping a face. */
export const faceCommands = <Why extends z.ZodMiniType, Note extends z.ZodMiniType>(given: {
  readonly why: Why;
  readonly note: Note;
}) => ({
  'report-camera': z.object({ fault: z.enum(CAMERA_FAULTS) }),
  'attest-face': z.object({
    captureId: uuid,
    compared: z.enum(COMPARED, 'attest.compared-missing'),
    pinProof: z.optional(uuid),
  }),
  'ask-witness': z.object({
    why: given.why,
    note: given.note,
    features: z.record(z.enum(FEATURES), z.enum(FEATURE_FINDINGS, 'feature.missing')),
    answers: z
      .array(
        z.object({
          question: z.enum(QUESTIONS),
          /** As the participant said it; null when he does not know. */
          answer: z.nullable(z.string().check(z.maxLength(80, 'answer.length'))),
        }),
      )
      .check(z.maxLength(QUESTIONS.length)),
  }),
  'book-call-back': z.object({
    day: z.string().check(z.refine(isValidDate, 'date.shape')),
    from: z.string().check(z.regex(/^\d{2}:\d{2}$/, 'time.shape')),
  }),
  'allow-template': z.object({
    language: z.enum(['id', 'en']),
    textVersion: z.string().check(z.maxLength(40)),
    textHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  'withdraw-template': z.object({}),
});
