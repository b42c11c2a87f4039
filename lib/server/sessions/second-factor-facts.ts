import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Policy, requiredRow } from '../../domain/policies/policy';
import type { SessionCommand } from '../../domain/sessions/commands';
import type { SessionFacts } from '../../domain/sessions/facts';
import type { SessionState } from '../../domain/sessions/state';
import type { Transaction } from '../database/connection';
import { wagesOf } from '../participants/membership-facts';
import { env } from '../platform/env';

/**
 * The code of a question: six digits made from its id and the server's key, so that a message sent again carries
 * the same code and none is kept anywhere. Six digits against three tries in ten minutes.
 */
export const codeOfFactor = (factorId: string): string => {
  const key = Buffer.from(env().INDEX_KEY, 'base64');
  const bytes = createHmac('sha256', key).update(`second-factor:${factorId}`).digest();
  return String(bytes.readBigUInt64BE() % 1_000_000n).padStart(6, '0');
};

const isCode = (answer: string, factorId: string): boolean => {
  const [given, sent] = [Buffer.from(answer), Buffer.from(codeOfFactor(factorId))];
  return given.length === sent.length && timingSafeEqual(given, sent);
};

/** Claims of the day that the officer submitted on their word alone, against what policy allows one officer. */
export const isWordAloneSpent = async (
  tx: Transaction,
  at: { readonly staffId: string; readonly day: string; readonly policy: Policy },
): Promise<boolean> => {
  const { withoutPerDay } = requiredRow(at.policy, 'second-factor', at.day).value;
  const { rows } = await tx.query<{ alone: number }>({
    name: 'word-alone-of-day',
    text: `select count(*)::int as alone from cases
            where asked_by = $1 and stream_type = 'claim' and kind = 'payment-approval'
              and why in ('factor-missing', 'confirm-elsewhere') and asked_at > now() - interval '1 day'`,
    values: [at.staffId],
  });
  return (rows[0]?.alone ?? 0) >= withoutPerDay;
};

type FactorCommand = Extract<SessionCommand, { type: 'ask-factor' | 'answer-factor' | 'record-code-unsent' }>;

/** What the second factor is held against: the carrier's record, and the code that went out. */
export const secondFactorFacts = async (
  tx: Transaction,
  state: SessionState,
  command: FactorCommand,
  at: { readonly today: string; readonly policy: Policy },
): Promise<Partial<SessionFacts>> => {
  const membership = state.person?.memberships.find(({ id }) => id === state.membershipId);
  const wages = membership ? await wagesOf(tx, membership) : undefined;
  if (command.type !== 'answer-factor') return { wages };
  const { asked } = state.secondFactor;
  const factorTries = requiredRow(at.policy, 'second-factor', at.today).value;
  return { wages, factorTries, codeRight: asked?.factor === 'code' && isCode(command.body.answer, asked.id) };
};
