import { useEffect } from 'react';
import { fetchGuidance, isThinLine } from '@/components/offline/fetch-guidance';
import { lookForVoices } from '@/components/ui/voices';
import { loadPreview } from '@/lib/tablet/outbox/load-preview';

/** Every piece of the session that is loaded as it is needed, the notice of a lost connection first. */
const PIECES: readonly (() => Promise<unknown>)[] = [
  () => import('../shell/problem-notice'),
  loadPreview,
  () => import('../steps/identify/identify-step'),
  () => import('../steps/consent/consent-step'),
  () => import('../steps/heirs/present-heir'),
  () => import('../steps/heirs/present-heir-form'),
  () => import('./participant/participant-screen'),
  () => import('./participant/consent-screen'),
  () => import('../steps/profile/membership-step'),
  () => import('../steps/membership/data-ladder'),
  () => import('../steps/membership/end-of-work-form'),
  () => import('./participant/merge-screen'),
  () => import('../steps/profile/contact-step'),
  () => import('../steps/profile/account-step'),
  () => import('../steps/profile/civil-step'),
  () => import('../steps/profile/additional-step'),
  () => import('../steps/profile/review-step'),
  () => import('../steps/face/face-step'),
  () => import('../steps/face/attest/attest-face'),
  () => import('../steps/face-case/witness-form'),
  () => import('../steps/face-case/call-back-form'),
  () => import('../shell/template-card'),
  () => import('../steps/claim/claim-step'),
  () => import('../steps/heirs/heirs-step'),
  () => import('../steps/documents/documents-step'),
  () => import('../steps/payment/check-step'),
  () => import('../steps/payment/confirm-step'),
  () => import('./participant/confirm-screen'),
  () => import('./participant/survey-card'),
  () => import('../steps/payment/receipt-step'),
  () => import('./holding/held-screen'),
  () => import('./holding/paused-screen'),
  () => import('./holding/ended-screen'),
  () => import('./holding/end-dialog'),
  () => import('../shell/move-dialog'),
  () => import('../staff/lock-screen'),
  () => import('../outbox/outbox-screen'),
];

/**
 * Looks for the device's voices, and fetches the rest of the session once the first screen stands, one piece after
 * the other. A piece that is asked for only when the server is already away would fail, and take what is being typed
 * with it.
 */
export const useFetchAhead = (): void => {
  useEffect(() => {
    lookForVoices();
    let left = false;
    const fetchAll = async () => {
      for (const fetchPiece of PIECES) {
        if (left) return;
        await fetchPiece().catch(() => undefined);
      }
      if (!left && !isThinLine()) await fetchGuidance();
    };
    const soon = setTimeout(fetchAll, 300);
    return () => {
      left = true;
      clearTimeout(soon);
    };
  }, []);
};
