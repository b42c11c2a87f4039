import type { StaffRole } from '../journal/event';
import type { Policy } from './policy';
import { requiredRow } from './policy';
import type { PolicyRow, PolicyTopic } from './row';

/**
 * Whose each topic is. Money and law are the head office's; a branch sets its own hours, and day limits below the
 * national ones, in rows of its own beside them.
 */
export const POLICY_SCOPES = {
  'digital-ceiling': 'head-office',
  'waiting-time': 'head-office',
  'retirement-age': 'head-office',
  'working-age': 'head-office',
  'partial-claim': 'head-office',
  'tax-bands': 'head-office',
  'tax-window': 'head-office',
  'tax-surcharge': 'head-office',
  'payment-time': 'head-office',
  'payment-limit': 'branch-too',
  'cooling-off': 'head-office',
  'call-back-hours': 'branch-too',
  'contribution-rate': 'head-office',
  'wage-cap': 'head-office',
  yield: 'head-office',
  calendar: 'head-office',
  bank: 'head-office',
  'heir-order': 'head-office',
  documents: 'head-office',
  'second-person': 'head-office',
  'second-factor': 'head-office',
  'independent-warning': 'head-office',
  'new-account': 'head-office',
  'look-ups': 'head-office',
} as const satisfies Record<PolicyTopic, 'head-office' | 'branch-too'>;

const BRANCH = '[A-Z0-9]{2,8}';
/** How a branch's own row is called. The national rows are `-` and `branch-day`. */
export const BRANCH_SUBJECTS = {
  'call-back-hours': new RegExp(`^(${BRANCH})$`),
  'payment-limit': new RegExp(`^branch-day:(${BRANCH})$`),
} as const satisfies Partial<Record<PolicyTopic, RegExp>>;

/** The branch whose own row this is; null for the head office's. */
export const branchOfRow = (topic: PolicyTopic, subject: string): string | null => {
  const own: Partial<Record<PolicyTopic, RegExp>> = BRANCH_SUBJECTS;
  return own[topic]?.exec(subject)?.[1] ?? null;
};

/** What a branch's own row beside this one is called; null where a branch has none. */
export const branchSubjectOf = (topic: PolicyTopic, subject: string, branchId: string): string | null => {
  if (topic === 'call-back-hours' && subject === '-') return branchId;
  return topic === 'payment-limit' && subject === 'branch-day' ? `branch-day:${branchId}` : null;
};

type Who = { readonly role: StaffRole | null; readonly branchId: string | null };

/** The head office proposes what is national, a branch's administrator what is their branch's. */
export const mayPropose = ({ role, branchId }: Who, topic: PolicyTopic, subject: string): boolean => {
  const own = branchOfRow(topic, subject);
  return own === null ? role === 'head-office' : role === 'administrator' && branchId === own;
};

/** Another of the head office; for a branch's own row also another administrator or supervisor of that branch. */
export const mayDecide = ({ role, branchId }: Who, topic: PolicyTopic, subject: string): boolean => {
  if (role === 'head-office') return true;
  const own = branchOfRow(topic, subject);
  return own !== null && branchId === own && (role === 'administrator' || role === 'supervisor');
};

/** The hours of a branch: its own, or the national ones. */
export const callBackHours = (policy: Policy, date: string, branchId: string) =>
  (policy.row('call-back-hours', date, branchId) ?? requiredRow(policy, 'call-back-hours', date)).value;

/** Most rupiah that a branch orders in a day: its own limit where it is below the national one. */
export const branchDayLimit = (policy: Policy, date: string, branchId: string): number => {
  const national = requiredRow(policy, 'payment-limit', date, 'branch-day').value.amount;
  const own = policy.row('payment-limit', date, `branch-day:${branchId}`)?.value.amount;
  return own === undefined ? national : Math.min(own, national);
};

/** Whether a branch's own row stays within what is national on its first day. */
export const staysWithin = (
  policy: Policy,
  { topic, subject, validFrom }: Pick<PolicyRow<PolicyTopic>, 'topic' | 'subject' | 'validFrom'>,
  value: unknown,
): boolean => {
  if (topic !== 'payment-limit' || branchOfRow(topic, subject) === null) return true;
  const national = policy.row('payment-limit', validFrom, 'branch-day')?.value.amount ?? 0;
  return Number((value as { amount?: unknown } | null)?.amount) <= national;
};
