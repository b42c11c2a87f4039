import { UNATTENDED } from '@/lib/domain/staff/unattended';

const AFTER = 60_000;

let touchedAt = Date.now();
if (typeof window !== 'undefined') {
  for (const event of ['pointerdown', 'keydown', 'wheel']) {
    window.addEventListener(event, () => (touchedAt = Date.now()), { capture: true, passive: true });
  }
}

/** Headers of a request that the page makes by itself: whether somebody was at it within the last minute. */
export const unattendedHeaders = (): Readonly<Record<string, string>> =>
  Date.now() - touchedAt > AFTER ? { [UNATTENDED]: '1' } : {};
