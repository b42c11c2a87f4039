import * as z from 'zod/mini';
import { REASONS } from '../benefits/jht/reasons';
import { accountSchema, additionalSchema, civilSchema, contactSchema } from '../people/profile';
import { isValidDate } from '../values/calendar';
import { UUID } from '../values/ids';
import { tidyDate } from '../values/read-date';
import { WITHOUT_CHALLENGE } from './challenge';
import { DOCUMENT_FAULTS, EXCUSES, REJECTION_GROUNDS } from './documents';
import { PRESENCES, REASONS_HERE } from './events';
import { faceCommands } from './face-commands';
import { heirCommands } from './heir-commands';
import { membershipCommands } from './membership-commands';
import { factorReports, secondFactorCommands } from './second-factor-commands';
import { SURVEY_SCALE } from './survey';

const uuid = z.string().check(z.regex(UUID, 'id.shape'));
const date = z.pipe(
  z.pipe(z.string(), z.transform(tidyDate)),
  z.string().check(z.refine(isValidDate, 'date.shape')),
);
const rupiah = z.int().check(z.minimum(0));
const note = z.string().check(z.maxLength(500, 'note.length'));
/** An SVG path as the signature pad writes it. */
const signature = z
  .string()
  .check(
    z.minLength(8, 'signature.missing'),
    z.maxLength(20_000, 'signature.length'),
    z.regex(/^[MLQCZmlqcz0-9 .,-]+$/, 'signature.shape'),
  );

/** Eight characters of Crockford's base 32, as `normaliseCode` leaves them. */
const moveCode = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{8}$/, 'move-code.shape'));

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const surveyScore = z.literal([...SURVEY_SCALE], 'survey.missing');
const documentCode = z.string().check(z.regex(/^[a-z0-9-]{2,40}$/, 'document.code'));

export const CASE_REASONS = {
  face: [
    'glasses-or-covering',
    'old-photo',
    'injury-or-illness',
    'age',
    'camera-trouble',
    'declined',
    'other',
  ],
  'civil-data': ['letter-differs', 'date-differs', 'registry-outdated', 'other'],
  'account-name': ['bank-shortens', 'name-changed', 'joint-account', 'bank-silent', 'other'],
} as const;

export const END_REASONS = [
  'not-eligible',
  'waits',
  'documents-route',
  'data-mismatch',
  'identity-not-confirmed',
  'participant-left',
  'wrong-person',
  'deceased',
  'documents-rejected',
  'consent-withdrawn',
  'other',
] as const;

const staffCommands = (today: string) => ({
  'open-session': z.object({
    reasonHere: z.enum(REASONS_HERE, 'reason-here.missing'),
    /** When he came, by the tablet, where the session was opened without a network. */
    arrivedAt: z.optional(z.iso.datetime()),
  }),
  'identify-participant': z.object({ identifier: z.string().check(z.maxLength(60)) }),
  'choose-membership': z.object({ membershipId: uuid }),
  'hand-over-screen': z.object({
    to: z.enum(['officer', 'participant']),
    pinProof: z.optional(uuid),
    /** Instead of a proof of the server: the vault, which only the PIN opens, signed for it without a network. */
    vaultProof: z.optional(z.object({ nonce: uuid, signature: z.string().check(z.maxLength(200)) })),
  }),
  'give-consent': z.object({
    language: z.enum(['id', 'en']),
    textVersion: z.string().check(z.maxLength(40)),
    textHash: digest,
    readAloud: z.boolean(),
    signature,
  }),
  'confirm-membership': z.object({ correct: z.literal(true) }),
  ...membershipCommands({ uuid, date, note, signature }),
  ...heirCommands(uuid),
  'update-contact': contactSchema,
  'update-account': accountSchema,
  'update-civil': civilSchema(today),
  'update-additional': additionalSchema,
  'confirm-profile': z.object({}),
  /** `instead` names movements that wait on this device and were not seen: they are given up for others. */
  'draw-challenge': z.object({ instead: z.optional(uuid) }),
  'capture-face': z.object({
    captureId: uuid,
    digest,
    /** The challenge whose frames were sent, or why none was asked for. */
    challengeId: z.optional(uuid),
    without: z.optional(z.enum(WITHOUT_CHALLENGE, 'challenge.why-missing')),
  }),
  'ask-supervisor': z.object({
    kind: z.enum(['face', 'civil-data', 'account-name']),
    why: z.enum(
      [...CASE_REASONS.face, ...CASE_REASONS['civil-data'], ...CASE_REASONS['account-name']],
      'case-why.missing',
    ),
    note,
  }),
  ...faceCommands({ why: z.enum(CASE_REASONS.face, 'case-why.missing'), note }),
  'decide-case': z.object({
    caseId: uuid,
    decision: z.enum(['accept', 'reject', 'return']),
    note,
    /** Where the supervisor looked at a face: beside the person, or at the pictures and findings. */
    presence: z.optional(z.enum(PRESENCES)),
    pinProof: z.optional(uuid),
    /** What a return names, document by document. */
    faults: z.optional(
      z.array(z.object({ document: documentCode, fault: z.enum(DOCUMENT_FAULTS) })).check(z.maxLength(60)),
    ),
    ground: z.optional(z.enum(REJECTION_GROUNDS)),
  }),
  'describe-claim': z.object({
    reason: z.enum(REASONS, 'claim-reason.missing'),
    letterOn: z.nullable(date),
  }),
  'plan-papers': z.object({ reason: z.enum(REASONS, 'claim-reason.missing') }),
  'add-document': z.object({ fileId: uuid, document: documentCode, digest }),
  'remove-document': z.object({ fileId: uuid }),
  'verify-document': z.object({
    document: documentCode,
    points: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20)),
  }),
  'excuse-document': z.object({ document: documentCode, why: z.enum(EXCUSES, 'excuse.missing'), note }),
  'complete-documents': z.object({}),
  'check-answers': z.object({}),
  ...secondFactorCommands(uuid),
  'confirm-payment': z.object({ gross: rupiah, tax: rupiah, net: rupiah, accountId: uuid, signature }),
  'submit-claim': z.object({}),
  'answer-survey': z.object({ procedure: surveyScore, time: surveyScore, conduct: surveyScore }),
  'pause-session': z.object({ why: note }),
  'take-over-session': z.object({
    why: z.enum(['colleague-away', 'device-trouble', 'continues-later', 'other']),
    /** The device that held the session when whoever takes it looked: of two takers at once, one wins. */
    fromDevice: z.optional(uuid),
    pinProof: z.optional(uuid),
    /** The code that the holder's device showed, where it was shown one. */
    moveCode: z.optional(moveCode),
  }),
  'end-session': z.object({ why: z.enum(END_REASONS, 'end-why.missing') }),
});

