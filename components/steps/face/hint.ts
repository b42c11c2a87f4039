import type { QualityReason } from '@/lib/domain/faces/port';

/** What is said about the live picture, whoever looked at it. */
export type Hint =
  | { readonly kind: 'none' }
  | { readonly kind: 'unavailable' }
  /** `steady`: good for a moment, so that the shutter may go by itself. */
  | { readonly kind: 'good'; readonly steady: boolean }
  | { readonly kind: 'reason'; readonly reason: QualityReason };
