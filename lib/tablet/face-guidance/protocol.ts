import type { Sight } from './sight';

/** From the page to its worker: one frame, RGBA of SMALL_FRAME; its buffer is handed over. */
export type Look = { readonly rgba: Uint8ClampedArray };

/** From the worker: ready to look, or that it never will be; then one answer to each look. */
export type Told =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'sight'; readonly sight: Sight };
