import { useEffect } from 'react';
import { fetchGuidance, isThinLine } from '@/components/offline/fetch-guidance';
import { lookForVoices } from '@/components/ui/voices';
import { loadPreview } from '@/lib/outbox/load-preview';

/** Every piece of the session that is loaded as it is needed, the notice of a lost connection first. */
const PIECES: readonly (() => Promise<unknown>)[] = [
  () => import('./shell/problem-notice'),
  loadPreview,
  () => import('./start/identify-step'),
  () => import('./consent/consent-step'),
  () => import('./heirs/present-heir'),
  () => import('./heirs/present-heir-form'),
  () => import('./participant/participant-screen'),
  () => import('./participant/consent-screen'),
  () => import('./profile/membership-step'),
  () => import('./membership/data-ladder'),
  () => import('./membership/end-of-work-form'),
  () => import('./participant/merge-screen'),
  () => import('./profile/contact-step'),
  () => import('./profile/account-step'),
  () => import('./profile/civil-step'),
  () => import('./profile/additional-step'),
  () => import('./profile/review-step'),
  () => import('../biometrics/face-step'),
  () => import('../biometrics/attest/attest-face'),
  () => import('./face-case/witness-form'),
  () => import('./face-case/call-back-form'),
  () => import('./shell/template-card'),
  () => import('../claims/claim-step'),
  () => import('./heirs/heirs-step'),
  () => import('../documents/documents-step'),
  () => import('./payment/check-step'),
  () => import('./payment/confirm-step'),
  () => import('./participant/confirm-screen'),
  () => import('./participant/survey-card'),
  () => import('./payment/receipt-step'),
  () => import('./holding/held-screen'),
  () => import('./holding/paused-screen'),
  () => import('./holding/ended-screen'),
  () => import('./holding/end-dialog'),
  () => import('./moving/move-dialog'),
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
