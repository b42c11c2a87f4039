import { answered } from '@/lib/domain/ports/answer';
import type { BankGateway } from '@/lib/domain/ports/bank';

/**
 * Rules that keep money from being doubled or lost, each with what takes its place when it is switched off: proof
 * that these schedules would notice. They are broken between the product and the bank, never in the product.
 */
export const BREAKABLE_RULES = {
  /** One partnerReferenceNo per payment for ever: here every order has one of its own. */
  'one-reference': (bank: BankGateway): BankGateway => ({
    ...bank,
    transfer: (order) =>
      bank.transfer({
        ...order,
        partnerReferenceNo: `${order.partnerReferenceNo}X${order.externalId.slice(-14)}`,
      }),
  }),
  /** Nothing is sent again before the bank has said that it knows nothing of it: here nobody asks. */
  'status-before-resend': (bank: BankGateway): BankGateway => ({
    ...bank,
    transferStatus: async () => answered({ standing: 'not-found' }),
  }),
  /** No answer to a transfer is not a no: here silence is read as an account that is closed. */
  'silence-is-not-no': (bank: BankGateway): BankGateway => ({
    ...bank,
    transfer: async (order) => {
      const answer = await bank.transfer(order);
      if (answer.kind !== 'unknown') return answer;
      return answered({ standing: 'failed', providerCode: 'silence' });
    },
  }),
} as const satisfies Readonly<Record<string, (bank: BankGateway) => BankGateway>>;

export type BreakableRule = keyof typeof BREAKABLE_RULES;
export const isBreakableRule = (text: string): text is BreakableRule => Object.hasOwn(BREAKABLE_RULES, text);
