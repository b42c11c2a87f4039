import { FAULT_ROUTES } from './admin/faults-routes';
import { PAGE_ROUTES } from './admin/page-routes';
import { PERSONA_ROUTES } from './admin/persona-routes';
import { RECORD_ROUTES } from './admin/record-routes';
import { BANK_ROUTES } from './bank/routes';
import type { Route } from './http/route';
import { providerTrouble } from './registry/access';
import { compareFace } from './registry/compare-face';
import { compareFields } from './registry/compare-fields';
import { sendMessage } from './sms/send-message';

export const ROUTES: readonly Route[] = [
  ...BANK_ROUTES,
  {
    method: 'POST',
    path: '/registry/v1/compare-fields',
    target: 'registry.fields',
    trouble: providerTrouble,
    handle: compareFields,
  },
  {
    method: 'POST',
    path: '/registry/v1/compare-face',
    target: 'registry.face',
    trouble: providerTrouble,
    // Well over the limit of a picture, so that the registry itself says "too large" and not the transport.
    maxBytes: 3_000_000,
    handle: compareFace,
  },
  { method: 'POST', path: '/sms/v1/messages', target: 'sms', trouble: providerTrouble, handle: sendMessage },
  ...FAULT_ROUTES,
  ...RECORD_ROUTES,
  ...PERSONA_ROUTES,
  ...PAGE_ROUTES,
];
