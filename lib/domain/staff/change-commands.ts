import * as z from 'zod/mini';
import { nikSchema } from '../people/nik';

export const STAFF_ROLES = ['officer', 'supervisor', 'administrator', 'head-office'] as const;
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

const UUID_TEXT = z.uuid();
const branchId = z.string().check(z.regex(/^[A-Z0-9]{2,8}$/, 'branch.shape'));
const words = (code: string, most: number) =>
  z.string().check(z.trim(), z.minLength(1, code), z.maxLength(most, code), z.regex(/^\P{Cc}*$/u, code));

export const usernameSchema = z.string().check(z.regex(/^[a-z0-9.]{3,40}$/, 'username.shape'));
export const staffNameSchema = words('name.missing', 100);

/**
 * What may be changed about accounts, branches and devices so that somebody gains power by it. Taking power away
 * (deactivating, signing out, revoking) is not here: one person does that at once.
 */
export const changeSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('add-staff'),
    staffId: UUID_TEXT,
    username: usernameSchema,
    name: staffNameSchema,
    role: z.enum(STAFF_ROLES),
    branchId,
  }),
  z.object({ what: z.literal('change-role'), staffId: UUID_TEXT, role: z.enum(STAFF_ROLES) }),
  z.object({ what: z.literal('move-branch'), staffId: UUID_TEXT, branchId }),
  z.object({ what: z.literal('reactivate-staff'), staffId: UUID_TEXT }),
  z.object({ what: z.literal('reset-password'), staffId: UUID_TEXT }),
  /** NIKs of the officer's own household, their own among them: none of them is served by this officer. */
  z.object({
    what: z.literal('set-household'),
    staffId: UUID_TEXT,
    niks: z.array(nikSchema).check(z.maxLength(20, 'nik.many')),
  }),
  /** The `sub` by which the organisation's identity provider knows this person; empty takes it away. */
  z.object({
    what: z.literal('link-identity'),
    staffId: UUID_TEXT,
    subject: z.string().check(z.trim(), z.maxLength(255), z.regex(/^[\x21-\x7e]*$/, 'subject.shape')),
  }),
  z.object({
    what: z.literal('issue-code'),
    deviceId: UUID_TEXT,
    label: words('label.missing', 60),
    code: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/, 'enrolment.code-shape')),
  }),
  z.object({
    what: z.literal('add-branch'),
    branchId,
    name: words('name.missing', 60),
    timeZone: z.enum(TIME_ZONES),
  }),
  /** On the machine alone: a new or a returning administrator of an installation that has lost its own. */
  z.object({
    what: z.literal('recover-administrator'),
    staffId: UUID_TEXT,
    username: usernameSchema,
    name: staffNameSchema,
    branchId,
  }),
]);

export type StaffChange = z.output<typeof changeSchema>;
export type ChangeKind = StaffChange['what'];

export const CHANGE_COMMANDS = {
  'propose-change': z.object({ change: changeSchema, why: words('why.missing', 200) }),
  'decide-change': z.object({
    decision: z.enum(['accept', 'reject']),
    note: words('note.missing', 200),
    /** That the PIN of whoever decides was right a moment ago. */
    pinProof: UUID_TEXT,
  }),
  'make-change': z.object({ change: changeSchema, why: words('why.missing', 200) }),
};

export type ChangeCommandType = keyof typeof CHANGE_COMMANDS;
export type ChangeCommand = {
  [Type in ChangeCommandType]: {
    readonly type: Type;
    readonly body: z.output<(typeof CHANGE_COMMANDS)[Type]>;
  };
}[ChangeCommandType];

/** The account that a change is about; a branch or a device code is about none. */
export const staffIdOf = (change: StaffChange): string | null =>
  'staffId' in change ? change.staffId : null;

/** Kinds that come with a first password. */
export const needsSecret = ({ what }: StaffChange): boolean =>
  what === 'add-staff' || what === 'reset-password' || what === 'recover-administrator';
