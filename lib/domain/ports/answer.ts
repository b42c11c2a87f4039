/**
 * What a gateway can say. `unavailable` is never read as a no: the job is retried and the participant
 * loses nothing by it.
 */
export type Answer<Value, Code extends string = never> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'refused'; readonly code: Code; readonly providerCode?: string }
  | { readonly kind: 'unavailable'; readonly reason: string; readonly providerCode?: string };

export const answered = <Value>(value: Value) => ({ kind: 'answered', value }) as const;

export const unavailable = (reason: string, providerCode?: string) =>
  ({ kind: 'unavailable', reason, providerCode }) as const;
