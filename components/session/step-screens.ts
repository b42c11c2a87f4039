import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { StepName } from '@/lib/sessions/steps';

/** Every step is fetched when it is first shown, so that the shell carries no forms. */
export const STEP_SCREENS = {
  identify: lazy(() => import('./start/identify-step')),
  consent: lazy(() => import('./consent/consent-step')),
  membership: lazy(() => import('./profile/membership-step')),
  contact: lazy(() => import('./profile/contact-step')),
  account: lazy(() => import('./profile/account-step')),
  civil: lazy(() => import('./profile/civil-step')),
  additional: lazy(() => import('./profile/additional-step')),
  review: lazy(() => import('./profile/review-step')),
  face: lazy(() => import('../biometrics/face-step')),
  claim: lazy(() => import('../claims/claim-step')),
  heirs: lazy(() => import('./heirs/heirs-step')),
  documents: lazy(() => import('../documents/documents-step')),
  check: lazy(() => import('./payment/check-step')),
  confirm: lazy(() => import('./payment/confirm-step')),
  receipt: lazy(() => import('./payment/receipt-step')),
} as const satisfies Record<StepName, LazyExoticComponent<ComponentType>>;
