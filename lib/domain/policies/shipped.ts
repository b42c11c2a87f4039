import { BANK_ROWS } from './bank-rows';
import { CALENDAR_ROWS } from './calendar-rows';
import { CALL_BACK_ROWS } from './call-back-rows';
import { CLAIM_ROWS } from './claim-rows';
import { CONTRIBUTION_ROWS } from './contribution-rows';
import { DOCUMENT_ROWS } from './document-rows';
import { HEIR_ROWS } from './heir-rows';
import { PAYMENT_ROWS } from './payment-rows';
import { policyFrom } from './policy';
import type { PolicyRow } from './row';
import { SAFEGUARD_ROWS } from './safeguard-rows';
import { STAFF_ROWS } from './staff-rows';
import { TAX_ROWS } from './tax-rows';

/**
 * The policy the product comes with: the base of the database's table (lib/policies), and all that `jht:quote`
 * knows. A correction of what has shipped is a further row with a later `recordedAt`.
 */
export const SHIPPED_ROWS: readonly PolicyRow[] = [
  ...CLAIM_ROWS,
  ...TAX_ROWS,
  ...CONTRIBUTION_ROWS,
  ...CALENDAR_ROWS,
  ...BANK_ROWS,
  ...DOCUMENT_ROWS,
  ...PAYMENT_ROWS,
  ...CALL_BACK_ROWS,
  ...HEIR_ROWS,
  ...SAFEGUARD_ROWS,
  ...STAFF_ROWS,
];

export const SHIPPED_POLICY = policyFrom(SHIPPED_ROWS);
