import type { Policy } from '../../policies/policy';
import { type Decision, decisionOf, quote } from './quote';
import { type QuoteFault, readQuoteInput } from './read-quote-input';

export type QuoteAnswer =
  | { readonly ok: true; readonly value: Decision | readonly Decision[] }
  | { readonly ok: false; readonly faults: readonly QuoteFault[] };

/**
 * One object in, one decision out; a list in, a list out in the same order. Any invalid field anywhere and
 * nothing is decided: the faults of a list name their element first (2.balance).
 */
export const answerQuotes = (json: unknown, policy: Policy): QuoteAnswer => {
  const inputs = Array.isArray(json) ? json : [json];
  const decisions: Decision[] = [];
  const faults: QuoteFault[] = [];
  inputs.forEach((input, index) => {
    const reading = readQuoteInput(input, policy);
    if (reading.ok) decisions.push(decisionOf(quote(reading.value, policy)));
    else {
      const prefix = Array.isArray(json) ? `${index}.` : '';
      faults.push(...reading.faults.map((fault) => ({ ...fault, field: `${prefix}${fault.field}` })));
    }
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: Array.isArray(json) ? decisions : (decisions[0] as Decision) };
};
