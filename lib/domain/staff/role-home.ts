import type { StaffRole } from '../journal/event';

/** Where each role begins its day. */
export const ROLE_HOME = {
  officer: '/board',
  supervisor: '/cases',
  administrator: '/devices',
  'head-office': '/policies',
} as const satisfies Record<StaffRole, string>;
