import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { StepName } from '@/lib/domain/sessions/steps';

/** Every step is fetched when it is first shown, so that the shell carries no forms. */
export const STEP_SCREENS = {
  identify: lazy(() => import('../steps/identify/identify-step')),
  consent: lazy(() => import('../steps/consent/consent-step')),
  membership: lazy(() => import('../steps/profile/membership-step')),
  contact: lazy(() => import('../steps/profile/contact-step')),
  account: lazy(() => import('../steps/profile/account-step')),
  civil: lazy(() => import('../steps/profile/civil-step')),
  additional: lazy(() => import('../steps/profile/additional-step')),
  review: lazy(() => import('../steps/profile/review-step')),
  face: lazy(() => import('../steps/face/face-step')),
  claim: lazy(() => import('../steps/claim/claim-step')),
  heirs: lazy(() => import('../steps/heirs/heirs-step')),
  documents: lazy(() => import('../steps/documents/documents-step')),
  check: lazy(() => import('../steps/payment/check-step')),
  confirm: lazy(() => import('../steps/payment/confirm-step')),
  receipt: lazy(() => import('../steps/payment/receipt-step')),
} as const satisfies Record<StepName, LazyExoticComponent<ComponentType>>;
