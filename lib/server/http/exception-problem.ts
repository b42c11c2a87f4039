import { PAYMENT_REFUSALS, type PaymentRefusal } from '../../messages/refusals/payment-refusals';
import { type Refused, refused } from './refused';

/** A refused settlement. A foreign exception and one that never was have one answer. */
export const refusedException = (code: string): Refused =>
  refused('payments', Object.hasOwn(PAYMENT_REFUSALS, code) ? (code as PaymentRefusal) : 'exception.unknown');