const field = z.object({ match: z.boolean(), similarity: z.optional(z.number()) });
const scoreOrNull = z.nullable(z.number());

/** What workers report of the world. Only the service may send these. */
const SERVICE_COMMANDS = {
  'record-registry-answer': z.object({
    checkId: uuid,
    answer: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('compared'),
        reference: z.string(),
        fields: z.object({
          name: field,
          birthPlace: field,
          birthDate: field,
          sex: field,
          motherName: field,
          address: field,
        }),
      }),
      z.object({
        kind: z.literal('refused'),
        code: z.enum(['registry.nik-unknown', 'registry.person-deceased', 'registry.access-refused']),
      }),
    ]),
  }),
  'record-account-inquiry': z.object({
    accountId: uuid,
    answer: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('holder'), holderName: z.string() }),
      z.object({ kind: z.literal('refused'), code: z.enum(['unknown', 'dormant', 'inactive']) }),
    ]),
  }),
  'record-face-verdict': z.object({
    captureId: uuid,
    modelSet: z.string(),
    reasons: z.array(z.string()),
    livenessRisk: scoreOrNull,
    registrySimilarity: scoreOrNull,
    templateSimilarity: scoreOrNull,
    /** Of the picture alone, to the nearest of the pictures that are kept of the person. */
    nearestKept: z.optional(scoreOrNull),
    registryReference: z.nullable(z.string()),
    registryRefusal: z.nullable(z.string()),
    cause: z.nullable(
      z.enum(['participant', 'position', 'light', 'camera', 'network', 'engine', 'registry']),
    ),
    /** The very picture, or nearly, was taken before: nobody was compared with it. */
    replayed: z.optional(z.boolean()),
    challenge: z.optional(
      z.object({
        verdict: z.enum(['passed', 'undecided', 'refused']),
        reasons: z.array(z.string()),
        asked: z.array(z.string()),
        seen: z.array(z.string()),
        frames: z.int(),
      }),
    ),
  }),
  ...factorReports(uuid),
  'record-template': z.object({ templateId: uuid, modelSet: z.string() }),
  'record-gateway-wait': z.object({ gateway: z.enum(['registry', 'bank', 'face-engine']), subject: uuid }),
};

/** Schema of each command's body. `today` is the branch's date: nobody is born after it. */
export const commandSchemas = (today: string) => ({ ...staffCommands(today), ...SERVICE_COMMANDS });

type Schemas = ReturnType<typeof commandSchemas>;
export type CommandType = keyof Schemas;
export type CommandBody<Type extends CommandType> = z.output<Schemas[Type]>;
/** What a form hands over before it is read by the schema. */
export type CommandInput<Type extends CommandType> = z.input<Schemas[Type]>;
export type SessionCommand = {
  [Type in CommandType]: { readonly type: Type; readonly body: CommandBody<Type> };
}[CommandType];

export const isServiceCommand = (type: string): boolean => Object.hasOwn(SERVICE_COMMANDS, type);
