import type { FaceAnalysis, Want } from '../../../domain/faces/port';

/** What the pool and its threads say to each other. */
export type ThreadRequest = { readonly id: number; readonly image: Uint8Array; readonly want: Want };

export type ThreadAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'answered'; readonly id: number; readonly value: FaceAnalysis }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
