import { type Policy, requiredRow } from '../../policies/policy';
import type { DocumentAsked } from '../../policies/row';
import type { Reason } from './reasons';

/**
 * The checklist of a reason on a day, in the order in which the papers are photographed.
 * @param given `on` ISO date, `balance` whole rupiah
 */
export const documentsAsked = (
  policy: Policy,
  given: { readonly reason: Reason; readonly on: string; readonly balance: number },
): readonly Pick<DocumentAsked, 'code' | 'id' | 'en'>[] =>
  requiredRow(policy, 'documents', given.on, given.reason)
    .value.asked.filter(({ above }) => above === undefined || given.balance > above)
    .map(({ code, id, en }) => ({ code, id, en }));
