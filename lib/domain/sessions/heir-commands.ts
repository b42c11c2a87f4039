import * as z from 'zod/mini';
import { accountNumberSchema, bankCodeSchema } from '../people/bank-account';
import { nikSchema } from '../people/nik';
import { nameSchema } from '../people/person-name';
import { HEIR_RELATIONS } from '../policies/heir-relations';

/** Religious and civil shares are fractions with small denominators; this is far above any. */
const portion = z
  .int('portion.shape')
  .check(z.minimum(1, 'portion.shape'), z.maximum(10_000, 'portion.shape'));
const relation = z.enum(HEIR_RELATIONS, 'relation.missing');

/** What is said of the heirs of a participant who died. */
export const heirCommands = <Id extends z.ZodMiniType<string>>(id: Id) => ({
  /** The person at the counter is an heir: consent, data and face are his from here on. */
  'present-heir': z.object({ nik: nikSchema, name: nameSchema, relation }),
  'name-heir': z.object({
    heirId: id,
    nik: nikSchema,
    name: nameSchema,
    relation,
    portion,
    account: z.nullable(z.object({ bankCode: bankCodeSchema, accountNumber: accountNumberSchema })),
  }),
  'remove-heir': z.object({ heirId: id }),
  'settle-heirs': z.object({
    portion,
    /** Nobody of an earlier place in the order is alive. */
    noNearer: z.boolean(),
  }),
});
