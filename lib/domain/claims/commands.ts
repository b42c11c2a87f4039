import * as z from 'zod/mini';
import { accountNumberSchema, bankCodeSchema } from '../people/bank-account';
import { accountSchema } from '../people/profile';
import { UUID } from '../values/ids';
import { HEARD } from './events';

const uuid = z.string().check(z.regex(UUID, 'id.shape'));
const note = z.string().check(z.maxLength(500, 'note.length'));
/** An SVG path as the signature pad writes it. */
const signature = z
  .string()
  .check(
    z.minLength(8, 'signature.missing'),
    z.maxLength(20_000, 'signature.length'),
    z.regex(/^[MLQCZmlqcz0-9 .,-]+$/, 'signature.shape'),
  );
/** Which payee; it may be left out where there is only one. */
const reference = z.optional(z.string().check(z.maxLength(64)));

const account = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('holder'), holderName: z.string() }),
  z.object({ kind: z.literal('refused'), code: z.enum(['unknown', 'dormant', 'inactive']) }),
]);
export type PayeeInquiry = z.output<typeof account>;

/** What the worker, the bank's callback, the reconciliation or the kiosk reports of a claim. */
export const SERVICE_CLAIM_COMMANDS = {
  'record-payee-inquiry': z.object({ reference, answer: account }),
  'order-transfer': z.object({
    reference,
    attempt: z.int(),
    externalId: z.string(),
    via: z.optional(z.string()),
  }),
  'record-transfer-unknown': z.object({ reference, reason: z.string() }),
  'record-settlement': z.object({
    reference,
    bankReferenceNo: z.string(),
    /** Which bank says so, where a callback does. */
    via: z.optional(z.string()),
  }),
  'record-transfer-refusal': z.object({ reference, code: z.string(), attempt: z.int() }),
  'record-last-word': z.object({
    reference,
    standing: z.enum(['failed', 'cancelled', 'refunded', 'not-found']),
  }),
  'record-refund': z.object({ reference }),
  'release-claim': z.object({}),
  'freeze-claim': z.object({ freezeId: uuid }),
};

export const WITHDRAWAL_REASONS = ['changed-mind', 'wrong-data', 'other'] as const;
export const UNFREEZE_REASONS = ['was-me', 'code-by-mistake', 'account-verified', 'other'] as const;

/** What staff do with a claim, signed on their device. */
export const STAFF_CLAIM_COMMANDS = {
  /** With the participant's signature: it is his claim. */
  'withdraw-claim': z.object({
    why: z.enum(WITHDRAWAL_REASONS, 'claim-why.missing'),
    signature,
    pinProof: z.optional(uuid),
  }),
  'correct-account': z.object({
    reference: z.string().check(z.maxLength(64)),
    bankCode: bankCodeSchema,
    accountNumber: accountNumberSchema,
    holderName: accountSchema.shape.holderName,
    signature,
  }),
  'ask-unfreeze': z.object({
    why: z.enum(UNFREEZE_REASONS, 'claim-why.missing'),
    note,
    pinProof: z.optional(uuid),
  }),
  'decide-claim-case': z.object({
    caseId: uuid,
    decision: z.enum(['accept', 'reject']),
    note,
    /** How whoever decides has spoken with the participant, where the case asks for it. */
    heard: z.optional(z.enum(HEARD, 'heard.missing')),
    pinProof: z.optional(uuid),
  }),
};

export const CLAIM_COMMANDS = { ...SERVICE_CLAIM_COMMANDS, ...STAFF_CLAIM_COMMANDS };

export type ClaimCommandType = keyof typeof CLAIM_COMMANDS;
export type ServiceClaimCommandType = keyof typeof SERVICE_CLAIM_COMMANDS;
export type ClaimCommandBody<Type extends ClaimCommandType> = z.output<(typeof CLAIM_COMMANDS)[Type]>;
export type ClaimCommand = {
  [Type in ClaimCommandType]: { readonly type: Type; readonly body: ClaimCommandBody<Type> };
}[ClaimCommandType];

export const isStaffClaimCommand = (type: string): type is keyof typeof STAFF_CLAIM_COMMANDS =>
  Object.hasOwn(STAFF_CLAIM_COMMANDS, type);
