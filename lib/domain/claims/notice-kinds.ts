/** What a participant can be told of his claim. */
export const NOTICE_KINDS = [
  'submitted',
  'held',
  'paid',
  'returned',
  'refunded',
  'account-corrected',
  'frozen',
  'unfrozen',
  'withdrawn',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
