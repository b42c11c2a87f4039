import * as z from 'zod/mini';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { pool, type Transaction } from '../database/connection';
import { clearHits, countHit } from '../database/rate-limit';
import { uuidv7 } from '../platform/new-id';
import { isPassword } from './password';

/** Six digits; not six equal ones, not a plain run up or down. */
export const pinSchema = z.string().check(
  z.regex(/^\d{6}$/, 'pin.shape'),
  z.refine((pin) => !/^(\d)\1{5}$/.test(pin) && !'01234567890 09876543210'.includes(pin), 'pin.easy'),
);

export const PIN_PURPOSES = [
  'unlock',
  'take-over',
  'attest-face',
  'witness-face',
  'approve',
  'withdraw',
  'unfreeze',
  'wake',
] as const;
export type PinPurpose = (typeof PIN_PURPOSES)[number];

export const pinProofSchema = z.object({
  purpose: z.enum(PIN_PURPOSES),
  pin: z.string().check(z.maxLength(12)),
  /** What it is about, such as a session's id. */
  subject: z.string().check(z.maxLength(60)),
});

export type PinRefusal = 'pin.wrong' | 'pin.locked' | 'pin.unset';

/** NIST SP 800-63B-4, 3.2.2: tries are limited; ten thousand guesses must take more than a career. */
const MOST_TRIES = 5;
const LOCKED_SECONDS = 15 * 60;
const PROOF_SECONDS = 120;

const triesOf = (staffId: string) => `pin:${staffId}`;

/** A sign-in with the password makes up for mistyped PINs. */
export const forgetPinTries = (staffId: string) => clearHits(pool(), triesOf(staffId));

/**
 * Compares the PIN and gives a proof that is good once within two minutes. Counted before it is compared, so
 * that tries made all at once are tries one after another. @returns the proof's id
 */
export const provePin = async (
  staffId: string,
  given: { readonly purpose: PinPurpose; readonly pin: string; readonly subject: string },
): Promise<Outcome<string, PinRefusal>> => {
  const tries = await countHit(pool(), triesOf(staffId), LOCKED_SECONDS);
  if (tries > MOST_TRIES) return refuse('pin.locked');
  const { rows } = await pool().query<{ pin_hash: string | null }>(
    'select pin_hash from staff where id = $1 and active',
    [staffId],
  );
  const stored = rows[0]?.pin_hash ?? null;
  if (stored === null) return refuse('pin.unset');
  if (!(await isPassword(stored, given.pin))) return refuse('pin.wrong');
  await forgetPinTries(staffId);
  const id = uuidv7(Date.now());
  await pool().query(
    `with swept as (delete from pin_proofs where expires_at < now() - interval '1 day')
     insert into pin_proofs (id, staff_id, purpose, subject, expires_at) values ($1, $2, $3, $4, now() + make_interval(secs => $5))`,
    [id, staffId, given.purpose, given.subject, PROOF_SECONDS],
  );
  return ok(id);
};

/**
 * Uses a proof up in the command's own transaction. Looked up again within the same transaction (after a lost
 * race) it is still good: `now()` stands still there.
 */
export const consumePinProof = async (
  tx: Pick<Transaction, 'query'>,
  asked: {
    readonly proof: string;
    readonly staffId: string;
    readonly purpose: PinPurpose;
    readonly subject: string;
  },
): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update pin_proofs set used_at = now()
      where id = $1 and staff_id = $2 and purpose = $3 and subject = $4 and expires_at > now()
        and (used_at is null or used_at = now())`,
    [asked.proof, asked.staffId, asked.purpose, asked.subject],
  );
  return (rowCount ?? 0) > 0;
};

/** Whether this member of staff has a PIN. */
export const hasPin = async (tx: Pick<Transaction, 'query'>, staffId: string): Promise<boolean> => {
  const { rowCount } = await tx.query('select from staff where id = $1 and pin_hash is not null', [staffId]);
  return (rowCount ?? 0) > 0;
};
